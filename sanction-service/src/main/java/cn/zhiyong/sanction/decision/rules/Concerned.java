package cn.zhiyong.sanction.decision.rules;

import java.util.List;
import java.util.UUID;

/**
 * Who stands where on the day of the decision.
 *
 * @param leadersOnRecord principal leader of the unit and leader in charge of the person, as far as on record
 */
public record Concerned(UUID personId, String unitCode, List<UUID> leadersOnRecord) {
    /** R7.14: the leader's part never falls on the person; somebody who is both leaders bears it once. */
    List<UUID> leadersBesidesPerson() {
        return leadersOnRecord.stream()
                .filter(leader -> !leader.equals(personId))
                .distinct()
                .toList();
    }
}
