package cn.zhiyong.intake.report;

import cn.zhiyong.intake.organ.Organ;
import cn.zhiyong.intake.roster.Names;
import cn.zhiyong.intake.routing.rules.SubjectKind;
import cn.zhiyong.platform.text.Labels;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One subject's part of a report as callers see it. */
@Schema(name = "Routing")
public record RoutingView(
        UUID id,
        SubjectView subject,
        Organ organ,
        String organLabel,
        List<String> organPhones,
        @Schema(description = "Rule that routed it", examples = "R4.3") String rule,
        String clause,
        Status status,
        String statusLabel,
        @Schema(description = "De-identified summary, from acceptance on", nullable = true) String brief,
        @Schema(nullable = true) RefusalView refusal,
        @Schema(
                        description =
                                "On the subject, as they stand now, oldest first; for the handling organ and auditors, empty for others")
                List<DecisionView> decisions) {
    /** Names are the roster's where the subject is identified, else as stated. */
    @Schema(name = "Subject")
    public record SubjectView(
            SubjectKind kind,
            String kindLabel,
            UUID cadreId,
            String unitCode,
            String name,
            String unitName,
            @Schema(description = "As stated", nullable = true) String post) {}

    @Schema(name = "RoutingRefusal")
    public record RefusalView(
            @Schema(description = "Null where an officer refused", nullable = true) String rule,
            String clause,
            String reason) {}

    @Schema(name = "RoutingDecision")
    public record DecisionView(
            UUID decisionId,
            @Schema(examples = "治庸决〔2026〕12号") String decisionNumber,
            LocalDate decidedOn,
            DecisionStatus status,
            String statusLabel) {}

    static RoutingView of(Routing routing, boolean withDecisions, Names names, Labels labels) {
        return new RoutingView(
                routing.id(),
                subject(routing, names, labels),
                routing.organ(),
                labels.label(routing.organ()),
                routing.organ().phones(),
                routing.rule(),
                routing.clause(),
                routing.status(),
                labels.label(routing.status()),
                routing.brief().orElse(null),
                routing.refusalReason()
                        .map(reason -> new RefusalView(
                                routing.refusalRule().orElse(null),
                                routing.refusalClause().orElse(null),
                                reason))
                        .orElse(null),
                withDecisions ? decisions(routing, labels) : List.of());
    }

    private static List<DecisionView> decisions(Routing routing, Labels labels) {
        return routing.decisions().entrySet().stream()
                .map(decision -> new DecisionView(
                        decision.getKey(),
                        decision.getValue().decisionNumber(),
                        decision.getValue().decidedOn(),
                        decision.getValue().status(),
                        labels.label(decision.getValue().status())))
                .sorted(Comparator.comparing(DecisionView::decidedOn).thenComparing(DecisionView::decisionNumber))
                .toList();
    }

    private static SubjectView subject(Routing routing, Names names, Labels labels) {
        var subject = routing.subject();
        var name = names.ofCadre(subject.cadreId());
        var unitName = names.ofUnit(subject.unitCode());
        return new SubjectView(
                subject.kind(),
                labels.label(subject.kind()),
                subject.cadreId(),
                subject.unitCode(),
                name != null ? name : routing.statedName().orElse(null),
                unitName != null ? unitName : routing.statedUnitName().orElse(null),
                routing.statedPost().orElse(null));
    }
}
