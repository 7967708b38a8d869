package cn.zhiyong.appraisal.mark;

import cn.zhiyong.appraisal.cycle.Cycles;
import cn.zhiyong.appraisal.mark.rules.Component;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Records what an appraiser gives a unit, once for each part and period (R9.2, R9.3). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordingMarks {
    private final Marks marks;
    private final Cycles cycles;
    private final Caller caller;
    private final Clock clock;

    RecordingMarks(Marks marks, Cycles cycles, Caller caller, Clock clock) {
        this.marks = marks;
        this.cycles = cycles;
        this.caller = caller;
        this.clock = clock;
    }

    Mark record(int year, MarkOrder order) {
        if (!caller.has(Roles.APPRAISER) && order.component() != Component.LEADERS) {
            throw Problems.forbidden("领导小组只作领导评价。", "The leading group gives the leaders' evaluation only.");
        }
        var cycle = cycles.hold(year);
        cycles.requireAppraised(year, order.unitCode());
        cycle.requireNeverClosed();
        if (order.component() == Component.CENTRALISED) {
            cycle.requireHalfYearOpen(order.period());
        }
        if (marks.isGiven(year, order, caller.subject())) {
            throw Problems.conflict("您已评过此单位的这一项。", "You have marked this unit in this part already.");
        }
        var mark = new Mark(year, order, caller.subject(), clock.instant());
        marks.persistAndFlush(mark);
        return mark;
    }
}
