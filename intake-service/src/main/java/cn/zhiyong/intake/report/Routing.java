package cn.zhiyong.intake.report;

import cn.zhiyong.intake.organ.Organ;
import cn.zhiyong.intake.routing.rules.Route;
import cn.zhiyong.intake.routing.rules.RoutingRules;
import cn.zhiyong.intake.routing.rules.SubjectKind;
import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.batch.Rows;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.rule.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One subject's part of a report, with the organ that handles it (R4.6). Changed through its report only. */
@Entity
@Table(name = "routing")
public class Routing {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private Report report;

    private int position;

    private UUID statedCadreId;
    private String statedUnitCode;
    private String statedName;
    private String statedUnitName;
    private String statedPost;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "subject_kind"))
    private Subject subject;

    @Enumerated(EnumType.STRING)
    private Organ organ;

    @Enumerated(EnumType.STRING)
    private Organ organConcerned;

    private String rule;
    private String clause;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String brief;
    private Instant acceptedAt;
    private String refusalRule;
    private String refusalClause;
    private String refusalReason;

    @ElementCollection
    @CollectionTable(name = "routing_decision", joinColumns = @JoinColumn(name = "routing_id"))
    @MapKeyColumn(name = "decision_id")
    private Map<UUID, Decision> decisions = new HashMap<>();

    protected Routing() {}

    static Routing of(Report report, int position, StatedSubject stated, Subject subject, Route route) {
        var routing = new Routing();
        routing.id = Ids.next();
        routing.report = report;
        routing.position = position;
        routing.statedCadreId = stated.cadreId();
        routing.statedUnitCode = stated.unitCode();
        routing.statedName = stated.name();
        routing.statedUnitName = stated.unitName();
        routing.statedPost = stated.post();
        routing.route(subject, route);
        return routing;
    }

    private void route(Subject subject, Route route) {
        this.subject = subject;
        organ = route.organ();
        organConcerned = route.organConcerned().orElse(null);
        rule = route.rule();
        clause = route.clause();
        status = route.triage() ? Status.TRIAGE : Status.ROUTED;
        route.refusal().ifPresent(this::refusedBy);
    }

    private void refusedBy(Refusal refusal) {
        status = Status.REFUSED;
        refusalRule = refusal.rule();
        refusalClause = refusal.clause();
        refusalReason = refusal.reason().zh();
    }

    void identify(Subject found, Route route) {
        require(
                status == Status.TRIAGE && subject.kind() == SubjectKind.UNKNOWN,
                "此转办件的对象已经查明。",
                "The subject of this routing is identified already.");
        route(found, route);
    }

    void appoint(Organ appointed) {
        require(
                status == Status.TRIAGE && organConcerned != null,
                "此转办件不需要指定承办机关。",
                "No organ needs to be appointed for this routing.");
        Problems.refuseIfAny(RoutingRules.refusalToAppoint(appointed, organConcerned));
        organ = appointed;
        organConcerned = null;
        status = Status.ROUTED;
    }

    void accept(String deIdentifiedBrief, Instant at) {
        require(status == Status.ROUTED, "只有待受理的转办件可以受理。", "Only a routing that waits to be accepted can be.");
        brief = deIdentifiedBrief;
        acceptedAt = at;
        status = Status.ACCEPTED;
    }

    void reject(String reason) {
        require(status.isUndecided(), "此转办件已经受理或已不予受理。", "This routing was accepted or refused already.");
        status = Status.REFUSED;
        refusalReason = reason;
    }

    /** As far as its case has come; back to the investigation, too, where the leading group returns it. */
    boolean progressTo(Status reached) {
        if (status.isUndecided() || status == Status.REFUSED || reached == status) {
            return false;
        }
        status = reached;
        return true;
    }

    /** In place of what was known of the same decision. */
    void decided(UUID decisionId, Decision decision) {
        decisions.put(decisionId, decision);
    }

    /** What a routing is in the database on the day its report is filed: its mapping once more, as {@link Report#rows}. */
    static Rows<Routing> rows(Collection<Routing> routings) {
        return Rows.of("routing", routings)
                .column("id", "uuid", routing -> routing.id)
                .column("report_id", "uuid", routing -> routing.report.id())
                .column("position", "int", routing -> routing.position)
                .column("stated_cadre_id", "uuid", routing -> routing.statedCadreId)
                .column("stated_unit_code", "text", routing -> routing.statedUnitCode)
                .column("stated_name", "text", routing -> routing.statedName)
                .column("stated_unit_name", "text", routing -> routing.statedUnitName)
                .column("stated_post", "text", routing -> routing.statedPost)
                .column("subject_kind", "text", routing -> routing.subject.kind())
                .column("cadre_id", "uuid", routing -> routing.subject.cadreId())
                .column("unit_code", "text", routing -> routing.subject.unitCode())
                .column("organ", "text", routing -> routing.organ)
                .column("organ_concerned", "text", routing -> routing.organConcerned)
                .column("rule", "text", routing -> routing.rule)
                .column("clause", "text", routing -> routing.clause)
                .column("status", "text", routing -> routing.status)
                .column("refusal_rule", "text", routing -> routing.refusalRule)
                .column("refusal_clause", "text", routing -> routing.refusalClause)
                .column("refusal_reason", "text", routing -> routing.refusalReason);
    }

    private static void require(boolean holds, String zh, String en) {
        if (!holds) {
            throw Problems.conflict(zh, en);
        }
    }

    public UUID id() {
        return id;
    }

    public Subject subject() {
        return subject;
    }

    public Optional<String> statedName() {
        return Optional.ofNullable(statedName);
    }

    public Optional<String> statedUnitName() {
        return Optional.ofNullable(statedUnitName);
    }

    public Optional<String> statedPost() {
        return Optional.ofNullable(statedPost);
    }

    public Organ organ() {
        return organ;
    }

    public String rule() {
        return rule;
    }

    public String clause() {
        return clause;
    }

    public Status status() {
        return status;
    }

    public Optional<String> brief() {
        return Optional.ofNullable(brief);
    }

    public Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    public Optional<String> refusalRule() {
        return Optional.ofNullable(refusalRule);
    }

    public Optional<String> refusalClause() {
        return Optional.ofNullable(refusalClause);
    }

    public Optional<String> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }

    /** On the subject, by their IDs. */
    public Map<UUID, Decision> decisions() {
        return Map.copyOf(decisions);
    }
}
