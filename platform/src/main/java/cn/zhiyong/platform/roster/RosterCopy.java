package cn.zhiyong.platform.roster;

import cn.zhiyong.platform.event.HeldState;
import cn.zhiyong.platform.event.WaitingEvents;
import cn.zhiyong.platform.roster.RosterCopyView.RosterPartView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The copy of the roster that a service keeps by events, as one thing: how much of it there is, and how old it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RosterCopy {
    /** The inbox's consumer that keeps the copy, in every service that has one. */
    public static final String CONSUMER = "roster";

    private final HeldState heldState;
    private final WaitingEvents waitingEvents;

    RosterCopy(HeldState heldState, WaitingEvents waitingEvents) {
        this.heldState = heldState;
        this.waitingEvents = waitingEvents;
    }

    public RosterCopyView view() {
        return RosterCopyView.of(part("unit"), part("cadre"));
    }

    private RosterPartView part(String aggregateType) {
        return RosterPartView.of(heldState.held(CONSUMER, aggregateType), waitingEvents.of("zhiyong." + aggregateType));
    }
}
