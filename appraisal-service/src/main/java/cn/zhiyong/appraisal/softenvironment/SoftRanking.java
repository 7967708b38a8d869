package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A ranking that was published; a later one of the year takes its place, and both stay readable. */
@Entity
@Table(name = "soft_ranking")
class SoftRanking {
    @Id
    private UUID id;

    private int year;
    private int number;
    private String rulebookVersion;
    private String publishedBy;
    private Instant publishedAt;

    protected SoftRanking() {}

    SoftRanking(int year, int number, String rulebookVersion, String publishedBy, Instant now) {
        id = Ids.next();
        this.year = year;
        this.number = number;
        this.rulebookVersion = rulebookVersion;
        this.publishedBy = publishedBy;
        publishedAt = now;
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    int number() {
        return number;
    }

    String rulebookVersion() {
        return rulebookVersion;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
