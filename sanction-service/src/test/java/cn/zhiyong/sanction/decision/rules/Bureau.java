package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.platform.rulebook.Share;
import cn.zhiyong.sanction.decision.rules.Cascade.Basis;
import cn.zhiyong.sanction.decision.rules.Particulars.Receiver;
import cn.zhiyong.sanction.decision.rules.Particulars.Step;
import cn.zhiyong.sanction.decision.rules.Particulars.Transfer;
import cn.zhiyong.sanction.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A unit with its people, and two rulebooks. No figure is like another, so that none can stand in for another. */
final class Bureau {
    static final LocalDate DAY = LocalDate.of(2025, 3, 5);
    static final String UNIT = "BUREAU-A";
    static final UUID PERSON = person(1);
    static final UUID PRINCIPAL = person(2);
    static final UUID IN_CHARGE = person(3);
    static final UUID MEMBER = person(4);
    static final UUID OTHER_MEMBER = person(5);

    /** Rectification 5 months; person and leader 31 and 29, 51 and 49, 81 and 79; deferral 13 months; unit 45. */
    static final Rulebook CITY = rulebook(
            "city-test",
            new Rulebook.Admonition(5, 31, 29),
            new Rulebook.Criticism(51, 49),
            new Rulebook.PromotionDeferral(13),
            new Rulebook.Reassignment(81, 79),
            new Rulebook.ResignationOrDismissal(45));

    /** Here a measure that follows on a leader can weigh more than the leader's own part of its cause. */
    static final Rulebook COUNTY = rulebook(
            "county-test",
            new Rulebook.Admonition(2, 60, 10),
            new Rulebook.Criticism(65, 20),
            new Rulebook.PromotionDeferral(25),
            new Rulebook.Reassignment(90, 35),
            new Rulebook.ResignationOrDismissal(55));

    static final Particulars STATED = new Particulars(
            Optional.of("全市"),
            Optional.of("调研员"),
            Optional.of(Step.UPPER_TO_LOWER_LEVEL),
            Optional.of(Particulars.Departure.DISMISSED),
            Optional.of(new Transfer(Receiver.JUDICIAL, "市检察院", List.of("调查报告"))));

    static final Concerned CONCERNED = new Concerned(
            PERSON, UNIT, List.of(PRINCIPAL, IN_CHARGE), List.of(PRINCIPAL, IN_CHARGE, MEMBER, OTHER_MEMBER));

    private Bureau() {}

    static UUID person(int number) {
        return new UUID(0, number);
    }

    static Ruling ruling(Measure... measures) {
        return Ruling.of(Set.of(measures), STATED);
    }

    static Cascade decided(Measure... measures) {
        return Cascade.decide(ruling(measures), new Basis(CONCERNED, DAY, CITY));
    }

    private static Rulebook rulebook(
            String version,
            Rulebook.Admonition admonition,
            Rulebook.Criticism criticism,
            Rulebook.PromotionDeferral deferral,
            Rulebook.Reassignment reassignment,
            Rulebook.ResignationOrDismissal resignation) {
        var periods = new Rulebook.Periods(30, 30);
        return new Rulebook(
                version,
                LocalDate.of(2022, 3, 4),
                new Share(1, 2),
                30,
                admonition,
                criticism,
                deferral,
                reassignment,
                resignation,
                new Rulebook.AppealRoutes(periods, periods, periods));
    }
}
