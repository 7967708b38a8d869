package cn.zhiyong.investigation.casefile;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {
    private static final SortKey<CaseFile> NEWEST_FIRST = SortKey.descending(
            new SortKey.Part<>("openedAt", CaseFile::openedAt, Instant::parse), SortKey.id(CaseFile::id));
    private static final String NEXT_NUMBER =
            """
            INSERT INTO case_number AS counter (year, last) VALUES (?, 1)
            ON CONFLICT (year) DO UPDATE SET last = counter.last + 1 RETURNING last""";

    /** Finds it and holds it for this transaction, so that what is put on its record comes one after the other. */
    public Optional<CaseFile> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean existsForRouting(UUID routingId) {
        return count("routingId", routingId) > 0;
    }

    /** All of them, whoever may see them: {@link CaseSight} bounds the list. */
    Listing<CaseFile> matching(CaseFilter filter) {
        return new Listing<>("cases", CaseFile.class, NEWEST_FIRST)
                .where("status = :status", "status", filter.status())
                .where("reportId = :reportId", "reportId", filter.reportId())
                .where("routingId = :routingId", "routingId", filter.routingId())
                .whereOnDays("openedAt", filter.openedFrom(), filter.openedTo());
    }

    /** Counted from 1 in each year; for example {@code 2026-000123}. */
    String nextNumber(int year) {
        var number = getEntityManager().unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(NEXT_NUMBER)) {
                statement.setInt(1, year);
                try (var result = statement.executeQuery()) {
                    result.next();
                    return result.getInt(1);
                }
            }
        });
        return "%d-%06d".formatted(year, number);
    }
}
