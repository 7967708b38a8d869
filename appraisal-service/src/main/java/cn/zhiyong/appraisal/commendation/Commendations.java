package cn.zhiyong.appraisal.commendation;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Commendations implements PanacheRepositoryBase<Commendation, UUID> {
    private static final SortKey<Commendation> LATEST_FIRST = SortKey.descending(
            new SortKey.Part<>("commendedOn", Commendation::commendedOn, LocalDate::parse),
            SortKey.id(Commendation::id));

    Optional<Commendation> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Listing<Commendation> matching(CommendationFilter filter) {
        return new Listing<>("commendations", Commendation.class, LATEST_FIRST)
                .where("cadreId = :cadreId", "cadreId", filter.cadreId())
                .where("status = :status", "status", filter.status());
    }
}
