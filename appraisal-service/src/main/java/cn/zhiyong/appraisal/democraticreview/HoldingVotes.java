package cn.zhiyong.appraisal.democraticreview;

import cn.zhiyong.appraisal.democraticreview.rules.Tally;
import cn.zhiyong.appraisal.lead.Detection;
import cn.zhiyong.appraisal.lead.Detection.Suspicion;
import cn.zhiyong.appraisal.lead.LeadItem;
import cn.zhiyong.appraisal.lead.LeadSubject;
import cn.zhiyong.appraisal.lead.rules.PoorVotes;
import cn.zhiyong.appraisal.rulebook.Rulebook;
import cn.zhiyong.appraisal.rulebook.Rulebooks;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Opens and closes votes. At the close they are counted, tokens and box are deleted, and R2.4 is asked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HoldingVotes {
    private final DemocraticReviews reviews;
    private final BallotBoxes boxes;
    private final VoterTokens tokens;
    private final Rulebooks rulebooks;
    private final Event<Detection> detections;
    private final Clock clock;

    HoldingVotes(
            DemocraticReviews reviews,
            BallotBoxes boxes,
            VoterTokens tokens,
            Rulebooks rulebooks,
            Event<Detection> detections,
            Clock clock) {
        this.reviews = reviews;
        this.boxes = boxes;
        this.tokens = tokens;
        this.rulebooks = rulebooks;
        this.detections = detections;
        this.clock = clock;
    }

    DemocraticReview open(UUID id, ExpectedVersion expected) {
        var review = reviews.hold(id, expected);
        review.open();
        reviews.flush();
        boxes.add(id, Tally.empty(review.candidates().size()));
        return review;
    }

    DemocraticReview close(UUID id, ExpectedVersion expected) {
        var review = reviews.hold(id, expected);
        review.requireOpen();
        var tally = boxes.hold(id).orElseThrow();
        requireOneTokenPerBallot(id, tally);
        var rulebook = rulebooks.inForceOn(LocalDate.now(clock));
        review.close(tally, rulebook.version(), clock.instant());
        emptyTheBox(id);
        tell(review, suspicions(review, rulebook));
        return review;
    }

    private void requireOneTokenPerBallot(UUID id, Tally tally) {
        int spent = tokens.spent(List.of(id)).getOrDefault(id, 0);
        if (spent != tally.ballots()) {
            throw new IllegalStateException(
                    "Review %s: %d ballots, %d tokens used".formatted(id, tally.ballots(), spent));
        }
    }

    private void emptyTheBox(UUID id) {
        boxes.delete(id);
        tokens.deleteAll(id);
    }

    /** Whatever it said speaks against nobody any more. */
    DemocraticReview annul(UUID id, String reason, ExpectedVersion expected) {
        var review = reviews.hold(id, expected);
        review.annul(reason);
        emptyTheBox(id);
        tell(review, List.of());
        return review;
    }

    private static List<Suspicion> suspicions(DemocraticReview review, Rulebook rulebook) {
        return review.candidates().stream()
                .map(candidate -> new Suspicion(
                        LeadSubject.cadre(candidate.cadreId(), candidate.unitCode()),
                        LeadItem.MISCONDUCT_7,
                        review.year(),
                        PoorVotes.of(
                                candidate.incompetent(),
                                candidate.basicallyCompetent(),
                                candidate.valid(),
                                rulebook.democraticReview())))
                .toList();
    }

    private void tell(DemocraticReview review, List<Suspicion> suspicions) {
        reviews.flush(); // the caller is answered with the version that this change makes
        detections.fire(new Detection("/v1/democratic-reviews/" + review.id(), suspicions));
    }
}
