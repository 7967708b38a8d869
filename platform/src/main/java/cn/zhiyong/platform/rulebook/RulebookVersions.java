package cn.zhiyong.platform.rulebook;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.problem.ProblemException;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.platform.text.ChineseDate;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A service's rulebook in all its versions. What is new goes by those that the deployment names; the others stay readable,
 * so that whatever was computed is always computed under its own. A bad file stops the start.
 *
 * <p>A service declares its record of figures and one singleton that extends this, which keeps them at the start.
 *
 * @param <F> the service's figures
 */
public abstract class RulebookVersions<F extends Figures> {
    private final Class<F> type;
    private final ConfiguredRulebooks<F> configured;
    private final KeptRulebooks kept;

    protected RulebookVersions(Class<F> type, RulebookSettings settings, KeptRulebooks kept, ObjectMapper json) {
        this.type = type;
        this.configured = settings.files()
                .map(files -> ConfiguredRulebooks.of(files, type, json))
                .orElseGet(() -> ConfiguredRulebooks.shipped(type, json));
        this.kept = kept;
    }

    /** @throws IllegalStateException where a version is kept with other figures */
    protected final void keepAll() {
        configured.all().forEach(kept::keep);
    }

    /**
     * The version to decide by on that day.
     *
     * @throws ProblemException 422 where the day is before the first of them
     */
    public F inForceOn(LocalDate day) {
        return configured.inForceOn(day).orElseThrow(() -> notYet(day));
    }

    /**
     * Any version that this deployment goes by or ever went by.
     *
     * @throws ProblemException 404 where there was no such version
     */
    public F version(String version) {
        return kept.version(version, type).orElseThrow(Problems::notFound);
    }

    public boolean isInForceOn(LocalDate day, String version) {
        return configured
                .inForceOn(day)
                .map(Figures::version)
                .filter(version::equals)
                .isPresent();
    }

    /** Those of the past too, the latest first. */
    public Listing<KeptRulebook> all() {
        return kept.all();
    }

    /** @param view of the figures and of whether they are in force on the day */
    public <V> BiFunction<List<KeptRulebook>, LocalDate, Function<KeptRulebook, V>> views(
            BiFunction<F, Boolean, V> view) {
        return (shown, today) -> each -> view.apply(kept.figures(each, type), isInForceOn(today, each.version()));
    }

    private ProblemException notYet(LocalDate day) {
        return Problems.refused(Refusal.of(
                "R12",
                "七",
                "%s尚无施行中的规则版本，最早的自%s起施行。".formatted(ChineseDate.of(day), ChineseDate.of(configured.firstDay())),
                "No rulebook is in force on %s; the earliest holds from %s.".formatted(day, configured.firstDay())));
    }
}
