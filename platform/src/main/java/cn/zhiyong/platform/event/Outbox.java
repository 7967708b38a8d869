package cn.zhiyong.platform.event;

import cn.zhiyong.platform.Ids;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/**
 * Events leave as rows of the table {@code outbox}, written in the transaction of the change itself; Debezium reads
 * them from the write-ahead log and publishes them in commit order.
 */
@ApplicationScoped
public class Outbox {
    private static final int BATCH = 500;
    private static final String INSERT =
            """
            INSERT INTO outbox (id, aggregate_type, aggregate_id, aggregate_version, type, source, time, traceparent,
                                payload)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;
    private final String source;

    Outbox(
            EntityManager database,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String source) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.source = source;
    }

    /**
     * Publishes with the current transaction. The change is flushed before the event is made, so that the event
     * carries the version that will be committed.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Supplier<OutboxEvent> change) {
        publishAll(() -> Stream.of(change.get()));
    }

    /** Publishes many as {@link #publish} does one, in batches. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publishAll(Supplier<Stream<OutboxEvent>> changes) {
        database.flush();
        var time = OffsetDateTime.now(clock);
        database.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                var pending = 0;
                for (var event : (Iterable<OutboxEvent>) changes.get()::iterator) {
                    bind(insert, event, time);
                    insert.addBatch();
                    if (++pending % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        });
    }

    private void bind(PreparedStatement insert, OutboxEvent event, OffsetDateTime time) throws SQLException {
        insert.setObject(1, Ids.next());
        insert.setString(2, event.aggregateType());
        insert.setString(3, event.aggregateId());
        insert.setLong(4, event.version());
        insert.setString(5, event.type());
        insert.setString(6, "/" + source);
        insert.setObject(7, time);
        insert.setString(8, traceparent(event.span()));
        insert.setString(9, toJson(event.body()));
    }

    private String toJson(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Event body cannot be written", impossible);
        }
    }

    /** W3C trace context, so that the trace goes on in the consumer; null outside of a trace. */
    private static String traceparent(SpanContext span) {
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }
}
