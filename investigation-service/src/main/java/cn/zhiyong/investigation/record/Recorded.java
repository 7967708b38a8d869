package cn.zhiyong.investigation.record;

import cn.zhiyong.platform.Ids;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** Something that an investigator put on a case's record; it is not changed afterwards. */
@MappedSuperclass
public abstract class Recorded {
    @Id
    private UUID id;

    private UUID caseId;
    private String recordedBy;
    private Instant recordedAt;

    protected Recorded() {}

    Recorded(UUID caseId, String recordedBy, Instant recordedAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
