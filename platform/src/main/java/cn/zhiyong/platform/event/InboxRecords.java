package cn.zhiyong.platform.event;

import cn.zhiyong.platform.event.ReceivedEvent.Aggregate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** What has been received already; written with the effects, two statements for as many events as come together. */
@ApplicationScoped
class InboxRecords {
    private static final long NONE = Long.MIN_VALUE;

    private static final String RECORD_IDS =
            """
            INSERT INTO inbox (consumer, event_id) SELECT ?, unnest(?)
            ON CONFLICT DO NOTHING RETURNING event_id""";

    private static final String RECORD_VERSIONS =
            """
            INSERT INTO inbox_version AS held (consumer, type, subject, version, changed_at, applied_at)
            SELECT ?, news.*, now() FROM unnest(?, ?, ?, ?) AS news
            ON CONFLICT (consumer, type, subject) DO UPDATE
            SET version = excluded.version, changed_at = excluded.changed_at, applied_at = excluded.applied_at
            WHERE held.version < excluded.version
            RETURNING type, subject, coalesce(old.version, %d)"""
                    .formatted(NONE);

    private final EntityManager database;

    InboxRecords(EntityManager database) {
        this.database = database;
    }

    /**
     * Records them all as received and returns those that are to be applied, in their order: no duplicates, and each
     * newer than what came before it of its aggregate, be it in this batch or long ago.
     */
    List<ReceivedEvent> record(String consumer, Collection<ReceivedEvent> events) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            var unseen = recordIds(connection, consumer, events);
            var rising = new ArrayList<ReceivedEvent>();
            var newest = new LinkedHashMap<Aggregate, ReceivedEvent>();
            for (var event : events) {
                if (unseen.remove(event.id()) && isNewer(event, newest.get(event.aggregate()))) {
                    newest.put(event.aggregate(), event);
                    rising.add(event);
                }
            }
            var heldBefore = recordVersions(connection, consumer, newest);
            rising.removeIf(
                    event -> event.aggregateVersion() <= heldBefore.getOrDefault(event.aggregate(), Long.MAX_VALUE));
            return rising;
        });
    }

    private static boolean isNewer(ReceivedEvent event, ReceivedEvent before) {
        return before == null || event.aggregateVersion() > before.aggregateVersion();
    }

    private static Set<UUID> recordIds(Connection connection, String consumer, Collection<ReceivedEvent> events)
            throws SQLException {
        try (var statement = connection.prepareStatement(RECORD_IDS)) {
            statement.setString(1, consumer);
            var ids = events.stream().map(ReceivedEvent::id).toArray();
            statement.setArray(2, connection.createArrayOf("uuid", ids));
            var unseen = new HashSet<UUID>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    unseen.add(row.getObject(1, UUID.class));
                }
            }
            return unseen;
        }
    }

    /** Returns the versions that were held until now of those aggregates of which a newer one has come. */
    private static Map<Aggregate, Long> recordVersions(
            Connection connection, String consumer, Map<Aggregate, ReceivedEvent> newest) throws SQLException {
        try (var statement = connection.prepareStatement(RECORD_VERSIONS)) {
            var aggregates = newest.keySet();
            statement.setString(1, consumer);
            var types = aggregates.stream().map(Aggregate::type).toArray();
            var subjects = aggregates.stream().map(Aggregate::subject).toArray();
            statement.setArray(2, connection.createArrayOf("text", types));
            statement.setArray(3, connection.createArrayOf("text", subjects));
            var events = newest.values();
            var versions = events.stream().map(ReceivedEvent::aggregateVersion).toArray();
            statement.setArray(4, connection.createArrayOf("bigint", versions));
            var times = events.stream()
                    .map(event -> event.changedAt().map(Timestamp::from).orElse(null))
                    .toArray();
            statement.setArray(5, connection.createArrayOf("timestamptz", times));
            var before = new HashMap<Aggregate, Long>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    before.put(new Aggregate(row.getString(1), row.getString(2)), row.getLong(3));
                }
            }
            return before;
        }
    }
}
