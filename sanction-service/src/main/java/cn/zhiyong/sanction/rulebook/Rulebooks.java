package cn.zhiyong.sanction.rulebook;

import cn.zhiyong.platform.rulebook.KeptRulebooks;
import cn.zhiyong.platform.rulebook.RulebookSettings;
import cn.zhiyong.platform.rulebook.RulebookVersions;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** The figures that decisions are made under, in all their versions. */
@Singleton
public class Rulebooks extends RulebookVersions<Rulebook> {
    Rulebooks(RulebookSettings settings, KeptRulebooks kept, ObjectMapper json) {
        super(Rulebook.class, settings, kept, json);
    }

    @Startup
    @Transactional
    void keepConfigured() {
        keepAll();
    }
}
