package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.sanction.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A decision and those that follow from it on the leaders, as they stand together (R7.12, R7.16). Every change gives a
 * new one and leaves this as it was.
 *
 * @param cause the decision on the person
 * @param derived the decisions on the leaders, by leader
 */
public record Cascade(Basis basis, Standing cause, Map<UUID, Standing> derived, Set<String> unitsWithoutLeader) {
    /** What does not change any more once it is decided: who stood where, when, and under which rulebook. */
    public record Basis(Concerned concerned, LocalDate decidedOn, Rulebook rulebook) {}

    /**
     * How one decision stands.
     *
     * @param settled whether the answer to an appeal against this very decision has put it so
     * @param ruling without measures once it is revoked
     */
    public record Standing(boolean settled, Ruling ruling, List<Effect> effects) {
        private static final Ruling NOTHING = Ruling.of(Set.of(), Particulars.NONE);

        public Standing {
            effects = List.copyOf(effects);
        }

        static Standing revoked(boolean settled) {
            return new Standing(settled, NOTHING, List.of());
        }

        public boolean isRevoked() {
            return ruling.measures().isEmpty();
        }
    }

    public static Cascade decide(Ruling ruling, Basis basis) {
        var effects = effects(ruling, basis, Set.of());
        var derived = new LinkedHashMap<UUID, Standing>();
        effects.derived().forEach((leader, each) -> derived.put(leader, derivedAsComputed(each)));
        return new Cascade(basis, new Standing(false, ruling, effects.own()), derived, effects.unitsWithoutLeader());
    }

    /** R7.16: the ruling takes the place of the cause's; what follows from it changes so. */
    public Cascade modify(Ruling ruling) {
        var everybody = effects(ruling, basis, Set.of());
        var spared = derived.keySet().stream()
                .filter(leader -> keepsOwn(leader, everybody))
                .collect(Collectors.toSet());
        var effects = effects(ruling, basis, spared);
        var changed = new LinkedHashMap<>(derived);
        changed.replaceAll((leader, standing) -> spared.contains(leader) ? standing : following(leader, effects));
        return new Cascade(basis, new Standing(true, ruling, effects.own()), changed, effects.unitsWithoutLeader());
    }

    /** R7.16: the decision ends, and what follows from it with it. */
    public Cascade revoke() {
        var changed = new LinkedHashMap<>(derived);
        changed.replaceAll((leader, standing) -> Standing.revoked(standing.settled()));
        return new Cascade(basis, Standing.revoked(true), changed, Set.of());
    }

    /** R7.12, R7.16: a leader's own ruling takes the place of the derived one, and derives nothing. */
    public Cascade modifyDerived(UUID leader, Ruling ruling) {
        return withDerived(
                leader,
                new Standing(true, ruling, Effects.onLeaderAlone(ruling, leader, basis.decidedOn(), basis.rulebook())));
    }

    public Cascade revokeDerived(UUID leader) {
        return withDerived(leader, Standing.revoked(true));
    }

    /** All effects that are in force by it. */
    public List<Effect> effects() {
        return Stream.concat(
                        cause.effects().stream(),
                        derived.values().stream().flatMap(standing -> standing.effects().stream()))
                .toList();
    }

    /** What each person and unit bears of it. */
    public Map<Bearer, Burden> burdens() {
        var measures = new HashMap<Bearer, Set<Measure>>();
        measures.put(
                new Bearer.Person(basis.concerned().personId()), cause.ruling().measures());
        derived.forEach((leader, standing) ->
                measures.put(new Bearer.Person(leader), standing.ruling().measures()));
        return effects().stream().collect(Collectors.groupingBy(Effect::bearer)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new Burden(measures.getOrDefault(each.getKey(), Set.of()), each.getValue())));
    }

    /** R8.4: nobody bears more by this than by the other. */
    public boolean isNoHeavierThan(Cascade other) {
        var before = other.burdens();
        return burdens().entrySet().stream()
                .allMatch(each -> each.getValue().isNoHeavierThan(before.getOrDefault(each.getKey(), Burden.NONE)));
    }

    /**
     * A leader whose own appeal was answered keeps that answer, unless the cause's new part is no heavier. What was
     * revoked stays so whatever the cause becomes.
     */
    private boolean keepsOwn(UUID leader, Effects everybody) {
        var own = derived.get(leader);
        return own.settled()
                && (own.isRevoked()
                        || !burden(leader, everybody)
                                .isNoHeavierThan(new Burden(own.ruling().measures(), own.effects())));
    }

    private static Burden burden(UUID leader, Effects effects) {
        var derived = effects.derived().get(leader);
        return derived == null
                ? new Burden(Set.of(), borneBy(new Bearer.Person(leader), effects.own()))
                : new Burden(derived.ruling().measures(), derived.effects());
    }

    private static List<Effect> borneBy(Bearer bearer, List<Effect> effects) {
        return effects.stream().filter(each -> each.bearer().equals(bearer)).toList();
    }

    private static Standing following(UUID leader, Effects effects) {
        var derived = effects.derived().get(leader);
        return derived == null ? Standing.revoked(false) : derivedAsComputed(derived);
    }

    private static Standing derivedAsComputed(Effects.Derived derived) {
        return new Standing(false, derived.ruling(), derived.effects());
    }

    private Cascade withDerived(UUID leader, Standing standing) {
        var changed = new LinkedHashMap<>(derived);
        changed.put(leader, standing);
        return new Cascade(basis, cause, changed, unitsWithoutLeader);
    }

    private static Effects effects(Ruling ruling, Basis basis, Set<UUID> spared) {
        return Effects.of(ruling, basis.concerned().sparing(spared), basis.decidedOn(), basis.rulebook());
    }
}
