package cn.zhiyong.appraisal.democraticreview;

import cn.zhiyong.appraisal.democraticreview.rules.Tally;
import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.problem.Problems;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A vote on how competent a person is, or each of a unit's leaders (R2.4); no change of it tells of a single ballot. */
@Entity
@Table(name = "democratic_review")
class DemocraticReview {
    @Id
    private UUID id;

    private int year;
    private String title;
    private String unitCode;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    private int voters;
    private Integer ballots;
    private String rulebookVersion;
    private String annulmentReason;
    private Instant preparedAt;
    private Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "democratic_review_candidate", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    private List<ReviewCandidate> candidates = new ArrayList<>();

    @Version
    private long version;

    protected DemocraticReview() {}

    /** @param candidates in the order of the ballot paper */
    DemocraticReview(int year, String title, String unitCode, List<ReviewCandidate> candidates, Instant now) {
        id = Ids.next();
        this.year = year;
        this.title = title;
        this.unitCode = unitCode;
        this.candidates = new ArrayList<>(candidates);
        status = ReviewStatus.PREPARED;
        preparedAt = now;
    }

    /** Those that had tokens before have none any more. */
    void tokensHandedOut(int count) {
        require(
                status == ReviewStatus.PREPARED,
                "投票开始后不能再发放选票码。",
                "Tokens are handed out before the vote is opened, not after.");
        voters = count;
    }

    void open() {
        require(status == ReviewStatus.PREPARED, "只有筹备中的测评可以开始投票。", "Only a review in preparation can be opened.");
        require(voters > 0, "请先发放选票码。", "Hand out tokens first.");
        status = ReviewStatus.OPEN;
    }

    void requireOpen() {
        require(status == ReviewStatus.OPEN, "投票尚未开始或者已经结束。", "The vote is not open yet, or over.");
    }

    void close(Tally tally, String underRulebook, Instant now) {
        requireOpen();
        for (int i = 0; i < candidates.size(); i++) {
            candidates.set(i, candidates.get(i).counted(tally, i));
        }
        status = ReviewStatus.CLOSED;
        ballots = tally.ballots();
        rulebookVersion = underRulebook;
        closedAt = now;
    }

    /** It stays on record and speaks against nobody any more. */
    void annul(String reason) {
        require(status != ReviewStatus.ANNULLED, "此测评已经作废。", "This review is annulled already.");
        status = ReviewStatus.ANNULLED;
        annulmentReason = reason;
    }

    private static void require(boolean holds, String zh, String en) {
        if (!holds) {
            throw Problems.conflict(zh, en);
        }
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    String title() {
        return title;
    }

    String unitCode() {
        return unitCode;
    }

    ReviewStatus status() {
        return status;
    }

    /** How many tokens were handed out. */
    int voters() {
        return voters;
    }

    /** How many voted; empty until they are counted. */
    Optional<Integer> ballots() {
        return Optional.ofNullable(ballots);
    }

    Optional<String> rulebookVersion() {
        return Optional.ofNullable(rulebookVersion);
    }

    Optional<String> annulmentReason() {
        return Optional.ofNullable(annulmentReason);
    }

    Instant preparedAt() {
        return preparedAt;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    List<ReviewCandidate> candidates() {
        return List.copyOf(candidates);
    }

    long version() {
        return version;
    }
}
