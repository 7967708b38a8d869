package cn.zhiyong.sanction.standing;

import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.DecisionEffect;
import cn.zhiyong.sanction.decision.DecisionStatus;
import cn.zhiyong.sanction.decision.rules.EffectKind;
import cn.zhiyong.sanction.decision.rules.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/**
 * What of the decisions on people stands today, for many people at once, and all that a person ever bore. Of what stands
 * only what is decided on the person counts, as the latest revision says it; revoked decisions say nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StandingDecisions {
    private static final String LATEST =
            "r.number = (select max(other.number) from DecisionRevision other where other.decision = d)";

    private final EntityManager database;

    StandingDecisions(EntityManager database) {
        this.database = database;
    }

    /** Those of the past too, in the order of their decisions. */
    public List<StandingDeferral> deferrals(Collection<UUID> cadreIds) {
        return database.createQuery(
                        """
                        select new cn.zhiyong.sanction.standing.StandingDeferral(d.cadreId, d.id, d.number, e.fromDate, e.untilDate)
                        from DecisionEffect e join e.revision r join r.decision d
                        where d.cadreId in :people and e.cadreId = d.cadreId and e.kind = :deferral
                            and d.status <> :revoked and\s"""
                                + LATEST
                                + " order by d.decidedOn, d.id",
                        StandingDeferral.class)
                .setParameter("people", cadreIds)
                .setParameter("deferral", EffectKind.PROMOTION_DEFERRAL)
                .setParameter("revoked", DecisionStatus.REVOKED)
                .getResultList();
    }

    /** R7.4 to R7.8, of decisions without a deferral, in the order of the decisions. */
    public List<StandingMeasure> measuresWithoutDeferral(Collection<UUID> cadreIds) {
        return database.createQuery(
                        """
                        select new cn.zhiyong.sanction.standing.StandingMeasure(d.cadreId, d.id, d.number, m, d.decidedOn)
                        from DecisionRevision r join r.decision d join r.measures m
                        where d.cadreId in :people and m in :measures and d.status <> :revoked
                            and not exists (select e.id from DecisionEffect e
                                where e.revision = r and e.kind = :deferral and e.cadreId = d.cadreId)
                            and\s"""
                                + LATEST
                                + " order by d.decidedOn, d.id, m",
                        StandingMeasure.class)
                .setParameter("people", cadreIds)
                .setParameter("measures", EnumSet.range(Measure.REASSIGNMENT, Measure.LEGAL_REFERRAL))
                .setParameter("deferral", EffectKind.PROMOTION_DEFERRAL)
                .setParameter("revoked", DecisionStatus.REVOKED)
                .getResultList();
    }

    /** Every effect that a decision ever laid upon that person, in whatever part, in the order of the decisions. */
    public List<BorneEffect> everBorneBy(UUID cadreId) {
        return database.createQuery(
                        """
                        select e, r.number, d, (
                            select max(other.number) from DecisionRevision other where other.decision = d)
                        from DecisionEffect e join e.revision r join r.decision d
                        where e.cadreId = :person
                        order by d.decidedOn, d.id, r.number, e.position""",
                        Object[].class)
                .setParameter("person", cadreId)
                .getResultStream()
                .map(row -> borne((DecisionEffect) row[0], (int) row[1], (Decision) row[2], (int) row[3]))
                .toList();
    }

    private static BorneEffect borne(DecisionEffect effect, int revision, Decision decision, int latest) {
        return new BorneEffect(
                effect.id(),
                decision.id(),
                decision.number(),
                revision,
                revision == latest,
                decision.status() == DecisionStatus.REVOKED,
                effect.effect());
    }
}
