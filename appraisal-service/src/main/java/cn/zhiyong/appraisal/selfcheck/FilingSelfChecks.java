package cn.zhiyong.appraisal.selfcheck;

import cn.zhiyong.appraisal.cycle.CycleRoster;
import cn.zhiyong.appraisal.cycle.Cycles;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Files a unit's self-check of a quarter that is not closed (R9.1). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FilingSelfChecks {
    private final SelfChecks checks;
    private final Cycles cycles;
    private final CycleRoster sight;
    private final Caller caller;
    private final Clock clock;

    FilingSelfChecks(SelfChecks checks, Cycles cycles, CycleRoster sight, Caller caller, Clock clock) {
        this.checks = checks;
        this.cycles = cycles;
        this.sight = sight;
        this.caller = caller;
        this.clock = clock;
    }

    SelfCheck file(int year, SelfCheckRequest request) {
        sight.requireOwn(request.unitCode());
        var cycle = cycles.hold(year);
        cycles.requireAppraised(year, request.unitCode());
        cycle.requireQuarterOpen(request.quarter());
        if (checks.isFiled(year, request.quarter(), request.unitCode())) {
            throw Problems.conflict("该季度的自查已填报。", "The self-check of this quarter is filed already.");
        }
        var check = new SelfCheck(year, request, caller.subject(), clock.instant());
        checks.persistAndFlush(check);
        return check;
    }
}
