package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.softenvironment.rules.Fraction;
import cn.zhiyong.appraisal.softenvironment.rules.Method;
import cn.zhiyong.appraisal.softenvironment.rules.Rated.Ballots;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BallotBatches implements PanacheRepositoryBase<BallotBatch, UUID> {
    private static final int SCALE = 100;
    private static final SortKey<BallotBatch> LATEST_FIRST = SortKey.descending(
            new SortKey.Part<>("recordedAt", BallotBatch::recordedAt, Instant::parse), SortKey.id(BallotBatch::id));

    Optional<BallotBatch> hold(int year, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(batch -> batch.year() == year);
    }

    Listing<BallotBatch> ofYear(int year, Method method, BatchStatus status) {
        return new Listing<>("ballot-batches", BallotBatch.class, LATEST_FIRST)
                .where("year = :year", "year", year)
                .where("method = :method", "method", method)
                .where("status = :status", "status", status);
    }

    /** Those that count, by unit and method, each on the scale of 0 to 100. */
    Map<String, Map<Method, Ballots>> counted(int year) {
        var counted = new TreeMap<String, Map<Method, Ballots>>();
        getEntityManager()
                .createQuery(
                        """
                        select l.unitCode, b.method, b.highest - b.lowest, sum(l.ballots),
                               sum(l.ballots * (l.score - b.lowest))
                        from BallotBatch b join b.lines l where b.year = ?1 and b.status = ?2
                        group by l.unitCode, b.method, b.highest - b.lowest""",
                        Object[].class)
                .setParameter(1, year)
                .setParameter(2, BatchStatus.IN_FORCE)
                .getResultList()
                .forEach(row -> counted.computeIfAbsent((String) row[0], unit -> new EnumMap<>(Method.class))
                        .merge(
                                (Method) row[1],
                                new Ballots(
                                        (long) row[3],
                                        Fraction.of((long) row[4], (int) row[2]).times(SCALE)),
                                Ballots::plus));
        return counted;
    }
}
