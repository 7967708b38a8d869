package cn.zhiyong.sanction.matter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Matters implements PanacheRepositoryBase<Matter, UUID> {

    /** Finds it and holds it for this transaction: of two who would decide it, the second sees the first's decision. */
    public Optional<Matter> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A case that was submitted becomes a matter, once; other changes of a case are not ours. */
    void receive(CaseBody changed) {
        if (changed.submitted() && count("caseId", changed.caseId()) == 0) {
            persist(Matter.of(changed));
        }
    }
}
