package cn.zhiyong.appraisal.democraticreview;

import cn.zhiyong.appraisal.roster.Cadre;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Prepares democratic reviews: whom they judge, and who may vote. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PreparingReviews {
    private final DemocraticReviews reviews;
    private final VoterTokens tokens;
    private final Roster roster;
    private final Clock clock;

    PreparingReviews(DemocraticReviews reviews, VoterTokens tokens, Roster roster, Clock clock) {
        this.reviews = reviews;
        this.tokens = tokens;
        this.roster = roster;
        this.clock = clock;
    }

    /** A review with the tokens for its voters, in clear for the only time. */
    record HandedOut(DemocraticReview review, List<String> tokens) {}

    DemocraticReview prepare(DemocraticReviewRequest request) {
        if ((request.cadreId() == null) == (request.unitCode() == null)) {
            throw Problems.malformed(
                    "cadreId", "请填写 cadreId 或 unitCode，二者择一。", "Give cadreId or unitCode, one of the two.");
        }
        var review = request.cadreId() == null ? ofLeaders(request) : ofOne(request);
        reviews.persist(review);
        return review;
    }

    private DemocraticReview ofOne(DemocraticReviewRequest request) {
        var cadre = roster.requireCadre(request.cadreId());
        return review(request, cadre.unitCode(), List.of(cadre));
    }

    private DemocraticReview ofLeaders(DemocraticReviewRequest request) {
        var unit = roster.unit(request.unitCode())
                .orElseThrow(() -> Problems.malformed("unitCode", "名册中没有此单位。", "The roster does not know this unit."));
        var ids = leaders(unit);
        if (ids.isEmpty()) {
            throw Problems.malformed("unitCode", "名册中此单位没有领导。", "The roster has no leaders of this unit.");
        }
        var people = roster.cadres(ids);
        return review(request, unit.code(), ids.stream().map(people::get).toList());
    }

    /** The principal leader first, then the rest of the team. */
    private static List<UUID> leaders(Unit unit) {
        return Stream.concat(unit.principalLeaderId().stream(), unit.leadershipTeamIds().stream())
                .distinct()
                .toList();
    }

    private DemocraticReview review(DemocraticReviewRequest request, String unitCode, List<Cadre> candidates) {
        return new DemocraticReview(
                request.year(),
                request.title(),
                unitCode,
                candidates.stream()
                        .map(cadre -> ReviewCandidate.of(cadre.id(), cadre.unitCode()))
                        .toList(),
                clock.instant());
    }

    /** Tokens that were handed out before are void: whoever lost an answer asks again. */
    HandedOut handOutTokens(UUID id, int voters, ExpectedVersion expected) {
        var review = reviews.hold(id, expected);
        review.tokensHandedOut(voters);
        reviews.flush();
        return new HandedOut(review, tokens.replaceAll(id, voters));
    }
}
