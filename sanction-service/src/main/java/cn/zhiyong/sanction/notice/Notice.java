package cn.zhiyong.sanction.notice;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.time.Periods.Deadline;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A written notice of a decision (R6.3): one to the person, one to the unit. */
@Entity
@Table(name = "notice")
public class Notice {
    @Id
    private UUID id;

    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private AddresseeKind addresseeKind;

    private UUID cadreId;
    private String unitCode;
    private LocalDate dueOn;
    private boolean calendarKnown;

    protected Notice() {}

    private Notice(UUID decisionId, AddresseeKind addresseeKind, UUID cadreId, String unitCode, Deadline due) {
        this.id = Ids.next();
        this.decisionId = decisionId;
        this.addresseeKind = addresseeKind;
        this.cadreId = cadreId;
        this.unitCode = unitCode;
        this.dueOn = due.date();
        this.calendarKnown = due.calendarKnown();
    }

    static Notice toPerson(UUID decisionId, UUID cadreId, Deadline due) {
        return new Notice(decisionId, AddresseeKind.PERSON, cadreId, null, due);
    }

    static Notice toUnit(UUID decisionId, String unitCode, Deadline due) {
        return new Notice(decisionId, AddresseeKind.UNIT, null, unitCode, due);
    }

    NoticeStatus statusOn(LocalDate today) {
        return new Deadline(dueOn, calendarKnown).missedOn(today) ? NoticeStatus.OVERDUE : NoticeStatus.DUE;
    }

    UUID id() {
        return id;
    }

    AddresseeKind addresseeKind() {
        return addresseeKind;
    }

    UUID cadreId() {
        return cadreId;
    }

    String unitCode() {
        return unitCode;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean calendarKnown() {
        return calendarKnown;
    }
}
