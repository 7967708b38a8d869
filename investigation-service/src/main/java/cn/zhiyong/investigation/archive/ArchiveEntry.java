package cn.zhiyong.investigation.archive;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One paper of a case's archive (R5.8), as it was on record. The content is JSON text, kept to the letter. */
@Entity
@Immutable
@Table(name = "archive_entry")
public class ArchiveEntry {
    @EmbeddedId
    private Place place;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String content;
    private String recordedBy;
    private Instant recordedAt;
    private byte[] hash;

    /** Which entry of which case, counted from 1. */
    @Embeddable
    public record Place(UUID caseId, int number) {}

    protected ArchiveEntry() {}

    ArchiveEntry(Place place, EntryKind kind, String content, String recordedBy, Instant recordedAt, byte[] hash) {
        this.place = place;
        this.kind = kind;
        this.content = content;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.hash = hash;
    }

    int number() {
        return place.number();
    }

    Place place() {
        return place;
    }

    EntryKind kind() {
        return kind;
    }

    String content() {
        return content;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    byte[] hash() {
        return hash;
    }
}
