package cn.zhiyong.platform.idempotency;

import cn.zhiyong.platform.lock.Locks;
import cn.zhiyong.platform.security.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.Session;

/** Answers kept per client and key, in the database of the change itself. Bodies are sealed: they may hold receipts. */
@ApplicationScoped
class IdempotencyRecords {
    private static final String FIND =
            """
            SELECT request_digest, status, location, etag, body
            FROM idempotency_record WHERE client = ? AND key = ?""";

    private final EntityManager database;
    private final Locks locks;
    private final Vault vault;

    IdempotencyRecords(EntityManager database, Locks locks, Vault vault) {
        this.database = database;
        this.locks = locks;
        this.vault = vault;
    }

    /** Holds the key until the transaction ends; false where another request holds it. */
    boolean lock(String client, String key) {
        return locks.tryHold(context(client, key));
    }

    Optional<RecordedAnswer> find(String client, String key) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(FIND)) {
                statement.setString(1, client);
                statement.setString(2, key);
                try (var row = statement.executeQuery()) {
                    return row.next() ? Optional.of(answer(row, context(client, key))) : Optional.empty();
                }
            }
        });
    }

    void keep(String client, String key, RecordedAnswer answer) {
        database.createNativeQuery(
                        """
                        INSERT INTO idempotency_record (client, key, request_digest, status, location, etag, body)
                        VALUES (?1, ?2, ?3, ?4, CAST(?5 AS text), CAST(?6 AS text), ?7)""")
                .setParameter(1, client)
                .setParameter(2, key)
                .setParameter(3, answer.requestDigest())
                .setParameter(4, answer.status())
                .setParameter(5, answer.location())
                .setParameter(6, answer.etag())
                .setParameter(7, vault.seal(answer.body(), context(client, key)))
                .executeUpdate();
    }

    private RecordedAnswer answer(ResultSet row, String context) throws SQLException {
        return new RecordedAnswer(
                row.getBytes("request_digest"),
                row.getInt("status"),
                row.getString("location"),
                row.getString("etag"),
                vault.open(row.getBytes("body"), context));
    }

    private static String context(String client, String key) {
        return client + '\n' + key;
    }
}
