package cn.zhiyong.sanction.suspension;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Suspensions implements PanacheRepositoryBase<Suspension, UUID> {
    private static final SortKey<Suspension> LATEST_FIRST = SortKey.descending(
            new SortKey.Part<>("fromDate", Suspension::from, LocalDate::parse), SortKey.id(Suspension::id));

    Listing<Suspension> matching(SuspensionFilter filter) {
        return new Listing<>("suspensions", Suspension.class, LATEST_FIRST)
                .where("cadreId = :cadreId", "cadreId", filter.cadreId())
                .where("matterId = :matterId", "matterId", filter.matterId())
                .whereHolds(Suspension.RUNNING, filter.running());
    }

    /** Whom it is about, without loading it. */
    Optional<UUID> cadreOf(UUID id) {
        return find("select cadreId from Suspension where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    Optional<Suspension> runningOf(UUID cadreId) {
        return find("cadreId = ?1 and " + Suspension.RUNNING, cadreId).firstResultOptional();
    }

    Optional<Suspension> runningIn(UUID matterId) {
        return find("matterId = ?1 and " + Suspension.RUNNING, matterId).firstResultOptional();
    }
}
