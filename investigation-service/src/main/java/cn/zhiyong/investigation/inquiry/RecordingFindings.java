package cn.zhiyong.investigation.inquiry;

import cn.zhiyong.investigation.archive.Archive;
import cn.zhiyong.investigation.archive.EntryKind;
import cn.zhiyong.investigation.casefile.CaseFile;
import cn.zhiyong.investigation.casefile.CaseFiles;
import cn.zhiyong.investigation.casefile.CaseSight;
import cn.zhiyong.investigation.casefile.Finding;
import cn.zhiyong.investigation.record.CaseRecord;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Saves what an investigation came to so far. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordingFindings {
    private final CaseFiles cases;
    private final CaseSight sight;
    private final CaseRecord record;
    private final Archive archive;
    private final Caller caller;
    private final Clock clock;

    RecordingFindings(
            CaseFiles cases, CaseSight sight, CaseRecord record, Archive archive, Caller caller, Clock clock) {
        this.cases = cases;
        this.sight = sight;
        this.record = record;
        this.archive = archive;
        this.caller = caller;
        this.clock = clock;
    }

    CaseFile record(UUID caseId, Finding finding, ExpectedVersion expected) {
        var file = sight.heldByInvestigator(caseId);
        expected.requireMatch(file.version());
        var cited = finding.violations().stream()
                .flatMap(violation -> violation.evidenceIds().stream())
                .toList();
        if (!record.foreignEvidence(caseId, cited).isEmpty()) {
            throw Problems.malformed(
                    "violations", "所列证据须为本案已记录的证据。", "Only evidence on this case's record can be cited.");
        }
        var now = clock.instant();
        file.found(finding, now);
        archive.add(caseId, EntryKind.FINDING, finding, caller.subject(), now);
        cases.flush();
        return file;
    }
}
