package cn.zhiyong.sanction.suspension;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Suspensions implements PanacheRepositoryBase<Suspension, UUID> {
    /** Whom it is about, without loading it. */
    Optional<UUID> cadreOf(UUID id) {
        return find("select cadreId from Suspension where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    Optional<Suspension> runningOf(UUID cadreId) {
        return find("cadreId = ?1 and status = ?2", cadreId, SuspensionStatus.RUNNING)
                .firstResultOptional();
    }

    Optional<Suspension> runningIn(UUID matterId) {
        return find("matterId = ?1 and status = ?2", matterId, SuspensionStatus.RUNNING)
                .firstResultOptional();
    }
}
