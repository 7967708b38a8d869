package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.sanction.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All effects of one decision.
 *
 * @param all the person's first, each kind at most once per target (R7.13)
 * @param unitsWithoutLeader where leaders are to bear a part and none is on record (R7.14)
 */
public record Effects(List<Effect> all, Set<String> unitsWithoutLeader) {

    /** @param measures all of the decision, those that follow by themselves included */
    public static Effects of(
            Collection<Measure> measures, Concerned concerned, LocalDate decidedOn, Rulebook rulebook) {
        var table = new EffectsTable(rulebook, decidedOn);
        var onPerson = measures.stream().flatMap(measure -> table.row(measure).onPerson().stream()
                .map(each -> new Effect(measure, Target.PERSON, concerned.personId(), each)));
        var onLeaders = concerned.leadersBesidesPerson().stream()
                .flatMap(leader -> measures.stream().flatMap(measure -> table.row(measure).onLeaders().stream()
                        .map(each -> new Effect(measure, Target.LEADER, leader, each))));
        var leadersBear = measures.stream()
                .anyMatch(measure -> !table.row(measure).onLeaders().isEmpty());
        var withoutLeader = leadersBear && concerned.leadersOnRecord().isEmpty();
        return new Effects(
                heaviestOfEachKind(Stream.concat(onPerson, onLeaders)),
                withoutLeader ? Set.of(concerned.unitCode()) : Set.of());
    }

    /** R7.13. */
    static List<Effect> heaviestOfEachKind(Stream<Effect> effects) {
        record PerTarget(UUID cadreId, EffectKind kind) {}
        var heaviest = new LinkedHashMap<PerTarget, Effect>();
        effects.forEach(effect -> heaviest.merge(
                new PerTarget(effect.cadreId(), effect.consequence().kind()), effect, Effect::heavierOf));
        return List.copyOf(heaviest.values());
    }
}
