package cn.zhiyong.investigation.outcome;

import cn.zhiyong.investigation.archive.EntryKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What this service reads of a decision event. The cause is null for a decision on the subject of the case. */
record DecisionBody(
        ChangeType changeType,
        UUID decisionId,
        String decisionNumber,
        UUID causeDecisionId,
        UUID matterId,
        UUID caseId,
        Origin origin,
        LocalDate decidedOn,
        DecisionStatus status,
        List<Measure> measures) {
    enum ChangeType {
        DECIDED(EntryKind.DECISION),
        MODIFIED(EntryKind.MODIFICATION),
        REVOKED(EntryKind.REVOCATION);

        private final EntryKind entry;

        ChangeType(EntryKind entry) {
            this.entry = entry;
        }
    }

    /** Falls on a leader of the subject: no concern of those who see the case. */
    boolean isDerived() {
        return causeDecisionId != null;
    }

    /** Whether what was submitted is dealt with by it. */
    boolean endsSubmission() {
        return origin != Origin.FOLLOW_UP;
    }

    EntryKind entry() {
        return changeType.entry;
    }
}
