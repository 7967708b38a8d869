package cn.zhiyong.appraisal.selfcheck;

import cn.zhiyong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a unit says of its own quarter, with figures (R9.1). */
@Entity
@Table(name = "self_check")
class SelfCheck {
    @Id
    private UUID id;

    private int year;
    private int quarter;
    private String unitCode;
    private String summary;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Figure> figures;

    private String filedBy;
    private Instant filedAt;

    @Version
    private long version;

    protected SelfCheck() {}

    SelfCheck(int year, SelfCheckRequest request, String filedBy, Instant filedAt) {
        this.id = Ids.next();
        this.year = year;
        this.quarter = request.quarter();
        this.unitCode = request.unitCode();
        this.summary = request.summary();
        this.figures = request.figures().stream()
                .map(each -> new Figure(each.name(), each.target(), each.actual()))
                .toList();
        this.filedBy = filedBy;
        this.filedAt = filedAt;
    }

    /** One figure: what was to be reached, and what was. In the unit's own words and units of measure. */
    record Figure(String name, String target, String actual) {}

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    int quarter() {
        return quarter;
    }

    String unitCode() {
        return unitCode;
    }

    String summary() {
        return summary;
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    String filedBy() {
        return filedBy;
    }

    Instant filedAt() {
        return filedAt;
    }

    long version() {
        return version;
    }
}
