package cn.zhiyong.appraisal.mark;

import cn.zhiyong.appraisal.mark.rules.Component;
import cn.zhiyong.appraisal.mark.rules.ReviewRecord;
import cn.zhiyong.appraisal.mark.rules.UnitTotal;
import cn.zhiyong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What one appraiser gives a unit in one part of the year's total (R9.2, R9.3). */
@Entity
@Table(name = "mark")
class Mark {
    @Id
    private UUID id;

    private int year;
    private String unitCode;

    @Enumerated(EnumType.STRING)
    private Component component;

    private int period;
    private Integer hundredths;

    @Enumerated(EnumType.STRING)
    private ReviewRecord record;

    private String remark;
    private String appraiser;
    private Instant recordedAt;

    @Version
    private long version;

    protected Mark() {}

    Mark(int year, MarkOrder order, String appraiser, Instant recordedAt) {
        this.id = Ids.next();
        this.year = year;
        this.unitCode = order.unitCode();
        this.component = order.component();
        this.period = order.period();
        this.hundredths = order.hundredths().orElse(null);
        this.record = order.record().orElse(null);
        this.remark = order.remark();
        this.appraiser = appraiser;
        this.recordedAt = recordedAt;
    }

    UnitTotal.Entry entry() {
        return new UnitTotal.Entry(component, period, hundredths == null ? 0 : hundredths, record);
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    String unitCode() {
        return unitCode;
    }

    Component component() {
        return component;
    }

    /** The quarter or half-year; 0 of what is marked once a year. */
    int period() {
        return period;
    }

    Optional<Integer> hundredths() {
        return Optional.ofNullable(hundredths);
    }

    Optional<ReviewRecord> record() {
        return Optional.ofNullable(record);
    }

    String remark() {
        return remark;
    }

    String appraiser() {
        return appraiser;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
