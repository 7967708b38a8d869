package cn.zhiyong.sanction.rulebook;

import cn.zhiyong.platform.problem.ProblemException;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.platform.text.ChineseDate;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * The rulebook in all its versions. New decisions go by those that the deployment names; the others stay readable, so
 * that each decision is always computed under its own. A bad file stops the start.
 */
@ApplicationScoped
public class Rulebooks {
    private final ConfiguredRulebooks configured;
    private final KeptRulebooks kept;

    Rulebooks(RulebookSettings settings, KeptRulebooks kept, ObjectMapper json) {
        this.configured = settings.files()
                .map(files -> ConfiguredRulebooks.of(files, json))
                .orElseGet(() -> ConfiguredRulebooks.shipped(json));
        this.kept = kept;
    }

    @Startup
    @Transactional
    void keepConfigured() {
        configured.all().forEach(kept::keep);
    }

    /**
     * The version to decide by on that day.
     *
     * @throws ProblemException 422 where the day is before the first of them
     */
    public Rulebook inForceOn(LocalDate day) {
        return configured.inForceOn(day).orElseThrow(() -> notYet(day));
    }

    /**
     * Any version that this deployment goes by or ever went by.
     *
     * @throws ProblemException 404 where there was no such version
     */
    public Rulebook version(String version) {
        return kept.version(version).orElseThrow(Problems::notFound);
    }

    boolean isInForceOn(LocalDate day, String version) {
        return configured
                .inForceOn(day)
                .map(Rulebook::version)
                .filter(version::equals)
                .isPresent();
    }

    private ProblemException notYet(LocalDate day) {
        return Problems.refused(Refusal.of(
                "R12",
                "七",
                "%s尚无施行中的规则版本，最早的自%s起施行。".formatted(ChineseDate.of(day), ChineseDate.of(configured.firstDay())),
                "No rulebook is in force on %s; the earliest holds from %s.".formatted(day, configured.firstDay())));
    }
}
