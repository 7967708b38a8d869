package cn.zhiyong.sanction.commendation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** This service's copy of the commendations, kept by events. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Commendations implements PanacheRepositoryBase<Commendation, UUID> {
    /** Those of the given people that were not withdrawn, the oldest first. */
    public List<Commendation> inForce(Collection<UUID> cadreIds) {
        return cadreIds.isEmpty()
                ? List.of()
                : list("cadreId in ?1 and status = IN_FORCE order by commendedOn, id", cadreIds);
    }

    /** All of a person, withdrawn ones too, the oldest first. */
    public List<Commendation> of(UUID cadreId) {
        return list("cadreId = ?1 order by commendedOn, id", cadreId);
    }

    void keep(CommendationBody body) {
        getEntityManager().merge(new Commendation(body));
    }
}
