package cn.zhiyong.platform.idempotency;

import cn.zhiyong.platform.security.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;

/** Answers kept per client and key, in the database of the change itself. Bodies are sealed: they may hold receipts. */
@ApplicationScoped
class IdempotencyRecords {
    private final EntityManager database;
    private final Vault vault;

    IdempotencyRecords(EntityManager database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Holds the key until the transaction ends; false where another request holds it. */
    boolean lock(String client, String key) {
        return (Boolean)
                database.createNativeQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(?1, 0))", Boolean.class)
                        .setParameter(1, context(client, key))
                        .getSingleResult();
    }

    Optional<RecordedAnswer> find(String client, String key) {
        return database.createNativeQuery(
                        """
                        SELECT request_digest, status, location, etag, body
                        FROM idempotency_record WHERE client = ?1 AND key = ?2""",
                        Tuple.class)
                .setParameter(1, client)
                .setParameter(2, key)
                .getResultStream()
                .findFirst()
                .map(row -> answer((Tuple) row, context(client, key)));
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

    private RecordedAnswer answer(Tuple row, String context) {
        return new RecordedAnswer(
                row.get(0, byte[].class),
                row.get(1, Integer.class),
                row.get(2, String.class),
                row.get(3, String.class),
                vault.open(row.get(4, byte[].class), context));
    }

    private static String context(String client, String key) {
        return client + '\n' + key;
    }
}
