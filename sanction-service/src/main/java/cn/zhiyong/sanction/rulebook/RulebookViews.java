package cn.zhiyong.sanction.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Versions of the rulebook as callers see them: one of them is in force on the day. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RulebookViews {
    private final Rulebooks rulebooks;
    private final KeptRulebooks kept;
    private final Clock clock;

    RulebookViews(Rulebooks rulebooks, KeptRulebooks kept, Clock clock) {
        this.rulebooks = rulebooks;
        this.kept = kept;
        this.clock = clock;
    }

    RulebookView of(Rulebook rulebook) {
        return of(rulebook, LocalDate.now(clock));
    }

    Function<KeptRulebook, RulebookView> of(List<KeptRulebook> shown, LocalDate today) {
        return each -> of(kept.figures(each), today);
    }

    private RulebookView of(Rulebook rulebook, LocalDate today) {
        var inForce = rulebooks.isInForceOn(today, rulebook.version());
        return new RulebookView(rulebook.version(), rulebook.effectiveFrom(), inForce, rulebook);
    }
}
