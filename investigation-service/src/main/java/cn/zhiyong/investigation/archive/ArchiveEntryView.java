package cn.zhiyong.investigation.archive;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ArchiveEntry")
public record ArchiveEntryView(
        int number,
        EntryKind kind,
        String kindLabel,
        @JsonRawValue @Schema(implementation = Object.class, description = "As it was filed") String content,
        String recordedBy,
        OffsetDateTime recordedAt,
        @Schema(description = "Keyed hash of this paper and the one before, in hex") String hash) {}
