package cn.zhiyong.investigation.outcome;

import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of a matter event. */
record MatterBody(UUID matterId, UUID caseId, Origin origin, Outcome changeType, LocalDate heardOn, String reasons) {
    /** Whether what was submitted is dealt with by it. */
    boolean endsSubmission() {
        return origin == Origin.FINDING && (changeType == Outcome.NOTIFIED || changeType == Outcome.CLOSED);
    }
}
