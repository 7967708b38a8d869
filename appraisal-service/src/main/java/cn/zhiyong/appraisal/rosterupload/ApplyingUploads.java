package cn.zhiyong.appraisal.rosterupload;

import cn.zhiyong.appraisal.roster.CadreRequest;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.UnitRequest;
import cn.zhiyong.appraisal.rosterimport.MergingRosters;
import cn.zhiyong.appraisal.rosterimport.RosterImport;
import cn.zhiyong.appraisal.rosterimport.RosterImports;
import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Applies a file to the roster, as its check showed it: all of it, or where the roster has changed since nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApplyingUploads {
    private static final int LINES_AT_ONCE = 2_000;
    private static final String CHANGES_AFTER =
            """
            from UploadLine where key.uploadId = ?1 and change in (CREATED, UPDATED) and key.line > ?2
            order by key.line""";

    private final RosterUploads uploads;
    private final StagedChecks stagedChecks;
    private final Roster roster;
    private final MergingRosters mergingRosters;
    private final RosterImports imports;
    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    ApplyingUploads(
            RosterUploads uploads,
            StagedChecks stagedChecks,
            Roster roster,
            MergingRosters mergingRosters,
            RosterImports imports,
            EntityManager database,
            ObjectMapper json,
            Clock clock) {
        this.uploads = uploads;
        this.stagedChecks = stagedChecks;
        this.roster = roster;
        this.mergingRosters = mergingRosters;
        this.imports = imports;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @param client the account that asks for it */
    RosterUpload apply(UUID id, ExpectedVersion expected, String client) {
        var upload = uploads.hold(id).orElseThrow(Problems::notFound);
        expected.requireMatch(upload.version());
        upload.requireApplicable();
        roster.lock();
        if (stagedChecks.isOvertaken(id)) {
            throw Problems.conflict(
                    "检查之后名册已有变化，所示差异不再准确；请重新上传此文件。",
                    "The roster has changed since the check, what was shown no longer holds; upload the file again.");
        }
        mergeAll(id);
        var done = new RosterImport(Ids.next(), clock.instant(), client, upload.units(), upload.cadres());
        imports.persistAndFlush(done);
        var applied = uploads.findById(id);
        applied.applied(done.id());
        uploads.flush();
        return applied;
    }

    private void mergeAll(UUID id) {
        for (var lines = changesAfter(id, 0); !lines.isEmpty(); ) {
            mergingRosters.merge(
                    read(lines, EntryKind.UNIT, UnitRequest.class), read(lines, EntryKind.CADRE, CadreRequest.class));
            var last = lines.getLast().line();
            database.clear();
            lines = changesAfter(id, last);
        }
    }

    private List<UploadLine> changesAfter(UUID id, int line) {
        return database.createQuery(CHANGES_AFTER, UploadLine.class)
                .setParameter(1, id)
                .setParameter(2, line)
                .setMaxResults(LINES_AT_ONCE)
                .getResultList();
    }

    private <T> List<T> read(List<UploadLine> lines, EntryKind kind, Class<T> type) {
        return lines.stream()
                .filter(line -> line.entry().filter(kind::equals).isPresent())
                .flatMap(line -> line.content().stream())
                .map(content -> {
                    try {
                        return json.readValue(content, type);
                    } catch (JsonProcessingException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })
                .toList();
    }
}
