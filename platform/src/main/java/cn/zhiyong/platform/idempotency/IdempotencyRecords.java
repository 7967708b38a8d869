package cn.zhiyong.platform.idempotency;

import cn.zhiyong.platform.batch.InsertingRows;
import cn.zhiyong.platform.batch.Rows;
import cn.zhiyong.platform.security.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
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

    private final EntityManager database;
    private final InsertingRows inserting;
    private final Vault vault;

    IdempotencyRecords(EntityManager database, InsertingRows inserting, Vault vault) {
        this.database = database;
        this.inserting = inserting;
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

    public void keep(KeyedRequest request, RecordedAnswer answer) {
        inserting.together(rows(Map.of(request, answer)));
    }

    /** What keeping these is in the database, for who inserts it together with the changes themselves. */
    public Rows<Map.Entry<KeyedRequest, RecordedAnswer>> rows(Map<KeyedRequest, RecordedAnswer> answers) {
        return Rows.of("idempotency_record", answers.entrySet())
                .column("client", "text", each -> each.getKey().client())
                .column("key", "text", each -> each.getKey().key())
                .column("request_digest", "bytea", each -> each.getKey().digest())
                .column("status", "int", each -> each.getValue().status())
                .column("location", "text", each -> each.getValue().location())
                .column("etag", "text", each -> each.getValue().etag())
                .column(
                        "body",
                        "bytea",
                        each -> vault.seal(each.getValue().body(), each.getKey().name()));
    }

    private static Array texts(Connection connection, Stream<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
