package cn.zhiyong.appraisal.cycle;

import cn.zhiyong.platform.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A year's appraisal: its quarters close one after the other, then its half-years, then the year (R9). */
@Entity
@Table(name = "cycle")
public class Cycle {
    static final int QUARTERS = 4;
    static final int HALF_YEARS = 2;

    @Id
    private int year;

    @Enumerated(EnumType.STRING)
    private CycleStatus status;

    private int closedQuarters;
    private int closedHalfYears;
    private String rulebookVersion;
    private Instant openedAt;

    @Version
    private long version;

    protected Cycle() {}

    Cycle(int year, String rulebookVersion, Instant openedAt) {
        this.year = year;
        this.status = CycleStatus.OPEN;
        this.rulebookVersion = rulebookVersion;
        this.openedAt = openedAt;
    }

    /** R9.1: the next quarter, once it is over. From then on nobody files or changes a self-check of it. */
    void closeQuarter(int quarter, LocalDate today) {
        requireNext(quarter, closedQuarters);
        requireOver(LocalDate.of(year, 3 * quarter, 1).plusMonths(1), today);
        closedQuarters = quarter;
        if (closedQuarters == QUARTERS) {
            status = CycleStatus.QUARTERS_CLOSED;
        }
    }

    /** R9.2: the next half-year, once its quarters are closed. From then on nobody records a centralised review of it. */
    void closeHalfYear(int half) {
        requireNext(half, closedHalfYears);
        if (closedQuarters < 2 * half) {
            throw Problems.conflict("该半年的季度尚未全部关闭。", "The quarters of this half-year are not all closed yet.");
        }
        closedHalfYears = half;
        if (closedHalfYears == HALF_YEARS) {
            status = CycleStatus.HALF_YEARS_CLOSED;
        }
    }

    /** What publishing the first classification does; a later one completes what reopened the year. */
    public void close() {
        requireHalfYearsClosed();
        status = CycleStatus.YEAR_CLOSED;
    }

    /** R7.15: what counts was published, and a decision that came later changes it. */
    public void reopen() {
        if (isClosed()) {
            status = CycleStatus.REOPENED;
        }
    }

    /** @throws cn.zhiyong.platform.problem.ProblemException 409 while a half-year is open */
    public void requireHalfYearsClosed() {
        if (closedHalfYears < HALF_YEARS) {
            throw Problems.conflict("两个半年的集中考评尚未全部关闭。", "The half-years are not both closed yet.");
        }
    }

    public void requireQuarterOpen(int quarter) {
        if (quarter <= closedQuarters) {
            throw Problems.conflict("该季度已关闭。", "This quarter is closed.");
        }
    }

    public void requireHalfYearOpen(int half) {
        if (half <= closedHalfYears) {
            throw Problems.conflict("该半年已关闭。", "This half-year is closed.");
        }
    }

    /** What is not a centralised review may be marked until a classification is published, and no more in a year reopened. */
    public void requireNeverClosed() {
        requireYearOpen();
        if (status == CycleStatus.REOPENED) {
            throw Problems.conflict(
                    "该年度因处理决定重开，只能调整评定档次，不再评分。",
                    "This year was reopened for a decision: its classes are adjusted, nothing is marked any more.");
        }
    }

    /** A year that was reopened is open: what its classes come to is drafted and published. */
    public void requireYearOpen() {
        if (isClosed()) {
            throw Problems.conflict("该年度已关闭，须先以调整重开。", "This year is closed; reopen it by an adjustment first.");
        }
    }

    public boolean isClosed() {
        return status == CycleStatus.YEAR_CLOSED;
    }

    private static void requireNext(int period, int closed) {
        if (period != closed + 1) {
            throw Problems.conflict(
                    "各期依次关闭，下一期为第 %d 期。".formatted(closed + 1),
                    "Periods close one after the other; the next is number %d.".formatted(closed + 1));
        }
    }

    private static void requireOver(LocalDate dayAfter, LocalDate today) {
        if (today.isBefore(dayAfter)) {
            throw Problems.conflict("该季度尚未结束。", "This quarter is not over yet.");
        }
    }

    public int year() {
        return year;
    }

    public CycleStatus status() {
        return status;
    }

    int closedQuarters() {
        return closedQuarters;
    }

    int closedHalfYears() {
        return closedHalfYears;
    }

    public String rulebookVersion() {
        return rulebookVersion;
    }

    Instant openedAt() {
        return openedAt;
    }

    public long version() {
        return version;
    }
}
