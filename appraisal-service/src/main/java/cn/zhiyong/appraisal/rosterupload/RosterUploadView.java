package cn.zhiyong.appraisal.rosterupload;

import cn.zhiyong.appraisal.rosterimport.RosterImport.Counts;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of the roster, and what it would change or has changed. */
@Schema(name = "RosterUpload")
public record RosterUploadView(
        UUID id,
        UploadFormat format,
        UploadStatus status,
        String statusLabel,
        Counts units,
        Counts cadres,
        @Schema(description = "How many lines are wrong; while there is one, the file cannot be applied")
                int linesRefused,
        OffsetDateTime uploadedAt,
        @Schema(description = "The import that it became; null until it is applied", nullable = true)
                UUID rosterImportId,
        long version) {
    static RosterUploadView of(RosterUpload upload, RequestLanguage language) {
        return new RosterUploadView(
                upload.id(),
                upload.format(),
                upload.status(),
                language.label(upload.status()),
                upload.units(),
                upload.cadres(),
                upload.linesRefused(),
                CityClock.at(upload.uploadedAt()),
                upload.rosterImportId().orElse(null),
                upload.version());
    }
}
