package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.sanction.matter.rules.Severity;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the conditions of a decision look at.
 *
 * @param severity of the finding; none where the matter follows up an earlier decision and is no finding
 * @param verticalUnit whether a provincial department manages the subject's unit
 * @param grounds that the leading group establishes
 * @param earlier decisions on the same person that are in force on the day: not revoked, not expired
 */
public record Circumstances(
        SubjectKind subjectKind,
        Optional<Severity> severity,
        boolean verticalUnit,
        Set<Ground> grounds,
        List<EarlierDecision> earlier) {
    public Circumstances {
        grounds = Set.copyOf(grounds);
        earlier = List.copyOf(earlier);
    }

    /** @param rectificationNotMet whether its rectification was reviewed, and as not met */
    public record EarlierDecision(UUID id, Set<Measure> measures, boolean rectificationNotMet) {
        public EarlierDecision {
            measures = Set.copyOf(measures);
        }
    }
}
