package cn.zhiyong.appraisal.rosterupload;

import cn.zhiyong.appraisal.roster.CadreRequest;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.UnitRequest;
import cn.zhiyong.appraisal.rosterupload.StagedLines.Compared;
import cn.zhiyong.platform.entry.FileEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes a file of the roster in and finds what it would change, line by line. The roster stays as it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CheckingUploads {
    private static final int LINES_AT_ONCE = 500;

    private final LineReader reader;
    private final Roster roster;
    private final StagedLines stagedLines;
    private final StagedChecks stagedChecks;
    private final RosterUploads uploads;
    private final EntityManager database;
    private final Clock clock;

    CheckingUploads(
            LineReader reader,
            Roster roster,
            StagedLines stagedLines,
            StagedChecks stagedChecks,
            RosterUploads uploads,
            EntityManager database,
            Clock clock) {
        this.reader = reader;
        this.roster = roster;
        this.stagedLines = stagedLines;
        this.stagedChecks = stagedChecks;
        this.uploads = uploads;
        this.database = database;
        this.clock = clock;
    }

    /** @param client the account that sends it */
    RosterUpload check(UploadFormat format, InputStream file, String client) {
        var upload = new RosterUpload(format, clock.instant(), client);
        uploads.persistAndFlush(upload);
        stage(upload.id(), reader.open(format, file));
        var found = stagedChecks.check(upload.id());
        var checked = uploads.findById(upload.id());
        checked.found(found.units(), found.cadres(), found.refused());
        uploads.flush();
        return checked;
    }

    /** A few lines at a time: what was read of the roster for them is let go before the next. */
    private void stage(UUID upload, FileEntries file) {
        var lines = new ArrayList<ReadLine>(LINES_AT_ONCE);
        for (var entry = file.next(); entry.isPresent(); entry = file.next()) {
            lines.add(reader.read(entry.get()));
            if (lines.size() == LINES_AT_ONCE) {
                stagedLines.add(upload, compare(lines));
                lines.clear();
                database.clear();
            }
        }
        stagedLines.add(upload, compare(lines));
        database.clear();
    }

    private List<Compared> compare(List<ReadLine> lines) {
        var units = roster.units(lines.stream()
                .flatMap(line -> line.unit().stream())
                .map(UnitRequest::code)
                .distinct()
                .toList());
        var cadres = roster.cadres(lines.stream()
                .flatMap(line -> line.cadre().stream())
                .map(CadreRequest::id)
                .distinct()
                .toList());
        return lines.stream()
                .map(line -> {
                    if (line.unit().isPresent()) {
                        var unit = units.get(line.unit().get().code());
                        return unit == null
                                ? new Compared(line, LineChange.CREATED, null)
                                : new Compared(
                                        line, change(unit.says(line.unit().get())), unit.version());
                    }
                    if (line.cadre().isPresent()) {
                        var cadre = cadres.get(line.cadre().get().id());
                        return cadre == null
                                ? new Compared(line, LineChange.CREATED, null)
                                : new Compared(
                                        line, change(cadre.says(line.cadre().get())), cadre.version());
                    }
                    return new Compared(line, LineChange.REFUSED, null);
                })
                .toList();
    }

    private static LineChange change(boolean isSaidAlready) {
        return isSaidAlready ? LineChange.UNCHANGED : LineChange.UPDATED;
    }
}
