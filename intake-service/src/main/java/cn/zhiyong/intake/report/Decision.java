package cn.zhiyong.intake.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A decision on the subject of a routing as last heard of. */
@Embeddable
public record Decision(
        String decisionNumber, LocalDate decidedOn, @Enumerated(EnumType.STRING) DecisionStatus status) {}
