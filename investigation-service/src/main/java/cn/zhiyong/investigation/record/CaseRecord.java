package cn.zhiyong.investigation.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All that investigators put on a case's record, oldest first. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseRecord {
    /** Of each kind; more is a mistake or an attack. */
    public static final int MOST = 500;

    private final EntityManager database;

    CaseRecord(EntityManager database) {
        this.database = database;
    }

    public <T extends Recorded> List<T> all(Class<T> kind, UUID caseId) {
        return database.createQuery(
                        "from %s where caseId = ?1 order by recordedAt, id".formatted(kind.getSimpleName()), kind)
                .setParameter(1, caseId)
                .setMaxResults(MOST)
                .getResultList();
    }

    public int count(Class<? extends Recorded> kind, UUID caseId) {
        return database.createQuery(
                        "select count(*) from %s where caseId = ?1".formatted(kind.getSimpleName()), Long.class)
                .setParameter(1, caseId)
                .getSingleResult()
                .intValue();
    }

    /** Those of the IDs that are no evidence of this case. */
    public Set<UUID> foreignEvidence(UUID caseId, Collection<UUID> ids) {
        var foreign = new HashSet<>(ids);
        if (!foreign.isEmpty()) {
            database.createQuery("select id from Evidence where caseId = ?1 and id in ?2", UUID.class)
                    .setParameter(1, caseId)
                    .setParameter(2, ids)
                    .getResultList()
                    .forEach(foreign::remove);
        }
        return foreign;
    }

    void keep(Recorded recorded) {
        database.persist(recorded);
    }
}
