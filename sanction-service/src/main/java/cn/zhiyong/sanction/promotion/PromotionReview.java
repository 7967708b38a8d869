package cn.zhiyong.sanction.promotion;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.sanction.promotion.rules.Answer;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** R11: what was asked about candidates, and how many got which answer. Not changed afterwards. */
@Entity
@Table(name = "promotion_review")
class PromotionReview {
    /** {@link #isAskedBy} as a query asks it. */
    static final String ASKED_BY = "askedBy = :subject";

    @Id
    private UUID id;

    private Instant askedAt;
    private String askedBy;
    private String purpose;
    private int clear;
    private int prefer;
    private int deferred;
    private int needsConsent;

    protected PromotionReview() {}

    PromotionReview(String askedBy, String purpose, List<KeptAnswer> answers, Instant askedAt) {
        this.id = Ids.next();
        this.askedAt = askedAt;
        this.askedBy = askedBy;
        this.purpose = purpose;
        this.clear = count(answers, Answer.CLEAR);
        this.prefer = count(answers, Answer.PREFER);
        this.deferred = count(answers, Answer.DEFERRED);
        this.needsConsent = count(answers, Answer.NEEDS_CONSENT);
    }

    private static int count(List<KeptAnswer> answers, Answer answer) {
        return (int) answers.stream().filter(each -> each.answer() == answer).count();
    }

    UUID id() {
        return id;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** The caller's subject. */
    String askedBy() {
        return askedBy;
    }

    boolean isAskedBy(String subject) {
        return askedBy.equals(subject);
    }

    String purpose() {
        return purpose;
    }

    int clear() {
        return clear;
    }

    int prefer() {
        return prefer;
    }

    int deferred() {
        return deferred;
    }

    int needsConsent() {
        return needsConsent;
    }
}
