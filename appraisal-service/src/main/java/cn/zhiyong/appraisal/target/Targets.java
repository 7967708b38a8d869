package cn.zhiyong.appraisal.target;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Targets implements PanacheRepositoryBase<Target, UUID> {
    private static final SortKey<Target> LATEST_FIRST =
            SortKey.descending(new SortKey.Part<>("year", Target::year, Integer::valueOf), SortKey.id(Target::id));

    Optional<Target> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Listing<Target> matching(TargetFilter filter) {
        var listing = new Listing<>("targets", Target.class, LATEST_FIRST)
                .where("unitCode = :unitCode", "unitCode", filter.unitCode())
                .where("year = :year", "year", filter.year())
                .where("kind = :kind", "kind", filter.kind());
        return filter.status() == null ? listing : listing.whereHolds(Target.CONDITIONS.get(filter.status()), true);
    }

    /** A unit's targets of a year that were not withdrawn, in the order in which they were set. */
    List<Target> standing(String unitCode, int year) {
        return list("unitCode = ?1 and year = ?2 and withdrawalReason is null order by id", unitCode, year);
    }
}
