package cn.zhiyong.investigation.record;

import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An item of evidence (R5.5). */
@Entity
@Table(name = "evidence")
public class Evidence extends Recorded {
    private String title;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String description;
    private LocalDate collectedOn;
    private String sha256;

    protected Evidence() {}

    Evidence(UUID caseId, EvidenceRequest body, String by, Instant at) {
        super(caseId, by, at);
        title = body.title();
        kind = body.kind();
        description = body.description();
        collectedOn = body.collectedOn();
        sha256 = body.sha256();
    }

    EvidenceView view(RequestLanguage language) {
        return new EvidenceView(id(), title, kind, language.label(kind), description, collectedOn, sha256);
    }
}
