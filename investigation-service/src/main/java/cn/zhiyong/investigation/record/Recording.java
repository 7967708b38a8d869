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

/** Puts things on a case's record, and into its archive with the same stroke. */
@ApplicationScoped
class Recording {
    private final CaseSight sight;
    private final CaseRecord record;
    private final Archive archive;
    private final Caller caller;
    private final Clock clock;

    Recording(CaseSight sight, CaseRecord record, Archive archive, Caller caller, Clock clock) {
        this.sight = sight;
        this.record = record;
        this.archive = archive;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes what is recorded, of whom and when. */
    @FunctionalInterface
    interface Making<T extends Recorded> {
        T of(UUID caseId, String by, Instant at);
    }

    /** @param paper what goes into the archive: the record as it was sent */
    @Transactional
    <T extends Recorded> T put(UUID caseId, Class<T> kind, EntryKind entry, Object paper, Making<T> making) {
        var file = sight.heldByInvestigator(caseId);
        var now = clock.instant();
        file.recorded(now);
        if (record.count(kind, caseId) >= CaseRecord.MOST) {
            throw Problems.conflict(
                    "此类记录已达 %d 件上限。".formatted(CaseRecord.MOST),
                    "There are %d records of this kind already, as many as a case can have."
                            .formatted(CaseRecord.MOST));
        }
        var made = making.of(caseId, caller.subject(), now);
        record.keep(made);
        archive.add(caseId, entry, new Paper(made.id(), paper), caller.subject(), now);
        return made;
    }

    record Paper(UUID id, Object record) {}
}
