package cn.zhiyong.appraisal.lead;

import cn.zhiyong.platform.lock.Locks;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Leads implements PanacheRepositoryBase<Lead, UUID> {
    private static final SortKey<Lead> LATEST_FIRST =
            SortKey.descending(new SortKey.Part<>("raisedAt", Lead::raisedAt, Instant::parse), SortKey.id(Lead::id));

    private final Locks locks;

    Leads(Locks locks) {
        this.locks = locks;
    }

    /** What there is one lead of at most. */
    record Key(LeadSubject.Kind kind, String subject, String item, int year) {
        static Key of(Detection.Suspicion suspicion) {
            return of(suspicion.subject(), suspicion.item().code(), suspicion.year());
        }

        private static Key of(LeadSubject subject, String item, int year) {
            return new Key(subject.kind(), subject.key(), item, year);
        }

        private String lockName() {
            return "lead " + subject + " " + item + " " + year;
        }
    }

    Optional<Lead> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that the source speaks for, and those that it comes to speak for, as far as they are there: nobody else makes or changes any. */
    Map<Key, Lead> hold(String source, Collection<Key> found) {
        locks.hold(List.of("detection " + source));
        var keys = Stream.concat(spokenForBy(source), found.stream()).distinct().toList();
        locks.hold(keys.stream().map(Key::lockName).toList());
        if (keys.isEmpty()) {
            return Map.of();
        }
        return find(
                        """
                        (subject.cadreId in ?1 or subject.cadreId is null and subject.unitCode in ?2)
                        and item in ?3 and year in ?4 order by id""",
                        subjects(keys, LeadSubject.Kind.CADRE)
                                .map(UUID::fromString)
                                .toList(),
                        subjects(keys, LeadSubject.Kind.UNIT).toList(),
                        keys.stream().map(Key::item).distinct().toList(),
                        keys.stream().map(Key::year).distinct().toList())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .filter(lead -> keys.contains(keyOf(lead)))
                .collect(Collectors.toMap(Leads::keyOf, Function.identity()));
    }

    private static Stream<String> subjects(List<Key> keys, LeadSubject.Kind kind) {
        return keys.stream().filter(key -> key.kind() == kind).map(Key::subject).distinct();
    }

    private Stream<Key> spokenForBy(String source) {
        return getEntityManager()
                .createQuery(
                        """
                        select distinct lead.subject, lead.item, lead.year from Lead lead join lead.grounds ground
                        where ground.source = ?1""",
                        Object[].class)
                .setParameter(1, source)
                .getResultStream()
                .map(row -> Key.of((LeadSubject) row[0], (String) row[1], (int) row[2]));
    }

    private static Key keyOf(Lead lead) {
        return Key.of(lead.subject(), lead.item().code(), lead.year());
    }

    Listing<Lead> matching(LeadFilter filter) {
        return new Listing<>("leads", Lead.class, LATEST_FIRST)
                .where("status = :status", "status", filter.status())
                .where(
                        "item = :item",
                        "item",
                        filter.item() == null ? null : filter.item().code())
                .where("year = :year", "year", filter.year())
                .where("subject.unitCode = :unitCode", "unitCode", filter.unitCode())
                .where("subject.cadreId = :cadreId", "cadreId", filter.cadreId());
    }

    /** How many there are about a unit and its people in a year, by what became of them. */
    Map<LeadStatus, Long> countsOf(String unitCode, int year) {
        return getEntityManager()
                .createQuery(
                        "select status, count(*) from Lead where subject.unitCode = ?1 and year = ?2 group by status",
                        Object[].class)
                .setParameter(1, unitCode)
                .setParameter(2, year)
                .getResultStream()
                .collect(Collectors.toMap(row -> (LeadStatus) row[0], row -> (Long) row[1]));
    }
}
