package cn.zhiyong.appraisal.rosterimport;

import cn.zhiyong.appraisal.rosterimport.RosterImport.Counts;
import cn.zhiyong.platform.time.CityClock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of an import. */
@Schema(name = "RosterImport")
public record RosterImportView(UUID id, Counts units, Counts cadres, OffsetDateTime importedAt) {
    static RosterImportView of(RosterImport done) {
        return new RosterImportView(done.id(), done.units(), done.cadres(), CityClock.at(done.importedAt()));
    }
}
