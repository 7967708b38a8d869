package cn.zhiyong.intake.report;

import cn.zhiyong.intake.organ.Organ;
import cn.zhiyong.intake.routing.rules.Route;
import cn.zhiyong.platform.batch.Rows;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** A report and its routings, one per subject. Whatever happens to a routing is a change of the report. */
@Entity
@Table(name = "report")
public class Report {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Source source;

    private LocalDate occurredOn;
    private byte[] statement;
    private List<String> items;
    private String catalogueVersion;
    private byte[] receiptDigest;
    private String filedBy;
    private Instant filedAt;
    private Instant changedAt;

    @Embedded
    private ReportOrigin origin;

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Routing> routings = new ArrayList<>();

    @Version
    private long version;

    protected Report() {}

    Report(
            UUID id,
            ReportRequest filing,
            byte[] sealedStatement,
            String catalogueVersion,
            byte[] receiptDigest,
            String filedBy,
            Instant now) {
        this.id = id;
        this.channel = filing.channel();
        this.source = filing.source();
        this.occurredOn = filing.occurredOn();
        this.statement = sealedStatement;
        this.items = new ArrayList<>(new TreeSet<>(filing.items()));
        this.catalogueVersion = catalogueVersion;
        this.receiptDigest = receiptDigest;
        this.filedBy = filedBy;
        this.filedAt = now;
        this.changedAt = now;
    }

    void raisedBy(ReportOrigin lead) {
        origin = lead;
    }

    /** Whether nobody goes on with it, and the lead was raised again since. */
    boolean isRefusedBefore(ReportOrigin lead) {
        return status() == Status.REFUSED && origin.raising() < lead.raising();
    }

    void restated(byte[] sealedStatement, Instant now) {
        statement = sealedStatement;
        changedAt = now;
    }

    /** Refuses what no organ has decided on; false where there is nothing left to. */
    boolean withdrawn(String reason, Instant now) {
        var undecided = routings.stream()
                .filter(routing -> routing.status().isUndecided())
                .toList();
        undecided.forEach(routing -> rejected(routing, reason, now));
        return !undecided.isEmpty();
    }

    void routed(StatedSubject stated, Subject subject, Route route) {
        routings.add(Routing.of(this, routings.size(), stated, subject, route));
    }

    void identified(Routing routing, Subject found, Route route, Instant now) {
        routing.identify(found, route);
        changedAt = now;
    }

    void appointed(Routing routing, Organ organ, Instant now) {
        routing.appoint(organ);
        changedAt = now;
    }

    void accepted(Routing routing, String brief, Collection<String> underItems, Instant now) {
        routing.accept(brief, now);
        var all = new TreeSet<>(items);
        all.addAll(underItems);
        items = new ArrayList<>(all);
        changedAt = now;
    }

    void rejected(Routing routing, String reason, Instant now) {
        routing.reject(reason);
        changedAt = now;
    }

    public void progressed(UUID routingId, Status reached, Instant now) {
        if (known(routingId).progressTo(reached)) {
            changedAt = now;
        }
    }

    /** Does not count as a change that the reporter is told of. */
    public void decided(UUID routingId, UUID decisionId, Decision decision) {
        known(routingId).decided(decisionId, decision);
    }

    /** What a report is in the database on the day it is filed: its mapping once more, for who inserts many at once. */
    static Rows<Report> rows(Collection<Report> reports) {
        return Rows.of("report", reports)
                .column("id", "uuid", report -> report.id)
                .column("channel", "text", report -> report.channel)
                .column("source", "text", report -> report.source)
                .column("occurred_on", "date", report -> report.occurredOn)
                .column("statement", "bytea", report -> report.statement)
                .list("items", report -> report.items)
                .column("catalogue_version", "text", report -> report.catalogueVersion)
                .column("receipt_digest", "bytea", report -> report.receiptDigest)
                .column("filed_by", "text", report -> report.filedBy)
                .column("filed_at", "timestamptz", report -> report.filedAt)
                .column("changed_at", "timestamptz", report -> report.changedAt)
                .column("version", "bigint", report -> report.version);
    }

    private Routing known(UUID routingId) {
        return routing(routingId)
                .orElseThrow(() -> new IllegalArgumentException("Report " + id + " has no routing " + routingId));
    }

    public Optional<Routing> routing(UUID routingId) {
        return routings.stream()
                .filter(routing -> routing.id().equals(routingId))
                .findFirst();
    }

    public Status status() {
        return Status.ofAll(routings.stream().map(Routing::status).toList());
    }

    public UUID id() {
        return id;
    }

    /** The lead that became it; empty where somebody filed it. */
    public Optional<ReportOrigin> origin() {
        return Optional.ofNullable(origin);
    }

    public Channel channel() {
        return channel;
    }

    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    public Optional<LocalDate> occurredOn() {
        return Optional.ofNullable(occurredOn);
    }

    byte[] sealedStatement() {
        return statement;
    }

    public List<String> items() {
        return List.copyOf(items);
    }

    public String catalogueVersion() {
        return catalogueVersion;
    }

    public String filedBy() {
        return filedBy;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public List<Routing> routings() {
        return List.copyOf(routings);
    }

    public long version() {
        return version;
    }
}
