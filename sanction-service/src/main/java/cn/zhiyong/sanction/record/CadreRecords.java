package cn.zhiyong.sanction.record;

import cn.zhiyong.sanction.commendation.Commendations;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.sanction.promotion.PromotionConsents;
import cn.zhiyong.sanction.roster.Roster;
import cn.zhiyong.sanction.standing.StandingDecisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** R6.4: finds all that is on record of a person. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CadreRecords {
    private final Roster roster;
    private final Decisions decisions;
    private final Matters matters;
    private final StandingDecisions standingDecisions;
    private final PromotionConsents consents;
    private final Commendations commendations;

    CadreRecords(
            Roster roster,
            Decisions decisions,
            Matters matters,
            StandingDecisions standingDecisions,
            PromotionConsents consents,
            Commendations commendations) {
        this.roster = roster;
        this.decisions = decisions;
        this.matters = matters;
        this.standingDecisions = standingDecisions;
        this.consents = consents;
        this.commendations = commendations;
    }

    /** None of somebody who is neither on the roster nor on record. */
    Optional<CadreRecord> of(UUID cadreId) {
        var decided = decisions.on(cadreId);
        var found = new CadreRecord(
                cadreId,
                roster.cadre(cadreId),
                decided,
                mattersOf(decided),
                standingDecisions.everBorneBy(cadreId),
                consents.of(cadreId),
                commendations.of(cadreId));
        return Optional.of(found).filter(record -> !record.isEmpty());
    }

    private Map<UUID, Matter> mattersOf(List<Decision> decided) {
        return matters.all(decided.stream().map(Decision::matterId).distinct().toList()).stream()
                .collect(Collectors.toMap(Matter::id, Function.identity()));
    }
}
