package cn.zhiyong.investigation.inquiry;

import cn.zhiyong.investigation.casefile.CaseEvent;
import cn.zhiyong.investigation.casefile.CaseEvent.ChangeType;
import cn.zhiyong.investigation.casefile.CaseSight;
import cn.zhiyong.investigation.roster.Roster;
import cn.zhiyong.investigation.roster.RosterCadre;
import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Assigns investigators to cases; none who is recused (R5.1). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AssigningInvestigators {
    private final CaseSight sight;
    private final Roster roster;
    private final EligibleInvestigators eligible;
    private final Outbox outbox;
    private final Clock clock;

    AssigningInvestigators(CaseSight sight, Roster roster, EligibleInvestigators eligible, Outbox outbox, Clock clock) {
        this.sight = sight;
        this.roster = roster;
        this.eligible = eligible;
        this.outbox = outbox;
        this.clock = clock;
    }

    RosterCadre assign(UUID caseId, UUID cadreId, boolean kinshipOrInterest) {
        var file = sight.heldByLead(caseId);
        var investigator = roster.cadre(cadreId)
                .orElseThrow(() -> Problems.malformed("cadreId", "名册中没有此人。", "The roster knows no such person."));
        Problems.refuseIfAny(eligible.refusal(investigator, file, kinshipOrInterest));
        if (file.assign(cadreId, clock.instant())) {
            outbox.publish(() -> CaseEvent.of(file, ChangeType.INVESTIGATION_BEGUN));
        }
        return investigator;
    }
}
