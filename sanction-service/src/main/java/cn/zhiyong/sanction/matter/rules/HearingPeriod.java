package cn.zhiyong.sanction.matter.rules;

import java.time.LocalDate;
import java.time.YearMonth;

/** R6.1: a submitted matter is heard by the end of the next month; the group meets monthly. */
public final class HearingPeriod {
    private HearingPeriod() {}

    /** The last day to be heard on. */
    public static LocalDate endFor(LocalDate submittedOn) {
        return YearMonth.from(submittedOn).plusMonths(1).atEndOfMonth();
    }
}
