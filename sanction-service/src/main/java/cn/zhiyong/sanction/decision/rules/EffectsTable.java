package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.platform.time.Periods;
import cn.zhiyong.sanction.decision.rules.Consequence.BonusDeduction;
import cn.zhiyong.sanction.decision.rules.Consequence.GradeCeiling;
import cn.zhiyong.sanction.decision.rules.Consequence.PromotionDeferral;
import cn.zhiyong.sanction.decision.rules.Consequence.Rectification;
import cn.zhiyong.sanction.decision.rules.Consequence.SelfCriticism;
import cn.zhiyong.sanction.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;

/** The table of R7: what each measure brings, and upon whom, if decided on that date. */
record EffectsTable(Rulebook rulebook, LocalDate decidedOn) {

    Row row(Measure measure) {
        return switch (measure) {
            case ADMONITION -> {
                var figures = rulebook.admonition();
                yield new Row(
                        onPerson(
                                rectification(figures.rectificationMonths()),
                                new SelfCriticism(),
                                gradeCeiling(Grade.COMPETENT),
                                bonusDeduction(figures.personBonusPercent())),
                        onLeaders(bonusDeduction(figures.leaderBonusPercent())));
            }
            case PROMOTION_DEFERRAL -> new Row(onPerson(promotionDeferral()), onLeaders());
        };
    }

    /** One line of the table. */
    record Row(List<Consequence> onPerson, List<Consequence> onLeaders) {}

    private static List<Consequence> onPerson(Consequence... consequences) {
        return List.of(consequences);
    }

    private static List<Consequence> onLeaders(Consequence... consequences) {
        return List.of(consequences);
    }

    private Consequence rectification(int months) {
        return new Rectification(decidedOn, Periods.lastOfMonths(decidedOn, months));
    }

    private Consequence promotionDeferral() {
        return new PromotionDeferral(
                decidedOn,
                Periods.lastOfMonths(decidedOn, rulebook.promotionDeferral().months()));
    }

    /** R7.15: the year is that of the decision. */
    private Consequence gradeCeiling(Grade highest) {
        return new GradeCeiling(decidedOn.getYear(), highest);
    }

    private Consequence bonusDeduction(int percent) {
        return new BonusDeduction(decidedOn.getYear(), percent);
    }
}
