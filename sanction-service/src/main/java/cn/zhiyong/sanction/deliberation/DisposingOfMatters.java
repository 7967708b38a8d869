package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.matter.MatterDisposal;
import cn.zhiyong.sanction.matter.MatterEvent;
import cn.zhiyong.sanction.matter.MatterEvent.ChangeType;
import cn.zhiyong.sanction.matter.MatterStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** R6.1: what becomes of a matter that a meeting does not decide on, and who is told. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DisposingOfMatters {
    private final Outbox outbox;
    private final Event<MatterDisposal> disposals;

    DisposingOfMatters(Outbox outbox, Event<MatterDisposal> disposals) {
        this.outbox = outbox;
        this.disposals = disposals;
    }

    void returned(Matter matter, LocalDate heldOn, String reasons) {
        dispose(matter, MatterStatus.RETURNED, ChangeType.RETURNED, heldOn, reasons);
    }

    void notified(Matter matter, LocalDate heldOn, String reasons) {
        dispose(matter, MatterStatus.NOTIFIED, ChangeType.NOTIFIED, heldOn, reasons);
    }

    void closed(Matter matter, LocalDate heldOn, String reasons) {
        dispose(matter, MatterStatus.CLOSED, ChangeType.CLOSED, heldOn, reasons);
    }

    /** It stays pending. */
    void postponed(Matter matter, LocalDate heldOn, String reasons) {
        tell(matter, ChangeType.POSTPONED, heldOn, reasons);
    }

    private void dispose(Matter matter, MatterStatus status, ChangeType changeType, LocalDate heldOn, String reasons) {
        matter.disposed(status);
        tell(matter, changeType, heldOn, reasons);
        disposals.fire(new MatterDisposal(matter, heldOn, reasons));
    }

    /** What is said about a leader is no concern of those who see the case. */
    private void tell(Matter matter, ChangeType changeType, LocalDate heldOn, String reasons) {
        if (matter.isOfCaseSubject()) {
            outbox.publish(() -> MatterEvent.of(matter, changeType, heldOn, reasons));
        }
    }
}
