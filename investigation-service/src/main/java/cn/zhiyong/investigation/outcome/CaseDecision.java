package cn.zhiyong.investigation.outcome;

import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A decision on the case's subject as last heard of. */
@Entity
@Table(name = "case_decision")
public class CaseDecision {
    @Id
    private UUID id;

    private UUID caseId;
    private UUID matterId;
    private String number;
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private DecisionStatus status;

    @Enumerated(EnumType.STRING)
    private List<Measure> measures;

    protected CaseDecision() {}

    CaseDecision(DecisionBody body) {
        id = body.decisionId();
        caseId = body.caseId();
        matterId = body.matterId();
        number = body.decisionNumber();
        decidedOn = body.decidedOn();
        status = body.status();
        measures = List.copyOf(body.measures());
    }

    DecisionView view(RequestLanguage language) {
        return new DecisionView(
                id,
                number,
                matterId,
                decidedOn,
                status,
                language.label(status),
                measures.stream()
                        .map(measure -> new DecisionView.MeasureView(measure, language.label(measure)))
                        .toList());
    }
}
