package cn.zhiyong.appraisal.democraticreview;

import cn.zhiyong.appraisal.democraticreview.DemocraticReviewView.CandidateView;
import cn.zhiyong.appraisal.democraticreview.DemocraticReviewView.CountsView;
import cn.zhiyong.appraisal.roster.Cadre;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Democratic reviews as callers see them, with names and the turnout so far. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DemocraticReviewViews {
    private final Roster roster;
    private final VoterTokens tokens;
    private final RequestLanguage language;

    DemocraticReviewViews(Roster roster, VoterTokens tokens, RequestLanguage language) {
        this.roster = roster;
        this.tokens = tokens;
        this.language = language;
    }

    DemocraticReviewView of(DemocraticReview review) {
        return of(List.of(review)).apply(review);
    }

    Function<DemocraticReview, DemocraticReviewView> of(List<DemocraticReview> shown) {
        var people = roster.cadres(shown.stream()
                .flatMap(review -> review.candidates().stream())
                .map(ReviewCandidate::cadreId)
                .distinct()
                .toList());
        var units = roster.units(
                shown.stream().map(DemocraticReview::unitCode).distinct().toList());
        var turnout = tokens.spent(shown.stream().map(DemocraticReview::id).toList());
        return review -> view(review, people, units, turnout.getOrDefault(review.id(), 0));
    }

    private DemocraticReviewView view(
            DemocraticReview review, Map<UUID, Cadre> people, Map<String, Unit> units, int ballotsSoFar) {
        return new DemocraticReviewView(
                review.id(),
                review.year(),
                review.title(),
                review.unitCode(),
                units.get(review.unitCode()).name(),
                review.status(),
                language.label(review.status()),
                review.voters(),
                review.ballots().orElse(ballotsSoFar),
                review.candidates().stream()
                        .map(candidate -> new CandidateView(
                                candidate.cadreId(),
                                people.get(candidate.cadreId()).name(),
                                candidate.isCounted() ? CountsView.of(candidate) : null))
                        .toList(),
                review.rulebookVersion().orElse(null),
                review.annulmentReason().orElse(null),
                CityClock.at(review.preparedAt()),
                review.closedAt().map(CityClock::at).orElse(null),
                review.version());
    }
}
