package cn.zhiyong.investigation.record;

import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What came of asking the person concerned (R5.4). */
@Entity
@Table(name = "statement")
public class Statement extends Recorded {
    @Enumerated(EnumType.STRING)
    private StatementKind kind;

    @Column(name = "made_on")
    private LocalDate on;

    private String text;

    @ElementCollection
    @CollectionTable(name = "statement_attempt", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    private List<Attempt> attempts = new ArrayList<>();

    protected Statement() {}

    Statement(UUID caseId, StatementRequest body, String by, Instant at) {
        super(caseId, by, at);
        kind = body.kind();
        on = body.on();
        text = body.text();
        attempts.addAll(body.attempts());
    }

    StatementView view(RequestLanguage language) {
        return new StatementView(id(), kind, language.label(kind), on, text, List.copyOf(attempts));
    }
}
