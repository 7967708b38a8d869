package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.platform.time.Periods;
import cn.zhiyong.sanction.decision.rules.Consequence.BonusDeduction;
import cn.zhiyong.sanction.decision.rules.Consequence.Circulation;
import cn.zhiyong.sanction.decision.rules.Consequence.Demotion;
import cn.zhiyong.sanction.decision.rules.Consequence.Departure;
import cn.zhiyong.sanction.decision.rules.Consequence.GradeCeiling;
import cn.zhiyong.sanction.decision.rules.Consequence.LegalReferral;
import cn.zhiyong.sanction.decision.rules.Consequence.PromotionDeferral;
import cn.zhiyong.sanction.decision.rules.Consequence.Reassignment;
import cn.zhiyong.sanction.decision.rules.Consequence.Rectification;
import cn.zhiyong.sanction.decision.rules.Consequence.Removal;
import cn.zhiyong.sanction.decision.rules.Consequence.SelfCriticism;
import cn.zhiyong.sanction.decision.rules.Consequence.UnitClassCeiling;
import cn.zhiyong.sanction.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The table of R7: what each measure brings, and upon whom, if decided on that date. */
record EffectsTable(Rulebook rulebook, LocalDate decidedOn, Particulars particulars) {
    private static final int WHOLE = 100;

    /** One line of the table, in its columns. */
    record Row(
            List<Consequence> onPerson,
            Optional<Measure> derivedOnLeaders,
            List<Consequence> onLeaders,
            List<Consequence> onTeam,
            List<Consequence> onUnit) {
        private Row leadersGet(Measure derived) {
            return new Row(onPerson, Optional.of(derived), onLeaders, onTeam, onUnit);
        }

        private Row leaders(Consequence... consequences) {
            return new Row(onPerson, derivedOnLeaders, List.of(consequences), onTeam, onUnit);
        }

        private Row team(Consequence... consequences) {
            return new Row(onPerson, derivedOnLeaders, onLeaders, List.of(consequences), onUnit);
        }

        private Row unit(Consequence... consequences) {
            return new Row(onPerson, derivedOnLeaders, onLeaders, onTeam, List.of(consequences));
        }
    }

    Row row(Measure measure) {
        return switch (measure) {
            case ADMONITION ->
                person(
                                rectification(),
                                new SelfCriticism(),
                                notExcellent(),
                                bonus(admonition().personBonusPercent()))
                        .leaders(bonus(admonition().leaderBonusPercent()));
            case CRITICISM ->
                person(new SelfCriticism(), notExcellent(), bonus(criticism().personBonusPercent()), circulation())
                        .leaders(
                                new SelfCriticism(),
                                notExcellent(),
                                bonus(criticism().leaderBonusPercent()))
                        .unit(notClass1());
            case PROMOTION_DEFERRAL -> person(noPromotion());
            case REASSIGNMENT ->
                person(otherPost(), notExcellent(), bonus(reassignment().personBonusPercent()))
                        .leadersGet(Measure.ADMONITION)
                        .leaders(notExcellent(), bonus(reassignment().leaderBonusPercent()))
                        .unit(notClass1());
            case REMOVAL ->
                person(new Removal(), bonus(WHOLE))
                        .leadersGet(Measure.CRITICISM)
                        .leaders(bonus(WHOLE))
                        .unit(class3());
            case DEMOTION ->
                person(oneStepDown(), grade(Grade.INCOMPETENT), bonus(WHOLE))
                        .leadersGet(Measure.REASSIGNMENT)
                        .leaders(grade(Grade.BASICALLY_COMPETENT), bonus(WHOLE))
                        .unit(class3());
            case RESIGNATION_OR_DISMISSAL ->
                person(departure())
                        .leadersGet(Measure.REMOVAL)
                        .team(bonus(WHOLE))
                        .unit(class3(), bonus(rulebook.resignationOrDismissal().unitBonusPercent()));
            case LEGAL_REFERRAL -> person(transfer());
        };
    }

    /** For a measure that follows from another. */
    EffectsTable forDerived() {
        return new EffectsTable(rulebook, decidedOn, particulars.forDerived());
    }

    private Rulebook.Admonition admonition() {
        return rulebook.admonition();
    }

    private Rulebook.Criticism criticism() {
        return rulebook.criticism();
    }

    private Rulebook.Reassignment reassignment() {
        return rulebook.reassignment();
    }

    private Consequence rectification() {
        return new Rectification(
                decidedOn, Periods.lastOfMonths(decidedOn, admonition().rectificationMonths()));
    }

    private Consequence noPromotion() {
        return new PromotionDeferral(
                decidedOn,
                Periods.lastOfMonths(decidedOn, rulebook.promotionDeferral().months()));
    }

    private Consequence notExcellent() {
        return grade(Grade.COMPETENT);
    }

    /** R7.15: the year is that of the decision. */
    private Consequence grade(Grade highest) {
        return new GradeCeiling(decidedOn.getYear(), highest);
    }

    private Consequence bonus(int percent) {
        return new BonusDeduction(decidedOn.getYear(), percent);
    }

    private Consequence notClass1() {
        return new UnitClassCeiling(decidedOn.getYear(), 2);
    }

    private Consequence class3() {
        return new UnitClassCeiling(decidedOn.getYear(), 3);
    }

    private Consequence circulation() {
        return new Circulation(stated(particulars.circulation()));
    }

    private Consequence otherPost() {
        return new Reassignment(particulars.newPost());
    }

    private Consequence oneStepDown() {
        return new Demotion(stated(particulars.step()), particulars.newPost());
    }

    private Consequence departure() {
        return new Departure(stated(particulars.departure()));
    }

    private Consequence transfer() {
        var transfer = stated(particulars.transfer());
        return new LegalReferral(transfer.receiver(), transfer.receiverName());
    }

    /** {@link StatedParticulars} has refused the ruling otherwise. */
    private static <T> T stated(Optional<T> particular) {
        return particular.orElseThrow(() -> new IllegalArgumentException("A particular of the ruling is missing"));
    }

    private static Row person(Consequence... consequences) {
        return new Row(List.of(consequences), Optional.empty(), List.of(), List.of(), List.of());
    }
}
