package cn.zhiyong.sanction.decision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that happens to a decision, for its history.
 *
 * @param referenceId what it was done with: a notice, an appeal, another decision; may be null
 * @param note in the words of who records it; may be null
 */
public record Occurrence(EntryKind kind, LocalDate on, UUID referenceId, String note) {
    public static Occurrence of(EntryKind kind, LocalDate on) {
        return new Occurrence(kind, on, null, null);
    }

    public static Occurrence of(EntryKind kind, LocalDate on, UUID referenceId) {
        return new Occurrence(kind, on, referenceId, null);
    }
}
