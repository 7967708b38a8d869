package cn.zhiyong.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/** How much a consumer holds of what others own, and how new it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HeldState {
    private static final String HELD =
            """
            SELECT count(*), max(changed_at), max(applied_at) FROM inbox_version WHERE consumer = ? AND type = ?""";

    private final EntityManager database;

    HeldState(EntityManager database) {
        this.database = database;
    }

    /**
     * What is held of one type of event.
     *
     * @param count aggregates
     * @param lastChangeAt when the newest change that is held was made by its owner
     * @param lastAppliedAt when a change was last applied here
     */
    public record Held(long count, Optional<Instant> lastChangeAt, Optional<Instant> lastAppliedAt) {}

    /** @param aggregateType for example {@code unit} */
    public Held held(String consumer, String aggregateType) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(HELD)) {
                statement.setString(1, consumer);
                statement.setString(2, "cn.zhiyong." + aggregateType + ".changed.v1");
                try (var row = statement.executeQuery()) {
                    row.next();
                    return new Held(row.getLong(1), instant(row.getTimestamp(2)), instant(row.getTimestamp(3)));
                }
            }
        });
    }

    private static Optional<Instant> instant(Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }
}
