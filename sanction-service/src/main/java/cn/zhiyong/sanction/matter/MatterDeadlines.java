package cn.zhiyong.sanction.matter;

import cn.zhiyong.platform.time.Periods.Deadline;
import cn.zhiyong.sanction.deadline.DeadlineContext;
import cn.zhiyong.sanction.deadline.DeadlineKind;
import cn.zhiyong.sanction.deadline.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** R6.1: until when a matter has to be heard, among all that falls due. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MatterDeadlines {
    private final Deadlines deadlines;

    MatterDeadlines(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** As the matter stands now: none once it is disposed of. */
    public void follow(Matter matter) {
        if (matter.isPending()) {
            deadlines.set(DeadlineKind.MATTER, matter.id(), new Deadline(matter.hearBy(), true), context(matter));
        } else {
            deadlines.close(DeadlineKind.MATTER, matter.id());
        }
    }

    private static DeadlineContext context(Matter matter) {
        return new DeadlineContext(
                matter.organ(), matter.cadreId(), matter.unitCode(), matter.followsId(), matter.id());
    }
}
