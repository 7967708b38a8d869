package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.softenvironment.rules.Category;
import cn.zhiyong.appraisal.softenvironment.rules.Fraction;
import cn.zhiyong.appraisal.softenvironment.rules.Ranking;
import cn.zhiyong.appraisal.softenvironment.rules.Standing;
import cn.zhiyong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A unit's line of a published ranking. */
@Entity
@Table(name = "ranked_unit")
class RankedUnit {
    @Id
    private UUID id;

    private UUID rankingId;
    private int position;
    private String unitCode;

    @Enumerated(EnumType.STRING)
    private Category category;

    private Integer place;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String score;
    private String exact;

    @JdbcTypeCode(SqlTypes.JSON)
    private String methods;

    protected RankedUnit() {}

    /** @param methods as JSON */
    RankedUnit(SoftRanking ranking, int position, Ranking.Ranked ranked, String methods) {
        id = Ids.next();
        rankingId = ranking.id();
        this.position = position;
        unitCode = ranked.unit().unitCode();
        category = ranked.unit().category();
        place = ranked.place().orElse(null);
        standing = ranked.standing();
        score = ranked.score().map(Fraction::rounded).orElse(null);
        exact = ranked.score().map(Fraction::toString).orElse(null);
        this.methods = methods;
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    String unitCode() {
        return unitCode;
    }

    Category category() {
        return category;
    }

    Optional<Integer> place() {
        return Optional.ofNullable(place);
    }

    Standing standing() {
        return standing;
    }

    /** To two places. */
    Optional<String> score() {
        return Optional.ofNullable(score);
    }

    Optional<String> exact() {
        return Optional.ofNullable(exact);
    }

    /** As JSON. */
    String methods() {
        return methods;
    }
}
