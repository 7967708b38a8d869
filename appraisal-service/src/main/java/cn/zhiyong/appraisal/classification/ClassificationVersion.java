package cn.zhiyong.appraisal.classification;

import cn.zhiyong.appraisal.classification.rules.Seats;
import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One version of a year's classification: a draft, then under review, then published, or rejected (R9.4). */
@Entity
@Table(name = "classification")
class ClassificationVersion {
    @Id
    private UUID id;

    private int year;
    private int number;

    @Enumerated(EnumType.STRING)
    private ClassificationStatus status;

    private String ground;
    private String rulebookVersion;
    private int firstSeats;
    private int secondSeats;
    private int thirdSeats;
    private String madeBy;
    private Instant madeAt;
    private String opinion;
    private Instant publishedAt;

    @Version
    private long version;

    protected ClassificationVersion() {}

    ClassificationVersion(
            int year, int number, String ground, String rulebookVersion, Seats seats, String madeBy, Instant madeAt) {
        this.id = Ids.next();
        this.year = year;
        this.number = number;
        this.status = ClassificationStatus.DRAFT;
        this.ground = ground;
        this.rulebookVersion = rulebookVersion;
        this.firstSeats = seats.first();
        this.secondSeats = seats.second();
        this.thirdSeats = seats.third();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    void submit() {
        require(ClassificationStatus.DRAFT);
        status = ClassificationStatus.UNDER_REVIEW;
    }

    void publish(String opinion, Instant at) {
        require(ClassificationStatus.UNDER_REVIEW);
        status = ClassificationStatus.PUBLISHED;
        this.opinion = opinion;
        publishedAt = at;
    }

    void reject(String opinion) {
        require(ClassificationStatus.UNDER_REVIEW);
        status = ClassificationStatus.REJECTED;
        this.opinion = opinion;
    }

    private void require(ClassificationStatus needed) {
        if (status != needed) {
            throw Problems.conflict(
                    "此版本%s，不能进行此操作。".formatted(status.label().zh()),
                    "This version cannot be changed so: it is %s.".formatted(status));
        }
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

    ClassificationStatus status() {
        return status;
    }

    /** Why it was made. */
    String ground() {
        return ground;
    }

    String rulebookVersion() {
        return rulebookVersion;
    }

    Seats seats() {
        return new Seats(firstSeats, secondSeats, thirdSeats);
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** Of whoever published or rejected it. */
    Optional<String> opinion() {
        return Optional.ofNullable(opinion);
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    long version() {
        return version;
    }
}
