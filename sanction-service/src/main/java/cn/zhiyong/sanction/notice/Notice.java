package cn.zhiyong.sanction.notice;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.time.Periods.Deadline;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A written notice (R6.3, R8.2) to one addressee, and how it came to them. */
@Entity
@Table(name = "notice")
public class Notice {
    /** {@link #overdueOn} as a query asks it. */
    static final String OVERDUE = "dispatchedOn is null and not superseded and dueOn < :today";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private UUID decisionId;
    private int revision;
    private UUID appealId;

    @Enumerated(EnumType.STRING)
    private AddresseeKind addresseeKind;

    private UUID cadreId;
    private String unitCode;
    private LocalDate dueOn;
    private boolean calendarKnown;

    @Enumerated(EnumType.STRING)
    private DeliveryMethod method;

    private LocalDate dispatchedOn;
    private LocalDate receivedOn;
    private String receivedBy;
    private String document;
    private boolean superseded;

    @Version
    private long version;

    protected Notice() {}

    private Notice(NoticeOrder order, AddresseeKind addresseeKind) {
        this.id = Ids.next();
        this.kind = order.kind();
        this.decisionId = order.decisionId();
        this.revision = order.revision();
        this.appealId = order.appealId().orElse(null);
        this.addresseeKind = addresseeKind;
        this.dueOn = order.due().date();
        this.calendarKnown = order.due().calendarKnown();
    }

    static Notice toPerson(NoticeOrder order) {
        var notice = new Notice(order, AddresseeKind.PERSON);
        notice.cadreId = order.cadreId();
        return notice;
    }

    static Notice toUnit(NoticeOrder order) {
        var notice = new Notice(order, AddresseeKind.UNIT);
        notice.unitCode = order.unitCode();
        return notice;
    }

    /** @param asSent its text, which stays as it was sent */
    public void dispatched(LocalDate on, DeliveryMethod how, String asSent) {
        if (dispatchedOn != null) {
            throw Problems.conflict("此通知书已经送出。", "This notice has been dispatched already.");
        }
        if (superseded) {
            throw Problems.conflict(
                    "决定已经变更或撤销，此通知书不再送出，请送出后续的通知书。",
                    "The decision has changed since; send the later notice instead of this one.");
        }
        dispatchedOn = on;
        method = how;
        document = asSent;
    }

    void superseded() {
        superseded = true;
    }

    public void received(LocalDate on, String by) {
        if (dispatchedOn == null) {
            throw Problems.conflict("此通知书尚未送出。", "This notice has not been dispatched yet.");
        }
        if (receivedOn != null) {
            throw Problems.conflict("此通知书的送达已经记录。", "The receipt of this notice is on record already.");
        }
        if (on.isBefore(dispatchedOn)) {
            throw Problems.malformed("receivedOn", "不能早于送出日期。", "Must not be before the day of dispatch.");
        }
        receivedOn = on;
        receivedBy = by;
    }

    public NoticeStatus statusOn(LocalDate today) {
        if (receivedOn != null) {
            return NoticeStatus.RECEIVED;
        }
        if (dispatchedOn != null) {
            return NoticeStatus.DISPATCHED;
        }
        if (superseded) {
            return NoticeStatus.SUPERSEDED;
        }
        return overdueOn(today) ? NoticeStatus.OVERDUE : NoticeStatus.DUE;
    }

    /** Not sent, and the last day is past (R6.3). */
    boolean overdueOn(LocalDate today) {
        return dispatchedOn == null && !superseded && due().missedOn(today);
    }

    public Deadline due() {
        return new Deadline(dueOn, calendarKnown);
    }

    public UUID id() {
        return id;
    }

    public NoticeKind kind() {
        return kind;
    }

    public UUID decisionId() {
        return decisionId;
    }

    /** Of the decision, that it tells of. */
    public int revision() {
        return revision;
    }

    public Optional<UUID> appealId() {
        return Optional.ofNullable(appealId);
    }

    public AddresseeKind addresseeKind() {
        return addresseeKind;
    }

    /** Null where it goes to a unit. */
    public UUID cadreId() {
        return cadreId;
    }

    /** Null where it goes to a person. */
    public String unitCode() {
        return unitCode;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<DeliveryMethod> method() {
        return Optional.ofNullable(method);
    }

    public Optional<LocalDate> dispatchedOn() {
        return Optional.ofNullable(dispatchedOn);
    }

    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    public Optional<String> receivedBy() {
        return Optional.ofNullable(receivedBy);
    }

    /** Present once it was sent. */
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    public long version() {
        return version;
    }
}
