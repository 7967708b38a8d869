package cn.zhiyong.appraisal.cycle;

import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Closes a quarter or a half-year of a year's appraisal. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClosingPeriods {
    private final Cycles cycles;
    private final Event<PeriodCloses> closes;
    private final EntityManager database;
    private final Clock clock;

    ClosingPeriods(Cycles cycles, Event<PeriodCloses> closes, EntityManager database, Clock clock) {
        this.cycles = cycles;
        this.closes = closes;
        this.database = database;
        this.clock = clock;
    }

    Cycle close(int year, Period period, ExpectedVersion expected) {
        var cycle = cycles.hold(year);
        expected.requireMatch(cycle.version());
        if (period.isHalfYear()) {
            cycle.closeHalfYear(period.number());
        } else {
            cycle.closeQuarter(period.number(), LocalDate.now(clock));
        }
        closes.fire(new PeriodCloses(cycle, period));
        database.flush();
        return cycle;
    }
}
