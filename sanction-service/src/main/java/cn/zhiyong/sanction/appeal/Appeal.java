package cn.zhiyong.sanction.appeal;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.time.Periods.Deadline;
import cn.zhiyong.sanction.appeal.rules.Addressee;
import cn.zhiyong.sanction.appeal.rules.AppealKind;
import cn.zhiyong.sanction.appeal.rules.Route;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.vote.rules.Ballot.MemberVote;
import cn.zhiyong.sanction.vote.rules.Vote;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A person's request for review of a decision, or appeal against it, and how it was answered (R8). */
@Entity
@Table(name = "appeal")
public class Appeal {
    /** {@link #overdueOn} as a query asks it. */
    static final String OVERDUE = "status = PENDING and answerDueOn < :today";

    @Id
    private UUID id;

    private UUID decisionId;
    private UUID cadreId;

    @Enumerated(EnumType.STRING)
    private AppealKind kind;

    @Enumerated(EnumType.STRING)
    private Addressee addressedTo;

    @Enumerated(EnumType.STRING)
    private Route route;

    private LocalDate filedOn;
    private String grounds;
    private String forceMajeure;
    private LocalDate filingDueOn;
    private boolean filingCalendarKnown;
    private LocalDate answerDueOn;
    private boolean answerCalendarKnown;

    @Enumerated(EnumType.STRING)
    private AppealStatus status;

    private LocalDate acceptedLateOn;
    private String acceptanceReason;
    private LocalDate decidedOn;
    private String reasons;
    private LocalDate lapsedOn;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "appeal_panel_member", joinColumns = @JoinColumn(name = "appeal_id"))
    @OrderColumn(name = "position")
    @Column(name = "member_id")
    private List<UUID> panel = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "appeal_vote", joinColumns = @JoinColumn(name = "appeal_id"))
    @OrderColumn(name = "position")
    private List<PanelMemberVote> votes = new ArrayList<>();

    @Version
    private long version;

    @Embeddable
    record PanelMemberVote(UUID memberId, @Enumerated(EnumType.STRING) Vote vote) {}

    protected Appeal() {}

    /** @param filingDue empty where what is complained of has not been received */
    Appeal(
            UUID decisionId,
            UUID cadreId,
            AppealRequest filing,
            Route route,
            Optional<Deadline> filingDue,
            Instant recordedAt) {
        this.id = Ids.next();
        this.decisionId = decisionId;
        this.cadreId = cadreId;
        this.kind = filing.kind();
        this.addressedTo = filing.addressedTo();
        this.route = route;
        this.filedOn = filing.filedOn();
        this.grounds = filing.grounds();
        this.forceMajeure = filing.forceMajeure();
        this.filingDueOn = filingDue.map(Deadline::date).orElse(null);
        this.filingCalendarKnown = filingDue.map(Deadline::calendarKnown).orElse(true);
        this.status = AppealStatus.REFUSED_LATE;
        this.recordedAt = recordedAt;
    }

    void pending(Deadline answerDue) {
        status = AppealStatus.PENDING;
        answerDueOn = answerDue.date();
        answerCalendarKnown = answerDue.calendarKnown();
    }

    void acceptedLate(LateAcceptanceRequest acceptance, Deadline answerDue) {
        if (status != AppealStatus.REFUSED_LATE) {
            throw Problems.conflict(
                    "只有因逾期未予受理的复核、申诉可以这样受理。", "Only an appeal that was refused as late can be accepted so.");
        }
        if (acceptance.acceptedOn().isBefore(filedOn)) {
            throw Problems.malformed("acceptedOn", "不能早于提出日期。", "Must not be before the day of filing.");
        }
        acceptedLateOn = acceptance.acceptedOn();
        acceptanceReason = acceptance.reason();
        pending(answerDue);
    }

    void appoint(List<UUID> members) {
        requirePending();
        panel.clear();
        panel.addAll(members);
    }

    void answered(AppealAnswerRequest answer, List<MemberVote> cast) {
        requirePending();
        if (answer.decidedOn().isBefore(filedOn)) {
            throw Problems.malformed("decidedOn", "不能早于提出日期。", "Must not be before the day of filing.");
        }
        status = answer.outcome().status();
        decidedOn = answer.decidedOn();
        reasons = answer.reasons();
        cast.forEach(each -> votes.add(new PanelMemberVote(each.memberId(), each.vote())));
    }

    /** The decision was revoked otherwise on that day. */
    void lapsed(LocalDate on) {
        requirePending();
        status = AppealStatus.LAPSED;
        lapsedOn = on;
    }

    void requirePending() {
        if (status != AppealStatus.PENDING) {
            throw Problems.conflict("此复核、申诉不在审理中。", "This appeal is not pending.");
        }
    }

    UUID id() {
        return id;
    }

    UUID decisionId() {
        return decisionId;
    }

    /** The appellant. */
    UUID cadreId() {
        return cadreId;
    }

    AppealKind kind() {
        return kind;
    }

    Addressee addressedTo() {
        return addressedTo;
    }

    Route route() {
        return route;
    }

    LocalDate filedOn() {
        return filedOn;
    }

    String grounds() {
        return grounds;
    }

    Optional<String> forceMajeure() {
        return Optional.ofNullable(forceMajeure);
    }

    /** Last day to file; none before the receipt of what is complained of. */
    Optional<Deadline> filingDue() {
        return Optional.ofNullable(filingDueOn).map(on -> new Deadline(on, filingCalendarKnown));
    }

    /** None while it is refused. */
    Optional<Deadline> answerDue() {
        return Optional.ofNullable(answerDueOn).map(on -> new Deadline(on, answerCalendarKnown));
    }

    AppealStatus status() {
        return status;
    }

    boolean overdueOn(LocalDate today) {
        return status == AppealStatus.PENDING && today.isAfter(answerDueOn);
    }

    Optional<LocalDate> acceptedLateOn() {
        return Optional.ofNullable(acceptedLateOn);
    }

    Optional<String> acceptanceReason() {
        return Optional.ofNullable(acceptanceReason);
    }

    Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    Optional<String> reasons() {
        return Optional.ofNullable(reasons);
    }

    Optional<LocalDate> lapsedOn() {
        return Optional.ofNullable(lapsedOn);
    }

    List<UUID> panel() {
        return List.copyOf(panel);
    }

    List<PanelMemberVote> votes() {
        return List.copyOf(votes);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Grows with the decision that it is against as well, so that nobody answers what has changed unseen. */
    long versionWith(Decision decision) {
        return version + decision.version();
    }
}
