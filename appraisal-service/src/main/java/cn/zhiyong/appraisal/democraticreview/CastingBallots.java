package cn.zhiyong.appraisal.democraticreview;

import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.appraisal.democraticreview.VoterTokens.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes votes: each token once, and what was voted for into the sealed sum. Both are one transaction, so that no vote is lost
 * or counted twice, and nothing is written that would tell one vote from another.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CastingBallots {
    private final VoterTokens tokens;
    private final BallotBoxes boxes;
    private final DemocraticReviews reviews;

    CastingBallots(VoterTokens tokens, BallotBoxes boxes, DemocraticReviews reviews) {
        this.tokens = tokens;
        this.boxes = boxes;
        this.reviews = reviews;
    }

    /** A vote. Its text form says nothing. */
    record Vote(UUID reviewId, String token, List<Optional<Grade>> choices) {
        @Override
        public String toString() {
            return "Vote[…]";
        }
    }

    enum Outcome {
        CAST,
        UNKNOWN,
        NOT_OPEN,
        SPENT,
        WRONG_PAPER
    }

    /** What comes of each, in their order. */
    List<Outcome> cast(List<Vote> votes) {
        var outcomes = new Outcome[votes.size()];
        IntStream.range(0, votes.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> votes.get(i).reviewId(), TreeMap::new, Collectors.toList()))
                .forEach((reviewId, indices) -> cast(reviewId, indices, votes, outcomes));
        return List.of(outcomes);
    }

    private void cast(UUID reviewId, List<Integer> indices, List<Vote> votes, Outcome[] outcomes) {
        var box = boxes.hold(reviewId);
        if (box.isEmpty()) {
            var refusal = reviews.findByIdOptional(reviewId).isPresent() ? Outcome.NOT_OPEN : Outcome.UNKNOWN;
            indices.forEach(i -> outcomes[i] = refusal);
            return;
        }
        var tally = box.get();
        var digests = digestsOfFitting(reviewId, indices, votes, tally.candidates());
        var known = tokens.known(reviewId, digests.values());
        var spent = tokens.spend(reviewId, digests.values());
        indices.forEach(i -> outcomes[i] = outcome(digests.get(i), known, spent));
        indices.stream()
                .filter(i -> outcomes[i] == Outcome.CAST)
                .forEach(i -> tally.add(votes.get(i).choices()));
        boxes.update(reviewId, tally);
    }

    /** Of the tokens whose paper has a line for each candidate, by the index of the vote. */
    private Map<Integer, Digest> digestsOfFitting(
            UUID reviewId, List<Integer> indices, List<Vote> votes, int candidates) {
        return indices.stream()
                .filter(i -> votes.get(i).choices().size() == candidates)
                .collect(Collectors.toMap(
                        Function.identity(),
                        i -> tokens.digest(reviewId, votes.get(i).token())));
    }

    /** @param spent by this transaction: each is taken out with the vote that it is for */
    private static Outcome outcome(Digest digest, Set<Digest> known, Set<Digest> spent) {
        if (digest == null) {
            return Outcome.WRONG_PAPER;
        }
        if (!known.contains(digest)) {
            return Outcome.UNKNOWN;
        }
        return spent.remove(digest) ? Outcome.CAST : Outcome.SPENT;
    }
}
