package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.event.OutboxEvent;
import cn.zhiyong.sanction.decision.rules.EffectKind;
import cn.zhiyong.sanction.decision.rules.Grade;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.decision.rules.Target;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.matter.MatterOrigin;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The event {@code cn.zhiyong.decision.changed.v1}, with all effects in force. */
record DecisionEvent(
        DecisionChange.Kind changeType,
        long version,
        UUID decisionId,
        String decisionNumber,
        UUID causeDecisionId,
        UUID matterId,
        UUID caseId,
        UUID reportId,
        UUID routingId,
        MatterOrigin origin,
        SubjectBody subject,
        LocalDate decidedOn,
        String rulebookVersion,
        DecisionStatus status,
        List<Measure> measures,
        List<EffectBody> effects,
        List<String> unitsWithoutLeader) {
    record SubjectBody(SubjectKind kind, UUID cadreId, String unitCode) {}

    record EffectBody(
            UUID effectId,
            String rule,
            String clause,
            Target target,
            UUID cadreId,
            String unitCode,
            EffectKind kind,
            Integer year,
            Integer percent,
            Grade gradeCeiling,
            Integer unitClass,
            LocalDate from,
            LocalDate until) {
        static EffectBody of(DecisionEffect effect) {
            return new EffectBody(
                    effect.id(),
                    effect.measure().rule(),
                    effect.measure().clause(),
                    effect.target(),
                    effect.cadreId(),
                    effect.unitCode(),
                    effect.kind(),
                    effect.year(),
                    effect.percent(),
                    effect.gradeCeiling(),
                    effect.unitClass(),
                    effect.from(),
                    effect.until());
        }
    }

    static OutboxEvent of(DecisionChange change) {
        var decision = change.decision();
        var matter = change.matter();
        var body = new DecisionEvent(
                change.kind(),
                decision.version(),
                decision.id(),
                decision.number(),
                cause(decision, matter),
                matter.id(),
                matter.caseId(),
                matter.reportId(),
                matter.routingId(),
                matter.origin(),
                new SubjectBody(SubjectKind.CADRE, decision.cadreId(), decision.unitCode()),
                decision.decidedOn(),
                decision.rulebookVersion(),
                decision.status(),
                decision.measures(),
                decision.effects().stream().map(EffectBody::of).toList(),
                decision.unitsWithoutLeader());
        return new OutboxEvent("decision", decision.id().toString(), decision.version(), body);
    }

    /** What a leader's own decision leads to follows from the case's as well, and is not about the case's subject. */
    private static UUID cause(Decision decision, Matter matter) {
        return decision.causeId()
                .or(() -> matter.isOfCaseSubject() ? Optional.empty() : matter.followsId())
                .orElse(null);
    }
}
