package cn.zhiyong.sanction.decision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.sanction.decision.rules.Cascade.Basis;
import cn.zhiyong.sanction.decision.rules.CascadeStories.OnCause;
import cn.zhiyong.sanction.decision.rules.CascadeStories.OnDerived;
import cn.zhiyong.sanction.decision.rules.CascadeStories.Story;
import cn.zhiyong.sanction.decision.rules.Consequence.BonusDeduction;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** R7.12 to R7.16 and R8.4 for any people, any rulebook, any decision and whatever appeals are answered on it. */
@Domain(CascadeStories.class)
class CascadePropertyTest {
    @Property
    void effectsInForceAreThoseOfTheDecisionsInForce(@ForAll Story story) {
        for (var state : story.states()) {
            assertThat(borne(state)).isEqualTo(PlanTable.readOff(state));
            state.derived().values().stream()
                    .filter(standing -> !standing.settled())
                    .forEach(standing -> assertThat(standing.ruling().measures())
                            .isEqualTo(PlanTable.derived(state.cause().ruling().measures())));
        }
        Statistics.collect(story.chapters().size() > 1 ? "changed more than once" : "changed once at most");
        Statistics.coverage(coverage -> coverage.check("changed more than once").percentage(share -> share > 20));
    }

    @Property
    void nobodyBearsTwoPartsOfOneDecision(@ForAll Story story) {
        for (var state : story.states()) {
            var parts = state.effects().stream()
                    .collect(Collectors.groupingBy(
                            Effect::bearer, Collectors.mapping(Effect::target, Collectors.toSet())));
            assertThat(parts.values()).allMatch(part -> part.size() == 1);
            assertThat(parts.getOrDefault(new Bearer.Person(story.person()), Set.of()))
                    .isSubsetOf(Target.PERSON);
            assertThat(state.derived()).doesNotContainKey(story.person());
        }
    }

    @Property
    void noAnswerToAnAppealMakesAnythingHeavier(@ForAll Story story) {
        story.chapters().forEach(chapter -> {
            var before = borne(chapter.before());
            borne(chapter.after()).forEach((bearer, consequences) -> {
                assertThat(before).containsKey(bearer);
                consequences.forEach((kind, consequence) -> {
                    var was = before.get(bearer).getOrDefault(kind, consequence);
                    assertThat(consequence.weight()).isLessThanOrEqualTo(was.weight());
                });
            });
        });
    }

    /** Whatever an appeal has settled stays, or is replaced by something that is nowhere heavier. */
    @Property
    void whatALeadersOwnAppealHasSettledIsNeverMadeHeavier(@ForAll Story story) {
        story.chapters().stream()
                .filter(chapter -> chapter.appeal() instanceof OnCause)
                .forEach(chapter -> chapter.before().derived().forEach((leader, own) -> {
                    if (own.settled()) {
                        var after = chapter.after();
                        var now = after.burdens().getOrDefault(new Bearer.Person(leader), Burden.NONE);
                        assertThat(now.isNoHeavierThan(new Burden(own.ruling().measures(), own.effects())))
                                .isTrue();
                    }
                }));
    }

    @Property
    void whatALeadersOwnAppealHasRevokedStaysRevoked(@ForAll Story story) {
        story.chapters().forEach(chapter -> chapter.before().derived().forEach((leader, own) -> {
            if (own.settled() && own.isRevoked()) {
                assertThat(chapter.after().derived()).containsEntry(leader, own);
                assertThat(borne(chapter.after())).doesNotContainKey(new Bearer.Person(leader));
            }
        }));
    }

    @Property
    void anAppealAgainstADerivedDecisionChangesItAlone(@ForAll Story story) {
        story.chapters().forEach(chapter -> {
            var before = chapter.before();
            var after = chapter.after();
            assertThat(after.derived().keySet()).isEqualTo(before.derived().keySet());
            assertThat(after.unitsWithoutLeader().isEmpty()
                            || !before.unitsWithoutLeader().isEmpty())
                    .isTrue();
            if (chapter.appeal() instanceof OnDerived) {
                assertThat(after.cause()).isEqualTo(before.cause());
                assertThat(before.derived().keySet().stream().filter(leader -> !before.derived()
                                .get(leader)
                                .equals(after.derived().get(leader))))
                        .hasSizeLessThanOrEqualTo(1);
            }
        });
    }

    @Property
    void revokingEverythingLeavesNothing(@ForAll Story story) {
        var state = story.last();
        for (var leader : state.derived().keySet()) {
            state = state.revokeDerived(leader);
        }
        assertThat(state.revoke().effects()).isEmpty();
        assertThat(story.last().revoke().effects()).isEmpty();
        assertThat(PlanTable.readOff(state.revoke())).isEmpty();
    }

    /** What the validation of a rulebook is for: the next milder measure is always a way out for whoever hears appeals. */
    @Property
    void everyMilderMeasureIsAdmitted(@ForAll Basis basis, @ForAll Particulars particulars) {
        var ladder = List.of(
                Measure.RESIGNATION_OR_DISMISSAL,
                Measure.DEMOTION,
                Measure.REMOVAL,
                Measure.REASSIGNMENT,
                Measure.CRITICISM,
                Measure.ADMONITION,
                Measure.PROMOTION_DEFERRAL);
        IntStream.range(0, ladder.size()).forEach(heavier -> {
            var decided = Cascade.decide(Ruling.of(Set.of(ladder.get(heavier)), particulars), basis);
            IntStream.range(0, ladder.size())
                    .forEach(milder -> assertThat(decided.modify(Ruling.of(Set.of(ladder.get(milder)), particulars))
                                    .isNoHeavierThan(decided))
                            .as("%s to %s", ladder.get(heavier), ladder.get(milder))
                            .isEqualTo(milder >= heavier));
        });
    }

    /** R7.13, of all decisions in which somebody has a part; the people are leaders of each other's units. */
    @Property
    void nobodyLosesMoreThanTheWholeBonusOfAYear(@ForAll @Size(max = 5) List<Story> stories) {
        var effects = stories.stream()
                .flatMap(story -> story.last().effects().stream())
                .toList();
        effects.stream().collect(Collectors.groupingBy(Effect::bearer)).values().forEach(borne -> {
            for (var year : years(borne)) {
                var sum = 0;
                for (var effect : borne) {
                    if (effect.consequence() instanceof BonusDeduction deduction && deduction.year() == year) {
                        sum += deduction.percent();
                    }
                }
                assertThat(YearlyBonus.deductedPercent(borne, year)).isEqualTo(sum > 100 ? 100 : sum);
            }
        });
    }

    private static Set<Integer> years(Collection<Effect> effects) {
        var years = new HashSet<Integer>();
        effects.forEach(effect -> {
            if (effect.consequence() instanceof BonusDeduction deduction) {
                years.add(deduction.year());
            }
        });
        return years;
    }

    private static Map<Bearer, Map<EffectKind, Consequence>> borne(Cascade cascade) {
        return cascade.effects().stream()
                .collect(Collectors.groupingBy(Effect::bearer, Collectors.toMap(Effect::kind, Effect::consequence)));
    }
}
