package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a unit commits itself to in public for a year (R10.1). */
@Entity
@Table(name = "commitment")
class Commitment {
    @Id
    private UUID id;

    private int year;
    private String unitCode;
    private String goals;
    private List<String> measures;
    private Instant publishedAt;

    @Version
    private long version;

    protected Commitment() {}

    Commitment(int year, String unitCode, CommitmentRequest request, Instant now) {
        id = Ids.next();
        this.year = year;
        this.unitCode = unitCode;
        update(request, now);
    }

    void update(CommitmentRequest request, Instant now) {
        goals = request.goals();
        measures = new ArrayList<>(request.measures());
        publishedAt = now;
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

    String goals() {
        return goals;
    }

    List<String> measures() {
        return List.copyOf(measures);
    }

    /** As it reads now. */
    Instant publishedAt() {
        return publishedAt;
    }

    long version() {
        return version;
    }
}
