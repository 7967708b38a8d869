package cn.zhiyong.investigation.record;

import cn.zhiyong.investigation.archive.Archive;
import cn.zhiyong.investigation.archive.EntryKind;
import cn.zhiyong.investigation.casefile.CaseSight;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;

/** Puts things on a case's record, and into its archive with the same stroke. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeepingRecords {
    private final CaseSight sight;
    private final CaseRecord record;
    private final Archive archive;
    private final Caller caller;
    private final Clock clock;

    KeepingRecords(CaseSight sight, CaseRecord record, Archive archive, Caller caller, Clock clock) {
        this.sight = sight;
        this.record = record;
        this.archive = archive;
        this.caller = caller;
        this.clock = clock;
    }

    SiteVisit siteVisit(UUID caseId, SiteVisitRequest made) {
        return put(
                caseId, SiteVisit.class, EntryKind.SITE_VISIT, made, (by, at) -> new SiteVisit(caseId, made, by, at));
    }

    Opinion opinion(UUID caseId, OpinionRequest heard) {
        return put(caseId, Opinion.class, EntryKind.OPINION, heard, (by, at) -> new Opinion(caseId, heard, by, at));
    }

    Statement statement(UUID caseId, StatementRequest made) {
        refuseUnlessSound(made);
        return put(caseId, Statement.class, EntryKind.STATEMENT, made, (by, at) -> new Statement(caseId, made, by, at));
    }

    Evidence evidence(UUID caseId, EvidenceRequest found) {
        return put(caseId, Evidence.class, EntryKind.EVIDENCE, found, (by, at) -> new Evidence(caseId, found, by, at));
    }

    /**
     * @param paper what goes into the archive: the record as it was sent
     * @param making makes what is recorded, of whom and when
     */
    private <T extends Recorded> T put(
            UUID caseId, Class<T> kind, EntryKind entry, Object paper, BiFunction<String, Instant, T> making) {
        var file = sight.heldByInvestigator(caseId);
        var now = clock.instant();
        file.recorded(now);
        if (record.count(kind, caseId) >= CaseRecord.MOST) {
            throw Problems.conflict(
                    "此类记录已达 %d 件上限。".formatted(CaseRecord.MOST),
                    "There are %d records of this kind already, as many as a case can have."
                            .formatted(CaseRecord.MOST));
        }
        var made = making.apply(caller.subject(), now);
        record.keep(made);
        archive.add(caseId, entry, new Paper(made.id(), paper), caller.subject(), now);
        return made;
    }

    record Paper(UUID id, Object record) {}

    private static void refuseUnlessSound(StatementRequest statement) {
        if (statement.kind() == StatementKind.GIVEN
                && (statement.text() == null || statement.text().isBlank())) {
            throw Problems.malformed("text", "已作陈述的，须记录其内容。", "A statement that was given has a text.");
        }
        if (statement.kind() == StatementKind.UNREACHABLE
                && statement.attempts().isEmpty()) {
            throw Problems.malformed("attempts", "无法联系的，须列明每次联系的情况。", "List every attempt to reach the person (R5.4).");
        }
    }
}
