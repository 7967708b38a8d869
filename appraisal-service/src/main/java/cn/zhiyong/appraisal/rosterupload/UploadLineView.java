package cn.zhiyong.appraisal.rosterupload;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of a file: what it would change, or what is wrong with it. */
@Schema(name = "RosterUploadLine")
public record UploadLineView(
        @Schema(description = "Where it begins in the file, from 1 on") int line,
        @Schema(nullable = true) EntryKind entry,
        @Schema(description = "Code of the unit or ID of the person", nullable = true) String key,
        LineChange change,
        String changeLabel,
        List<DifferenceView> differences,
        List<ErrorView> errors) {
    /** A field that changes; lists are written as JSON. */
    @Schema(name = "RosterUploadDifference")
    public record DifferenceView(
            String field, @Schema(nullable = true) String from, @Schema(nullable = true) String to) {}

    /** A field that is wrong; the field is empty where it is the line as a whole. */
    @Schema(name = "RosterUploadError")
    public record ErrorView(String field, String message) {}
}
