package cn.zhiyong.investigation.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What the leading group made of each case, oldest first. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Outcomes {
    private static final int MOST = 500;

    private final EntityManager database;

    Outcomes(EntityManager database) {
        this.database = database;
    }

    List<Hearing> hearings(UUID caseId) {
        return all(Hearing.class, "from Hearing where caseId = ?1 order by heardOn, id", caseId);
    }

    List<CaseDecision> decisions(UUID caseId) {
        return all(CaseDecision.class, "from CaseDecision where caseId = ?1 order by decidedOn, id", caseId);
    }

    private <T> List<T> all(Class<T> type, String hql, UUID caseId) {
        return database.createQuery(hql, type)
                .setParameter(1, caseId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whether an end of this matter was heard of before: a decision, or whatever else but a postponement. */
    boolean hasEnded(UUID matterId) {
        return exists("from CaseDecision where matterId = ?1", matterId)
                || exists("from Hearing where matterId = ?1 and outcome <> POSTPONED", matterId);
    }

    private boolean exists(String hql, UUID matterId) {
        return database.createQuery("select count(*) > 0 " + hql, Boolean.class)
                .setParameter(1, matterId)
                .getSingleResult();
    }

    void keep(Hearing hearing) {
        database.persist(hearing);
    }

    /** In place of what was known of the same decision. */
    void keep(CaseDecision decision) {
        database.merge(decision);
    }
}
