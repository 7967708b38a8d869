package cn.zhiyong.appraisal.lead;

import cn.zhiyong.appraisal.lead.rules.Channel;
import cn.zhiyong.platform.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** That data speak for an item of the catalogue against somebody in one year (R2.1 to R2.5): a lead, never a sanction. */
@Entity
@Table(name = "lead")
class Lead {
    @Id
    private UUID id;

    @Embedded
    private LeadSubject subject;

    private String item;
    private int year;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private LeadStatus status;

    private int raising;
    private Instant raisedAt;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "lead_ground", joinColumns = @JoinColumn(name = "lead_id"))
    private Set<LeadGround> grounds = new HashSet<>();

    @Version
    private long version;

    protected Lead() {}

    /** Without a ground yet, so withdrawn as it were: the first ground raises it. */
    static Lead about(Detection.Suspicion suspicion) {
        var lead = new Lead();
        lead.id = Ids.next();
        lead.subject = suspicion.subject();
        lead.item = suspicion.item().code();
        lead.year = suspicion.year();
        lead.status = LeadStatus.WITHDRAWN;
        return lead;
    }

    /**
     * Takes what the source says now in place of what it said before. A lead whose last ground goes is withdrawn, unless
     * it was accepted: then its case goes on, and the lead shows what still speaks for it. One that was not accepted is
     * raised again by data that had not spoken for it before.
     *
     * @return what comes of it; nothing where the source says nothing new
     */
    Optional<LeadChange> hear(String source, Set<LeadGround> said, Instant now) {
        var before = groundsOf(source);
        if (before.equals(said)) {
            return Optional.empty();
        }
        grounds.removeAll(before);
        grounds.addAll(said);
        changedAt = now;
        var raises = status == LeadStatus.WITHDRAWN || status == LeadStatus.REJECTED && before.isEmpty();
        if (raises && !grounds.isEmpty()) {
            raise(now);
            return Optional.of(LeadChange.RAISED);
        }
        if (status == LeadStatus.RAISED && grounds.isEmpty()) {
            status = LeadStatus.WITHDRAWN;
            return Optional.of(LeadChange.WITHDRAWN);
        }
        return Optional.of(LeadChange.CHANGED);
    }

    private void raise(Instant now) {
        status = LeadStatus.RAISED;
        channel = grounds().getFirst().channel();
        raising++;
        raisedAt = now;
    }

    private Set<LeadGround> groundsOf(String source) {
        return grounds.stream().filter(each -> each.source().equals(source)).collect(Collectors.toSet());
    }

    /** By the organ, perhaps before it heard that the lead was withdrawn; nothing comes of what is known. */
    Optional<LeadChange> accept(Instant now) {
        return status == LeadStatus.ACCEPTED ? Optional.empty() : settle(LeadStatus.ACCEPTED, LeadChange.ACCEPTED, now);
    }

    /** By the organ: the report that a raising of the lead became. An earlier raising than the last changes nothing. */
    Optional<LeadChange> reject(int rejectedRaising, Instant now) {
        return status == LeadStatus.RAISED && raising == rejectedRaising
                ? settle(LeadStatus.REJECTED, LeadChange.REJECTED, now)
                : Optional.empty();
    }

    private Optional<LeadChange> settle(LeadStatus settled, LeadChange change, Instant now) {
        status = settled;
        changedAt = now;
        return Optional.of(change);
    }

    UUID id() {
        return id;
    }

    LeadSubject subject() {
        return subject;
    }

    LeadItem item() {
        return LeadItem.of(item).orElseThrow();
    }

    int year() {
        return year;
    }

    Channel channel() {
        return channel;
    }

    LeadStatus status() {
        return status;
    }

    /** How many times it was raised: more than once only where it was withdrawn or not accepted in between. */
    int raising() {
        return raising;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** What speaks for it now, by rule and source. */
    List<LeadGround> grounds() {
        return grounds.stream()
                .sorted(Comparator.comparing(LeadGround::rule)
                        .thenComparing(LeadGround::source)
                        .thenComparing(LeadGround::arithmeticEn))
                .toList();
    }

    long version() {
        return version;
    }
}
