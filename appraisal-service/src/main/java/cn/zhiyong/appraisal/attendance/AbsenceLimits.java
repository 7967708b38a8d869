package cn.zhiyong.appraisal.attendance;

import cn.zhiyong.appraisal.attendance.rules.YearOfAbsence.Limits;
import cn.zhiyong.appraisal.rulebook.Rulebooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** R2.3's figures as the rulebook has them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AbsenceLimits {
    private final Rulebooks rulebooks;

    AbsenceLimits(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    Limits ofYear(int year) {
        var figures = rulebooks.atEndOf(year).absence();
        return new Limits(figures.overdueReturnDays(), figures.unexcusedDays(), figures.leaveMonths());
    }
}
