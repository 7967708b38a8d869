package cn.zhiyong.sanction.rectification;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.sanction.deadline.DeadlineKind;
import cn.zhiyong.sanction.deadline.Deadlines;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.DecisionChange;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.decision.EntryKind;
import cn.zhiyong.sanction.decision.Happening;
import cn.zhiyong.sanction.decision.rules.Consequence.Rectification;
import cn.zhiyong.sanction.rectification.rules.ReviewOutcome;
import cn.zhiyong.sanction.rectification.rules.ReviewRule;
import cn.zhiyong.sanction.rectification.rules.ReviewRule.Term;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Records how a rectification came out; one that is not met comes before the leading group again. */
@ApplicationScoped
class Reviewing {
    private final Decisions decisions;
    private final Reviews reviews;
    private final FollowingUp followingUp;
    private final Deadlines deadlines;
    private final Versions versions;
    private final Clock clock;

    Reviewing(
            Decisions decisions,
            Reviews reviews,
            FollowingUp followingUp,
            Deadlines deadlines,
            Versions versions,
            Clock clock) {
        this.decisions = decisions;
        this.reviews = reviews;
        this.followingUp = followingUp;
        this.deadlines = deadlines;
        this.versions = versions;
        this.clock = clock;
    }

    @Transactional
    Review record(UUID decisionId, ReviewRecord record) {
        var decision = decisions.holdWithPeople(decisionId).orElseThrow(Problems::notFound);
        versions.expected().requireMatch(decision.version());
        refuseUnlessDue(decision, record);
        var review = new Review(decisionId, record, clock.instant());
        reviews.persist(review);
        var reviewed = new Happening(
                EntryKind.RECTIFICATION_REVIEWED,
                record.reviewedOn(),
                review.id(),
                record.outcome().label().zh());
        decision.happened(reviewed, clock.instant());
        deadlines.close(DeadlineKind.RECTIFICATION_REVIEW, decisionId);
        if (record.outcome() == ReviewOutcome.NOT_MET) {
            review.followedBy(followingUp
                    .matterFor(decision, record.findings(), record.reviewedOn())
                    .id());
        }
        return review;
    }

    private void refuseUnlessDue(Decision decision, ReviewRecord record) {
        var rectification = decision.consequence(Rectification.class)
                .orElseThrow(() -> Problems.conflict("此决定没有要求限期整改。", "This decision asks for no rectification."));
        if (reviews.of(decision.id()).isPresent()) {
            throw Problems.conflict("此决定的整改已经复查。", "The rectification has been reviewed already.");
        }
        ReviewRule.refusal(record.outcome(), new Term(decision.decidedOn(), rectification.until()), record.reviewedOn())
                .ifPresent(refusal -> {
                    throw Problems.refused(refusal);
                });
    }

    /** A change of the decision sets the deadline anew, but what was reviewed is not reviewed again. */
    void decisionChanged(@Observes DecisionChange change) {
        if (reviews.of(change.decision().id()).isPresent()) {
            deadlines.close(DeadlineKind.RECTIFICATION_REVIEW, change.decision().id());
        }
    }
}
