package cn.zhiyong.investigation.outcome;

import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of a matter event. */
record MatterBody(UUID matterId, UUID caseId, Origin origin, Outcome changeType, LocalDate heardOn, String reasons) {
    /** What brought the matter before the leading group: a finding, or what became of an earlier decision. */
    enum Origin {
        FINDING,
        FOLLOW_UP
    }

    /** Whether what was submitted is dealt with by it; how a follow-up ends says nothing about that. */
    boolean endsSubmission() {
        return origin == Origin.FINDING && (changeType == Outcome.NOTIFIED || changeType == Outcome.CLOSED);
    }
}
