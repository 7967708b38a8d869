package cn.zhiyong.appraisal.rosterupload;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A line of a file as it was found when it came. Written by {@link StagedLines}. */
@Entity
@Immutable
@Table(name = "roster_upload_line")
class UploadLine {
    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private EntryKind entry;

    private String entryKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    private Long baseVersion;

    @Enumerated(EnumType.STRING)
    private LineChange change;

    protected UploadLine() {}

    @Embeddable
    record Key(UUID uploadId, int line) {}

    UUID uploadId() {
        return key.uploadId();
    }

    int line() {
        return key.line();
    }

    Optional<EntryKind> entry() {
        return Optional.ofNullable(entry);
    }

    Optional<String> entryKey() {
        return Optional.ofNullable(entryKey);
    }

    /** The entry as JSON; empty where it could not be read. */
    Optional<String> content() {
        return Optional.ofNullable(content);
    }

    /** The version of the roster's entry that it was compared with; empty where there was none. */
    Optional<Long> baseVersion() {
        return Optional.ofNullable(baseVersion);
    }

    LineChange change() {
        return change;
    }
}
