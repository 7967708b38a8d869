package cn.zhiyong.sanction.rectification;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import cn.zhiyong.sanction.deadline.DeadlineKind;
import cn.zhiyong.sanction.deadline.Deadlines;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.DecisionChange;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.decision.EntryKind;
import cn.zhiyong.sanction.decision.Occurrence;
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
@Transactional(Transactional.TxType.MANDATORY)
class ReviewingRectifications {
    private final Decisions decisions;
    private final RectificationReviews reviews;
    private final FollowingUpDecisions followingUp;
    private final Deadlines deadlines;
    private final Clock clock;

    ReviewingRectifications(
            Decisions decisions,
            RectificationReviews reviews,
            FollowingUpDecisions followingUp,
            Deadlines deadlines,
            Clock clock) {
        this.decisions = decisions;
        this.reviews = reviews;
        this.followingUp = followingUp;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    RectificationReview record(UUID decisionId, RectificationReviewRequest request, ExpectedVersion expected) {
        var decision = decisions.holdWithPeople(decisionId).orElseThrow(Problems::notFound);
        expected.requireMatch(decision.version());
        refuseUnlessDue(decision, request);
        var review = new RectificationReview(decisionId, request, clock.instant());
        reviews.persist(review);
        var reviewed = new Occurrence(
                EntryKind.RECTIFICATION_REVIEWED,
                request.reviewedOn(),
                review.id(),
                request.outcome().label().zh());
        decision.happened(reviewed, clock.instant());
        deadlines.close(DeadlineKind.RECTIFICATION_REVIEW, decisionId);
        if (request.outcome() == ReviewOutcome.NOT_MET) {
            review.followedBy(followingUp
                    .matterFor(decision, request.findings(), request.reviewedOn())
                    .id());
        }
        decisions.flush();
        return review;
    }

    private void refuseUnlessDue(Decision decision, RectificationReviewRequest request) {
        var rectification = decision.consequence(Rectification.class)
                .orElseThrow(() -> Problems.conflict("此决定没有要求限期整改。", "This decision asks for no rectification."));
        if (reviews.of(decision.id()).isPresent()) {
            throw Problems.conflict("此决定的整改已经复查。", "The rectification has been reviewed already.");
        }
        Problems.refuseIfAny(ReviewRule.refusal(
                request.outcome(), new Term(decision.decidedOn(), rectification.until()), request.reviewedOn()));
    }

    /** A change of the decision sets the deadline anew, but what was reviewed is not reviewed again. */
    void decisionChanged(@Observes DecisionChange change) {
        if (reviews.of(change.decision().id()).isPresent()) {
            deadlines.close(DeadlineKind.RECTIFICATION_REVIEW, change.decision().id());
        }
    }
}
