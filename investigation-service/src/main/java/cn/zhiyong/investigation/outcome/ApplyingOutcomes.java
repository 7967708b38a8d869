package cn.zhiyong.investigation.outcome;

import cn.zhiyong.investigation.archive.Archive;
import cn.zhiyong.investigation.archive.EntryKind;
import cn.zhiyong.investigation.casefile.CaseEvent;
import cn.zhiyong.investigation.casefile.CaseEvent.ChangeType;
import cn.zhiyong.investigation.casefile.CaseFile;
import cn.zhiyong.investigation.casefile.CaseFiles;
import cn.zhiyong.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * What the leading group's meetings and decisions do to cases. Decisions and other ends of matters come by different
 * topics, so a late one may be about a finding that was returned and submitted anew since. What was submitted is
 * therefore dealt with only by the first news of a matter, and only where the meeting was not before the submission.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApplyingOutcomes {
    /** Who files what becomes of a case. */
    private static final String SOURCE = "sanction-service";

    private final CaseFiles cases;
    private final Outcomes outcomes;
    private final Archive archive;
    private final Outbox outbox;
    private final Clock clock;

    ApplyingOutcomes(CaseFiles cases, Outcomes outcomes, Archive archive, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.archive = archive;
        this.outbox = outbox;
        this.clock = clock;
    }

    void heard(MatterBody matter) {
        var file = informed(matter.caseId(), matter.changeType().entry(), matter);
        outcomes.keep(new Hearing(matter));
        if (matter.changeType() == Outcome.RETURNED && file.returned(matter.heardOn())) {
            outbox.publish(() -> CaseEvent.of(file, ChangeType.RETURNED));
        }
        if (matter.endsSubmission() && file.dealtWith(matter.heardOn())) {
            outbox.publish(() -> CaseEvent.of(file, ChangeType.DECIDED));
        }
    }

    void decided(DecisionBody decision) {
        if (decision.isDerived()) {
            return;
        }
        var file = informed(decision.caseId(), decision.entry(), decision);
        var isFirstNews = !outcomes.hasEnded(decision.matterId());
        outcomes.keep(new CaseDecision(decision));
        if (isFirstNews && decision.endsSubmission() && file.dealtWith(decision.decidedOn())) {
            outbox.publish(() -> CaseEvent.of(file, ChangeType.DECIDED));
        }
    }

    /** Files it (R5.8, R6.4), with the case held. */
    private CaseFile informed(UUID caseId, EntryKind entry, Object paper) {
        var file = cases.hold(caseId).orElseThrow(() -> new IllegalArgumentException("There is no case " + caseId));
        var now = clock.instant();
        file.informed(now);
        archive.add(caseId, entry, paper, SOURCE, now);
        return file;
    }
}
