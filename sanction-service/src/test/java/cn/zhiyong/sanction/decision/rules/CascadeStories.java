package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.platform.rulebook.Share;
import cn.zhiyong.sanction.decision.rules.Cascade.Basis;
import cn.zhiyong.sanction.decision.rules.Particulars.Departure;
import cn.zhiyong.sanction.decision.rules.Particulars.Receiver;
import cn.zhiyong.sanction.decision.rules.Particulars.Step;
import cn.zhiyong.sanction.decision.rules.Particulars.Transfer;
import cn.zhiyong.sanction.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Decisions on anybody, under any valid rulebook, with whatever appeals make of them afterwards. */
class CascadeStories extends DomainContextBase {
    /** Few, so that they meet in several parts. */
    private static final List<UUID> PEOPLE =
            Stream.of(1, 2, 3, 4, 5).map(Bureau::person).toList();

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 12, 1);
    private static final int DAYS = 500;

    /** A decision and the changes to it that were admitted. */
    record Story(Cascade decided, List<Chapter> chapters) {
        UUID person() {
            return decided.basis().concerned().personId();
        }

        List<Cascade> states() {
            return Stream.concat(Stream.of(decided), chapters.stream().map(Chapter::after))
                    .toList();
        }

        Cascade last() {
            return states().getLast();
        }
    }

    record Chapter(Appeal appeal, Cascade before, Cascade after) {}

    /** Against the cause or against one of the decisions derived from it, with its answer. */
    sealed interface Appeal {
        /** As {@code ChangingDecisions} does: nothing where it is revoked already, and nothing heavier than before. */
        Optional<Cascade> applyTo(Cascade cascade);
    }

    /** @param ruling none: revoked */
    record OnCause(Optional<Ruling> ruling) implements Appeal {
        @Override
        public Optional<Cascade> applyTo(Cascade cascade) {
            return cascade.cause().isRevoked()
                    ? Optional.empty()
                    : Optional.of(ruling.map(cascade::modify).orElseGet(cascade::revoke))
                            .filter(after -> ruling.isEmpty() || after.isNoHeavierThan(cascade));
        }
    }

    /**
     * @param position among the derived decisions in force
     * @param ruling none: revoked
     */
    record OnDerived(int position, Optional<Ruling> ruling) implements Appeal {
        @Override
        public Optional<Cascade> applyTo(Cascade cascade) {
            var leaders = cascade.derived().entrySet().stream()
                    .filter(each -> !each.getValue().isRevoked())
                    .map(each -> each.getKey())
                    .toList();
            if (position >= leaders.size()) {
                return Optional.empty();
            }
            var leader = leaders.get(position);
            return Optional.of(ruling.map(each -> cascade.modifyDerived(leader, each))
                            .orElseGet(() -> cascade.revokeDerived(leader)))
                    .filter(after -> ruling.isEmpty() || after.isNoHeavierThan(cascade));
        }
    }

    @Provide
    Arbitrary<Story> stories() {
        return Combinators.combine(
                        bases(), decisions(), appeals().list().ofMinSize(2).ofMaxSize(12))
                .as((basis, ruling, appeals) -> {
                    var decided = Cascade.decide(ruling, basis);
                    var chapters = new ArrayList<Chapter>();
                    var current = decided;
                    for (var appeal : appeals) {
                        var after = appeal.applyTo(current);
                        if (after.isPresent()) {
                            chapters.add(new Chapter(appeal, current, after.get()));
                            current = after.get();
                        }
                    }
                    return new Story(decided, chapters);
                });
    }

    @Provide
    Arbitrary<Basis> bases() {
        var concerned = Combinators.combine(
                        people(), people().list().ofMaxSize(2), people().list().ofMaxSize(4))
                .as((person, leaders, team) -> new Concerned(person, Bureau.UNIT, leaders, team));
        var days = Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
        return Combinators.combine(concerned, days, rulebooks()).as(Basis::new);
    }

    @Provide
    Arbitrary<Particulars> particulars() {
        return Combinators.combine(
                        Arbitraries.of("全市", "本部门").map(Optional::of),
                        Arbitraries.of(Optional.<String>empty(), Optional.of("调研员")),
                        Arbitraries.of(Step.class).map(Optional::of),
                        Arbitraries.of(Departure.class).map(Optional::of),
                        Arbitraries.of(Receiver.class)
                                .map(receiver -> Optional.of(new Transfer(receiver, "市机关", List.of("调查报告")))))
                .as(Particulars::new);
    }

    private Arbitrary<Appeal> appeals() {
        var answers = answers().optional(0.9);
        var onCause = answers.map(ruling -> (Appeal) new OnCause(ruling));
        var onDerived = Combinators.combine(Arbitraries.of(0, 1), answers)
                .as((position, ruling) -> (Appeal) new OnDerived(position, ruling));
        return Arbitraries.oneOf(onCause, onDerived);
    }

    /** Any measures together; whether they may be decided on a finding is another rule's matter. */
    private Arbitrary<Ruling> decisions() {
        return rulings(Arbitraries.of(Measure.class), 3);
    }

    /** Mostly milder ones, as heavier ones are not admitted. */
    private Arbitrary<Ruling> answers() {
        var measures = Arbitraries.frequency(
                Tuple.of(5, Measure.PROMOTION_DEFERRAL),
                Tuple.of(8, Measure.ADMONITION),
                Tuple.of(8, Measure.CRITICISM),
                Tuple.of(8, Measure.REASSIGNMENT),
                Tuple.of(5, Measure.REMOVAL),
                Tuple.of(5, Measure.DEMOTION),
                Tuple.of(1, Measure.RESIGNATION_OR_DISMISSAL),
                Tuple.of(1, Measure.LEGAL_REFERRAL));
        return rulings(measures, 2);
    }

    private Arbitrary<Ruling> rulings(Arbitrary<Measure> measures, int most) {
        return Combinators.combine(measures.set().ofMinSize(1).ofMaxSize(most), particulars())
                .as(Ruling::of);
    }

    /** Every figure within what a rulebook admits, none falling with the gravity. */
    private static Arbitrary<Rulebook> rulebooks() {
        var months = Arbitraries.integers().between(1, 120);
        return Combinators.combine(months, months, risingPercents(), risingPercents(), percents(1))
                .as((rectification, deferral, person, leader, unit) -> {
                    var periods = new Rulebook.Periods(30, 30);
                    return new Rulebook(
                            "any",
                            FIRST_DAY,
                            new Share(1, 2),
                            30,
                            new Rulebook.Admonition(rectification, person.get(0), leader.get(0)),
                            new Rulebook.Criticism(person.get(1), leader.get(1)),
                            new Rulebook.PromotionDeferral(deferral),
                            new Rulebook.Reassignment(person.get(2), leader.get(2)),
                            new Rulebook.ResignationOrDismissal(unit),
                            new Rulebook.AppealRoutes(periods, periods, periods));
                });
    }

    private static Arbitrary<List<Integer>> risingPercents() {
        return percents(1).list().ofSize(3).map(percents -> percents.stream()
                .sorted()
                .toList());
    }

    private static Arbitrary<Integer> percents(int least) {
        return Arbitraries.integers().between(least, 100);
    }

    private static Arbitrary<UUID> people() {
        return Arbitraries.of(PEOPLE);
    }
}
