package cn.zhiyong.appraisal.provincialrank;

import cn.zhiyong.appraisal.lead.Detection;
import cn.zhiyong.appraisal.lead.LeadItem;
import cn.zhiyong.appraisal.lead.LeadSubject;
import cn.zhiyong.appraisal.lead.rules.Ground;
import cn.zhiyong.appraisal.provincialrank.ProvincialRanks.Key;
import cn.zhiyong.appraisal.provincialrank.rules.RankRule;
import cn.zhiyong.appraisal.provincialrank.rules.RankScope;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.rulebook.Rulebooks;
import cn.zhiyong.platform.lock.Locks;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records where units stand in the province; a place at the end, or lower than last year's, speaks for a lead (R2.2). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordingRanks {
    private final ProvincialRanks ranks;
    private final Roster roster;
    private final Rulebooks rulebooks;
    private final Locks locks;
    private final Event<Detection> detections;
    private final Clock clock;

    RecordingRanks(
            ProvincialRanks ranks,
            Roster roster,
            Rulebooks rulebooks,
            Locks locks,
            Event<Detection> detections,
            Clock clock) {
        this.ranks = ranks;
        this.roster = roster;
        this.rulebooks = rulebooks;
        this.locks = locks;
        this.detections = detections;
        this.clock = clock;
    }

    ProvincialRank record(ProvincialRankRequest request) {
        requireWithin(request.place(), request.places());
        roster.requireUnit(request.unitCode());
        if (request.year() > LocalDate.now(clock).getYear()) {
            throw Problems.malformed("year", "年度尚未开始。", "The year has not begun.");
        }
        var rank = new ProvincialRank(request, clock.instant());
        holdUnit(rank);
        if (ranks.with(Key.of(rank)).isPresent()) {
            throw Problems.conflict(
                    "该部门(单位)当年在此排名中的位次已有记录；请更正原记录。",
                    "The unit's place in this ranking of the year is on record; correct that one.");
        }
        ranks.persistAndFlush(rank);
        return detected(rank);
    }

    ProvincialRank correct(UUID id, RankCorrectionRequest request, ExpectedVersion expected) {
        requireWithin(request.place(), request.places());
        var rank = ranks.hold(id).orElseThrow(Problems::notFound);
        expected.requireMatch(rank.version());
        holdUnit(rank);
        rank.correct(request);
        ranks.flush();
        return detected(rank);
    }

    private static void requireWithin(int place, int places) {
        if (place > places) {
            throw Problems.malformed("place", "位次不得大于总数。", "The place must not exceed the number of places.");
        }
    }

    /** This year's place is compared with last year's: one change at either at a time. */
    private void holdUnit(ProvincialRank rank) {
        locks.hold(List.of("provincial-ranks " + rank.unitCode()));
    }

    /** What this year's place tells, and next year's beside it. */
    private ProvincialRank detected(ProvincialRank rank) {
        detect(rank);
        ranks.with(Key.of(rank).inYear(rank.year() + 1)).ifPresent(this::detect);
        return rank;
    }

    private void detect(ProvincialRank rank) {
        detections.fire(Detection.of(
                "/v1/provincial-ranks/" + rank.id(),
                LeadSubject.unit(rank.unitCode()),
                LeadItem.INABILITY_6,
                rank.year(),
                ground(rank).stream().toList()));
    }

    private Optional<Ground> ground(ProvincialRank rank) {
        if (rank.scope() == RankScope.LINE) {
            return RankRule.amongTheLast(
                    rank.ranking(),
                    rank.standing(),
                    rulebooks.atEndOf(rank.year()).provincialRanking().lastPlaces());
        }
        return ranks.with(Key.of(rank).inYear(rank.year() - 1))
                .flatMap(before -> RankRule.fallen(rank.ranking(), rank.standing(), before.standing()));
    }
}
