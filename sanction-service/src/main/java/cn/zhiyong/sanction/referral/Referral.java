package cn.zhiyong.sanction.referral;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.rules.Particulars.Transfer;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
import cn.zhiyong.sanction.referral.rules.ReferralKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is handed over to discipline-supervision or judicial organs because of a decision (R7.8), or told to the superior
 * department of a provincially managed unit (R7.11); and what they answer.
 */
@Entity
@Table(name = "referral")
class Referral {
    /** {@link #isUnanswered} as a query asks it. */
    static final String UNANSWERED = "status = DISPATCHED";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ReferralKind kind;

    private UUID matterId;
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    private UUID cadreId;
    private String unitCode;
    private LocalDate raisedOn;
    private String reasons;
    private String receiverName;
    private String dispatchedTo;
    private List<String> papers;
    private String proposal;
    private List<UUID> proposedFor = List.of();

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    private LocalDate dispatchedOn;

    @Enumerated(EnumType.STRING)
    private DispatchMethod method;

    private LocalDate repliedOn;
    private String reply;
    private String measuresTaken;
    private LocalDate withdrawnOn;
    private boolean toBeRecalled;

    @Version
    private long version;

    protected Referral() {}

    private Referral(ReferralKind kind, UUID matterId, LocalDate raisedOn) {
        this.id = Ids.next();
        this.kind = kind;
        this.matterId = matterId;
        this.raisedOn = raisedOn;
        this.papers = List.of();
        this.status = ReferralStatus.DUE;
    }

    /** R7.8. */
    static Referral of(Decision decision, Transfer transfer, LocalDate raisedOn) {
        var referral = new Referral(ReferralKind.to(transfer.receiver()), decision.matterId(), raisedOn);
        referral.decisionId = decision.id();
        referral.subjectKind = SubjectKind.CADRE;
        referral.cadreId = decision.cadreId();
        referral.unitCode = decision.unitCode();
        referral.receiverName = transfer.receiverName();
        referral.papers = transfer.papers();
        return referral;
    }

    /** R7.11. */
    static Referral toSuperior(Matter matter, LocalDate raisedOn, String reasons) {
        var referral = new Referral(ReferralKind.SUPERIOR_DEPARTMENT, matter.id(), raisedOn);
        referral.subjectKind = matter.subjectKind();
        referral.cadreId = matter.cadreId().orElse(null);
        referral.unitCode = matter.unitCode().orElse(null);
        referral.reasons = reasons;
        return referral;
    }

    /** Whether it is what the decision says now; which papers go with it is settled when it goes out. */
    boolean isTo(Transfer transfer) {
        return kind == ReferralKind.to(transfer.receiver())
                && transfer.receiverName().equals(receiverName);
    }

    /** The decision now lists other papers. */
    void with(List<String> otherPapers) {
        if (status == ReferralStatus.DUE) {
            papers = List.copyOf(otherPapers);
        }
    }

    void proposes(ReferralProposalRequest proposed) {
        requireDue();
        proposal = proposed.text();
        proposedFor = List.copyOf(proposed.cadreIds());
    }

    void dispatched(ReferralDispatchRequest dispatch) {
        requireDue();
        if (dispatch.dispatchedOn().isBefore(raisedOn)) {
            throw Problems.malformed("dispatchedOn", "不能早于作出决定的日期。", "Must not be before it was decided.");
        }
        status = ReferralStatus.DISPATCHED;
        dispatchedOn = dispatch.dispatchedOn();
        method = dispatch.method();
        dispatchedTo = dispatch.receiverName();
        papers = List.copyOf(dispatch.papers());
    }

    void replied(ReferralReplyRequest answer) {
        requireUnanswered();
        if (answer.repliedOn().isBefore(dispatchedOn)) {
            throw Problems.malformed("repliedOn", "不能早于送出日期。", "Must not be before the day of dispatch.");
        }
        status = ReferralStatus.REPLIED;
        repliedOn = answer.repliedOn();
        reply = answer.content();
        measuresTaken = answer.measuresTaken();
    }

    /** The decision does not say so any more. What has gone out cannot be undone here, only recalled. */
    void fallen(LocalDate on) {
        if (status == ReferralStatus.DUE) {
            status = ReferralStatus.WITHDRAWN;
            withdrawnOn = on;
        } else {
            toBeRecalled = true;
        }
    }

    /** It went out and has no reply yet. */
    boolean isUnanswered() {
        return status == ReferralStatus.DISPATCHED;
    }

    private void requireUnanswered() {
        if (!isUnanswered()) {
            throw status == ReferralStatus.REPLIED
                    ? Problems.conflict("回复已经记录。", "The reply is on record already.")
                    : Problems.conflict("此件未曾送出。", "This referral has not been dispatched.");
        }
    }

    private void requireDue() {
        switch (status) {
            case DUE -> {}
            case DISPATCHED, REPLIED ->
                throw Problems.conflict("此件已经送出。", "This referral has been dispatched already.");
            case WITHDRAWN -> throw Problems.conflict("此件已经撤回。", "This referral was withdrawn.");
        }
    }

    UUID id() {
        return id;
    }

    ReferralKind kind() {
        return kind;
    }

    UUID matterId() {
        return matterId;
    }

    /** Of all but those to a superior department. */
    Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    SubjectKind subjectKind() {
        return subjectKind;
    }

    Optional<UUID> cadreId() {
        return Optional.ofNullable(cadreId);
    }

    Optional<String> unitCode() {
        return Optional.ofNullable(unitCode);
    }

    LocalDate raisedOn() {
        return raisedOn;
    }

    Optional<String> reasons() {
        return Optional.ofNullable(reasons);
    }

    /** To whom it went out, or is to go as far as that is settled. */
    Optional<String> receiverName() {
        return Optional.ofNullable(dispatchedTo).or(() -> Optional.ofNullable(receiverName));
    }

    List<String> papers() {
        return List.copyOf(papers);
    }

    Optional<String> proposal() {
        return Optional.ofNullable(proposal);
    }

    List<UUID> proposedFor() {
        return List.copyOf(proposedFor);
    }

    ReferralStatus status() {
        return status;
    }

    Optional<LocalDate> dispatchedOn() {
        return Optional.ofNullable(dispatchedOn);
    }

    Optional<DispatchMethod> method() {
        return Optional.ofNullable(method);
    }

    Optional<LocalDate> repliedOn() {
        return Optional.ofNullable(repliedOn);
    }

    Optional<String> reply() {
        return Optional.ofNullable(reply);
    }

    Optional<String> measuresTaken() {
        return Optional.ofNullable(measuresTaken);
    }

    Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    boolean isToBeRecalled() {
        return toBeRecalled;
    }

    long version() {
        return version;
    }
}
