package cn.zhiyong.appraisal.rulebook;

import cn.zhiyong.platform.rulebook.KeptRulebooks;
import cn.zhiyong.platform.rulebook.RulebookSettings;
import cn.zhiyong.platform.rulebook.RulebookVersions;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The figures that years are appraised by, in all their versions. */
@Singleton
public class Rulebooks extends RulebookVersions<Rulebook> {
    Rulebooks(RulebookSettings settings, KeptRulebooks kept, ObjectMapper json) {
        super(Rulebook.class, settings, kept, json);
    }

    /** The one that holds when the year ends: what data of a whole year are held against. */
    public Rulebook atEndOf(int year) {
        return inForceOn(LocalDate.of(year, 12, 31));
    }

    @Startup
    @Transactional
    void keepConfigured() {
        keepAll();
    }
}
