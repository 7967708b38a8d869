package cn.zhiyong.platform.lock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.hibernate.Session;

/**
 * Locks by name that the database keeps until the transaction ends (PostgreSQL's advisory locks): for what has no row
 * to lock. Two names that happen to have one hash wait for each other, no more.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Locks {
    /** Sorted, so that two that want the same names do not wait for each other in a circle. */
    private static final String HOLD =
            """
            SELECT pg_advisory_xact_lock(hashtextextended(name, 0))
            FROM (SELECT DISTINCT name FROM unnest(?) AS name ORDER BY name) AS names""";

    private final EntityManager database;

    Locks(EntityManager database) {
        this.database = database;
    }

    /** Waits until nobody else holds any of these names; then they are held. */
    public void hold(Collection<String> names) {
        if (names.isEmpty()) {
            return;
        }
        database.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(HOLD)) {
                statement.setArray(1, connection.createArrayOf("text", names.toArray()));
                statement.execute();
            }
        });
    }
}
