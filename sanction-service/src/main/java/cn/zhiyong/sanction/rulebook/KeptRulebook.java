package cn.zhiyong.sanction.rulebook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version as it was when this service first had it. Only ever added. */
@Entity
@Immutable
@Table(name = "rulebook")
class KeptRulebook {
    @Id
    private String version;

    private LocalDate effectiveFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    protected KeptRulebook() {}

    String version() {
        return version;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** The figures, as JSON. */
    String content() {
        return content;
    }
}
