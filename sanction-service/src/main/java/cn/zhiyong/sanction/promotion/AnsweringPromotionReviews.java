package cn.zhiyong.sanction.promotion;

import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.text.Text;
import cn.zhiyong.sanction.promotion.rules.PromotionAnswer;
import cn.zhiyong.sanction.roster.Roster;
import cn.zhiyong.sanction.roster.RosterCadre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** R11: answers about candidates by every decision that is committed, and keeps what was answered. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AnsweringPromotionReviews {
    private final Roster roster;
    private final Candidates candidates;
    private final PromotionReviews reviews;
    private final Clock clock;

    AnsweringPromotionReviews(Roster roster, Candidates candidates, PromotionReviews reviews, Clock clock) {
        this.roster = roster;
        this.candidates = candidates;
        this.reviews = reviews;
        this.clock = clock;
    }

    PromotionReview ask(PromotionReviewRequest request, String askedBy) {
        var people = roster.cadres(request.candidates()).stream()
                .collect(Collectors.toMap(RosterCadre::id, RosterCadre::name));
        requireKnown(request.candidates(), people);
        var onRecord = candidates.candidates(request.candidates());
        var today = LocalDate.now(clock);
        var answers = request.candidates().stream()
                .map(id -> KeptAnswer.of(id, people.get(id), PromotionAnswer.of(onRecord.get(id), today)))
                .toList();
        var review = new PromotionReview(askedBy, request.purpose(), answers, clock.instant());
        reviews.keep(review, answers);
        return review;
    }

    private static void requireKnown(List<UUID> asked, Map<UUID, String> people) {
        var unknown = IntStream.range(0, asked.size())
                .filter(i -> !people.containsKey(asked.get(i)))
                .mapToObj(i -> new FieldError(
                        "candidates[%d]".formatted(i), new Text("名册中没有此人。", "The roster does not know this person.")))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problems.malformed(unknown);
        }
    }
}
