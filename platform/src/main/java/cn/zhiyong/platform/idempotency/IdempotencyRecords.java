package cn.zhiyong.platform.idempotency;

import cn.zhiyong.platform.security.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Answers kept per client and key, in the database of the change itself. Bodies are sealed: they may hold receipts. All is
 * done for many requests at once, one being a group of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IdempotencyRecords {
    /**
     * The key is held, until the transaction ends, by the same statement that looks for an answer. One that is committed
     * between the statement's snapshot and the lock is not seen here; then the table's own key refuses the second record.
     */
    private static final String LOOK =
            """
            SELECT pg_try_advisory_xact_lock(hashtextextended(asked.client || E'\\n' || asked.key, 0)) AS held,
                   request_digest, status, location, etag, body
            FROM unnest(?, ?) WITH ORDINALITY AS asked (client, key, position)
            LEFT JOIN idempotency_record USING (client, key)
            ORDER BY position""";

    private static final String KEEP =
            """
            INSERT INTO idempotency_record (client, key, request_digest, status, location, etag, body)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private final EntityManager database;
    private final Vault vault;

    IdempotencyRecords(EntityManager database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** For each request, in order, what comes of it by its key; empty where it is to be answered now. */
    public List<Optional<Outcome>> look(List<KeyedRequest> requests) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(LOOK)) {
                statement.setArray(1, texts(connection, requests.stream().map(KeyedRequest::client)));
                statement.setArray(2, texts(connection, requests.stream().map(KeyedRequest::key)));
                try (var rows = statement.executeQuery()) {
                    return outcomes(requests, rows);
                }
            }
        });
    }

    private List<Optional<Outcome>> outcomes(List<KeyedRequest> requests, ResultSet rows) throws SQLException {
        var outcomes = new ArrayList<Optional<Outcome>>(requests.size());
        var seen = new HashSet<String>();
        for (var request : requests) {
            rows.next();
            var first = seen.add(request.name());
            outcomes.add(outcome(request, rows, first));
        }
        return outcomes;
    }

    /** @param first false where the same transaction holds the key already, for the same key earlier in the group */
    private Optional<Outcome> outcome(KeyedRequest request, ResultSet row, boolean first) throws SQLException {
        var body = row.getBytes("body");
        if (body != null) {
            var answer = new RecordedAnswer(
                    row.getInt("status"),
                    row.getString("location"),
                    row.getString("etag"),
                    vault.open(body, request.name()));
            return Optional.of(new Outcome.Known(request, row.getBytes("request_digest"), answer));
        }
        return row.getBoolean("held") && first ? Optional.empty() : Optional.of(new Outcome.InFlight());
    }

    public void keep(Map<KeyedRequest, RecordedAnswer> answers) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(KEEP)) {
                for (var each : answers.entrySet()) {
                    bind(insert, each.getKey(), each.getValue());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private void bind(PreparedStatement insert, KeyedRequest request, RecordedAnswer answer) throws SQLException {
        insert.setString(1, request.client());
        insert.setString(2, request.key());
        insert.setBytes(3, request.digest());
        insert.setInt(4, answer.status());
        insert.setString(5, answer.location());
        insert.setString(6, answer.etag());
        insert.setBytes(7, vault.seal(answer.body(), request.name()));
    }

    private static Array texts(Connection connection, Stream<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
