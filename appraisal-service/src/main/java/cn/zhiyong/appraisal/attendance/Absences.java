package cn.zhiyong.appraisal.attendance;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Absences implements PanacheRepositoryBase<Absence, UUID> {
    private static final SortKey<Absence> LATEST_FIRST = SortKey.descending(
            new SortKey.Part<>("firstDay", Absence::firstDay, LocalDate::parse), SortKey.id(Absence::id));

    private static final String TOUCHING =
            """
            cadreId in ?1 and withdrawalReason is null and firstDay <= ?3 and (lastDay is null or lastDay >= ?2)""";

    Optional<Absence> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Listing<Absence> matching(AbsenceFilter filter) {
        var listing = new Listing<>("absences", Absence.class, LATEST_FIRST)
                .where("cadreId = :cadreId", "cadreId", filter.cadreId())
                .where("kind = :kind", "kind", filter.kind())
                .where("(lastDay is null or lastDay >= :from)", "from", filter.from())
                .where("firstDay <= :to", "to", filter.to());
        return filter.status() == null ? listing : listing.whereHolds(Absence.CONDITIONS.get(filter.status()), true);
    }

    /**
     * What counts for the year, by person: what touches it, and late returns that began at the end of the year before and
     * exceed the limit in this one.
     */
    Map<UUID, List<Absence>> ofYear(Collection<UUID> people, int year) {
        return people.isEmpty()
                ? Map.of()
                : list(TOUCHING, people, LocalDate.of(year - 1, 1, 1), LocalDate.of(year, 12, 31)).stream()
                        .collect(Collectors.groupingBy(Absence::cadreId));
    }

    /** A few of the people whose absence goes on, by ID. */
    List<UUID> peopleStillAway(UUID after, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select distinct cadreId from Absence where cadreId > ?1 and "
                                + Absence.CONDITIONS.get(AbsenceStatus.OPEN) + " order by cadreId",
                        UUID.class)
                .setParameter(1, after)
                .setMaxResults(atMost)
                .getResultList();
    }
}
