package cn.zhiyong.sanction.decision.rules;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who stands where on the day of the decision.
 *
 * @param leadersOnRecord principal leader of the unit and leader in charge of the person, as far as on record
 * @param leadershipTeam of the unit
 * @param spared leaders whom a measure that followed from this decision is not to reach again, since their own appeal
 *     has settled it
 */
public record Concerned(
        UUID personId, String unitCode, List<UUID> leadersOnRecord, List<UUID> leadershipTeam, Set<UUID> spared) {
    public Concerned {
        leadersOnRecord = List.copyOf(leadersOnRecord);
        leadershipTeam = List.copyOf(leadershipTeam);
        spared = Set.copyOf(spared);
    }

    public Concerned(UUID personId, String unitCode, List<UUID> leadersOnRecord, List<UUID> leadershipTeam) {
        this(personId, unitCode, leadersOnRecord, leadershipTeam, Set.of());
    }

    Concerned sparing(Set<UUID> leaders) {
        return new Concerned(personId, unitCode, leadersOnRecord, leadershipTeam, leaders);
    }

    /** R7.14: the leader's part never falls on the person; somebody who is both leaders bears it once. */
    List<UUID> leadersBesidesPerson() {
        return others(leadersOnRecord.stream()).toList();
    }

    /** R7.14: who is a leader of the person as well bears the leader's part, and not the team's besides. */
    List<UUID> teamBesidesPersonAndLeaders() {
        return others(leadershipTeam.stream())
                .filter(Predicate.not(leadersOnRecord::contains))
                .toList();
    }

    private Stream<UUID> others(Stream<UUID> people) {
        return people.filter(each -> !each.equals(personId) && !spared.contains(each))
                .distinct();
    }
}
