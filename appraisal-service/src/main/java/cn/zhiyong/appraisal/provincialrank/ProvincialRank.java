package cn.zhiyong.appraisal.provincialrank;

import cn.zhiyong.appraisal.provincialrank.rules.RankScope;
import cn.zhiyong.appraisal.provincialrank.rules.Standing;
import cn.zhiyong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The place of a unit in one ranking of the province, in one year (R2.2). */
@Entity
@Table(name = "provincial_rank")
class ProvincialRank {
    @Id
    private UUID id;

    private String unitCode;
    private int year;

    @Enumerated(EnumType.STRING)
    private RankScope scope;

    private String ranking;
    private int place;
    private int places;
    private String announcedBy;
    private Instant recordedAt;

    @Version
    private long version;

    protected ProvincialRank() {}

    ProvincialRank(ProvincialRankRequest request, Instant recordedAt) {
        this.id = Ids.next();
        this.unitCode = request.unitCode();
        this.year = request.year();
        this.scope = request.scope();
        this.ranking = request.ranking();
        this.place = request.place();
        this.places = request.places();
        this.announcedBy = request.announcedBy();
        this.recordedAt = recordedAt;
    }

    void correct(RankCorrectionRequest request) {
        place = request.place();
        places = request.places();
        announcedBy = request.announcedBy();
    }

    Standing standing() {
        return new Standing(place, places);
    }

    UUID id() {
        return id;
    }

    String unitCode() {
        return unitCode;
    }

    int year() {
        return year;
    }

    RankScope scope() {
        return scope;
    }

    String ranking() {
        return ranking;
    }

    String announcedBy() {
        return announcedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
