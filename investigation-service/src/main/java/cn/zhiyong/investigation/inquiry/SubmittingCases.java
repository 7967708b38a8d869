package cn.zhiyong.investigation.inquiry;

import cn.zhiyong.investigation.archive.Archive;
import cn.zhiyong.investigation.archive.EntryKind;
import cn.zhiyong.investigation.casefile.CaseEvent;
import cn.zhiyong.investigation.casefile.CaseEvent.ChangeType;
import cn.zhiyong.investigation.casefile.CaseFile;
import cn.zhiyong.investigation.casefile.CaseSight;
import cn.zhiyong.investigation.casefile.Finding;
import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Submits cases to the leading group, once nothing is missing that R5 asks for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SubmittingCases {
    private final CaseSight sight;
    private final SubmissionRequirements requirements;
    private final Archive archive;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    SubmittingCases(
            CaseSight sight,
            SubmissionRequirements requirements,
            Archive archive,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.sight = sight;
        this.requirements = requirements;
        this.archive = archive;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** What goes into the archive of a submission. */
    record Submission(String caseNumber, Finding finding, List<UUID> investigatorIds) {}

    CaseFile submit(UUID caseId, ExpectedVersion expected) {
        var file = sight.held(caseId);
        expected.requireMatch(file.version());
        var now = clock.instant();
        file.recorded(now);
        Problems.refuseIfAny(requirements.missing(file));
        file.submitted(now);
        archive.add(
                caseId,
                EntryKind.SUBMISSION,
                new Submission(file.caseNumber(), file.finding().orElseThrow(), file.investigatorIds()),
                caller.subject(),
                now);
        outbox.publish(() -> CaseEvent.of(file, ChangeType.SUBMITTED));
        return file;
    }
}
