package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.sanction.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that one ruling brings about.
 *
 * @param own effects of the decision itself, the person's first, each kind at most once per target (R7.13)
 * @param derived what is decided on a leader because of it, as a decision in its own right: by leader
 * @param unitsWithoutLeader where leaders are to bear a part and none is on record (R7.14)
 */
public record Effects(List<Effect> own, Map<UUID, Derived> derived, Set<String> unitsWithoutLeader) {
    /** The ruling on one leader with its effects, those that the cause itself puts on leaders included. */
    public record Derived(Ruling ruling, List<Effect> effects) {}

    public static Effects of(Ruling ruling, Concerned concerned, LocalDate decidedOn, Rulebook rulebook) {
        return new Computation(ruling, concerned, new EffectsTable(rulebook, decidedOn, ruling.particulars()))
                .effects();
    }

    /** R7.12: of a ruling on a leader that an appeal has put in place of a derived one; it derives nothing further. */
    public static List<Effect> onLeaderAlone(Ruling ruling, UUID leader, LocalDate decidedOn, Rulebook rulebook) {
        var table = new EffectsTable(rulebook, decidedOn, ruling.particulars());
        return heaviestOfEachKind(onPerson(ruling.measures(), leader, Target.LEADER, table));
    }

    private static Stream<Effect> onPerson(
            Collection<Measure> measures, UUID personId, Target target, EffectsTable table) {
        return column(measures, target, new Bearer.Person(personId), measure -> table.row(measure)
                .onPerson());
    }

    private static Stream<Effect> column(
            Collection<Measure> measures,
            Target target,
            Bearer bearer,
            Function<Measure, List<Consequence>> consequences) {
        return measures.stream().flatMap(measure -> consequences.apply(measure).stream()
                .map(each -> new Effect(measure, target, bearer, each)));
    }

    /** R7.13. */
    static List<Effect> heaviestOfEachKind(Stream<Effect> effects) {
        record PerTarget(Bearer bearer, EffectKind kind) {}
        var heaviest = new LinkedHashMap<PerTarget, Effect>();
        effects.forEach(
                effect -> heaviest.merge(new PerTarget(effect.bearer(), effect.kind()), effect, Effect::heavierOf));
        return List.copyOf(heaviest.values());
    }

    private record Computation(Ruling ruling, Concerned concerned, EffectsTable table) {
        Effects effects() {
            var derivedMeasures = derivedMeasures();
            var leaders = concerned.leadersBesidesPerson();
            var withoutLeader = touchesLeaders() && concerned.leadersOnRecord().isEmpty();
            return new Effects(
                    heaviestOfEachKind(Stream.of(
                                    onThePerson(),
                                    derivedMeasures.isEmpty() ? leaders.stream().flatMap(this::onLeader) : none(),
                                    onTeam(),
                                    onUnit())
                            .flatMap(Function.identity())),
                    derived(derivedMeasures, leaders),
                    withoutLeader ? Set.of(concerned.unitCode()) : Set.of());
        }

        private SortedSet<Measure> derivedMeasures() {
            return ruling.measures().stream()
                    .map(measure -> table.row(measure).derivedOnLeaders())
                    .flatMap(Optional::stream)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private boolean touchesLeaders() {
            return ruling.measures().stream()
                    .map(table::row)
                    .anyMatch(row -> row.derivedOnLeaders().isPresent()
                            || !row.onLeaders().isEmpty());
        }

        private Stream<Effect> onThePerson() {
            return onPerson(ruling.measures(), concerned.personId(), Target.PERSON, table);
        }

        private Stream<Effect> onLeader(UUID leader) {
            return column(ruling.measures(), Target.LEADER, new Bearer.Person(leader), measure -> table.row(measure)
                    .onLeaders());
        }

        private Stream<Effect> onTeam() {
            return concerned.teamBesidesPersonAndLeaders().stream()
                    .flatMap(member -> column(
                            ruling.measures(),
                            Target.LEADERSHIP_TEAM_MEMBER,
                            new Bearer.Person(member),
                            measure -> table.row(measure).onTeam()));
        }

        private Stream<Effect> onUnit() {
            return column(
                    ruling.measures(), Target.UNIT, new Bearer.Unit(concerned.unitCode()), measure -> table.row(measure)
                            .onUnit());
        }

        private Map<UUID, Derived> derived(SortedSet<Measure> measures, Collection<UUID> leaders) {
            var derived = new LinkedHashMap<UUID, Derived>();
            if (!measures.isEmpty()) {
                leaders.forEach(leader -> derived.put(leader, derived(measures, leader)));
            }
            return derived;
        }

        /** The leader's part of the cause and the derived measure are one decision: the heaviest of each kind counts. */
        private Derived derived(SortedSet<Measure> measures, UUID leader) {
            var ofLeader = Ruling.of(measures, ruling.particulars().forDerived());
            var effects = Stream.concat(
                    onLeader(leader), onPerson(ofLeader.measures(), leader, Target.LEADER, table.forDerived()));
            return new Derived(ofLeader, heaviestOfEachKind(effects));
        }

        private static Stream<Effect> none() {
            return Stream.empty();
        }
    }
}
