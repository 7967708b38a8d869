package cn.zhiyong.investigation.outcome;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A meeting heard a matter of the case and disposed of it without a decision. */
@Entity
@Immutable
@Table(name = "hearing")
public class Hearing {
    @Id
    private UUID id;

    private UUID caseId;
    private UUID matterId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private LocalDate heardOn;
    private String reasons;

    protected Hearing() {}

    Hearing(MatterBody matter) {
        id = Ids.next();
        caseId = matter.caseId();
        matterId = matter.matterId();
        outcome = matter.changeType();
        heardOn = matter.heardOn();
        reasons = matter.reasons();
    }

    boolean isReturn() {
        return outcome == Outcome.RETURNED;
    }

    ReturnView returnView() {
        return new ReturnView(matterId, heardOn, reasons);
    }

    HearingView view(RequestLanguage language) {
        return new HearingView(matterId, heardOn, outcome, language.label(outcome), reasons);
    }
}
