package cn.zhiyong.platform.rulebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version as it was when the service first had it, in the table {@code rulebook} of its own. Only ever added. */
@Entity
@Immutable
@Table(name = "rulebook")
public class KeptRulebook {
    @Id
    private String version;

    @Column(name = "effective_from")
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
