package cn.zhiyong.sanction.promotion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import cn.zhiyong.sanction.commendation.Commendation;
import cn.zhiyong.sanction.commendation.Commendations;
import cn.zhiyong.sanction.promotion.rules.Candidate;
import cn.zhiyong.sanction.promotion.rules.Candidate.Commended;
import cn.zhiyong.sanction.promotion.rules.Candidate.Consent;
import cn.zhiyong.sanction.promotion.rules.Obstacle;
import cn.zhiyong.sanction.standing.StandingDecisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is on record of candidates, read in a few queries however many they are. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Candidates {
    private final StandingDecisions standingDecisions;
    private final PromotionConsents consents;
    private final Commendations commendations;

    Candidates(StandingDecisions standingDecisions, PromotionConsents consents, Commendations commendations) {
        this.standingDecisions = standingDecisions;
        this.consents = consents;
        this.commendations = commendations;
    }

    Candidate candidate(UUID cadreId) {
        return candidates(List.of(cadreId)).get(cadreId);
    }

    Map<UUID, Candidate> candidates(Collection<UUID> cadreIds) {
        var obstacles = obstacles(cadreIds);
        Map<UUID, List<Consent>> given = consents.days(cadreIds).stream()
                .collect(groupingBy(ConsentDay::cadreId, mapping(Candidates::consent, toList())));
        Map<UUID, List<Commended>> commended = commendations.inForce(cadreIds).stream()
                .collect(groupingBy(Commendation::cadreId, mapping(Candidates::commended, toList())));
        return cadreIds.stream()
                .collect(toMap(
                        id -> id,
                        id -> new Candidate(
                                obstacles.getOrDefault(id, List.of()),
                                given.getOrDefault(id, List.of()),
                                commended.getOrDefault(id, List.of()))));
    }

    private Map<UUID, List<Obstacle>> obstacles(Collection<UUID> cadreIds) {
        var obstacles = new HashMap<UUID, List<Obstacle>>();
        standingDecisions.deferrals(cadreIds).forEach(each -> obstacles
                .computeIfAbsent(each.cadreId(), id -> new ArrayList<>())
                .add(new Obstacle.Deferral(each.decisionId(), each.decisionNumber(), each.from(), each.until())));
        standingDecisions.measuresWithoutDeferral(cadreIds).forEach(each -> obstacles
                .computeIfAbsent(each.cadreId(), id -> new ArrayList<>())
                .add(new Obstacle.StandingMeasure(
                        each.decisionId(), each.decisionNumber(), each.measure(), each.since())));
        return obstacles;
    }

    private static Consent consent(ConsentDay each) {
        return new Consent(each.decisionId(), each.givenOn());
    }

    private static Commended commended(Commendation each) {
        return new Commended(each.title(), each.commendedBy(), each.commendedOn());
    }
}
