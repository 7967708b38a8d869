package cn.zhiyong.platform.event;

import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.batch.InsertingRows;
import cn.zhiyong.platform.batch.Rows;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Events leave as rows of the table {@code outbox}, written in the transaction of the change itself; Debezium reads
 * them from the write-ahead log and publishes them in commit order.
 */
@ApplicationScoped
public class Outbox {
    private static final int BATCH = 500;

    private final EntityManager database;
    private final InsertingRows inserting;
    private final ObjectMapper json;
    private final Clock clock;
    private final String source;

    Outbox(
            EntityManager database,
            InsertingRows inserting,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String source) {
        this.database = database;
        this.inserting = inserting;
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
        var batch = new ArrayList<OutboxEvent>(BATCH);
        for (var event : (Iterable<OutboxEvent>) changes.get()::iterator) {
            batch.add(event);
            if (batch.size() == BATCH) {
                inserting.together(rows(batch));
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            inserting.together(rows(batch));
        }
    }

    /** What publishing is in the database, for who inserts it together with the changes themselves. */
    public Rows<OutboxEvent> rows(Collection<OutboxEvent> events) {
        var time = OffsetDateTime.now(clock);
        return Rows.of("outbox", events)
                .column("id", "uuid", event -> Ids.next())
                .column("aggregate_type", "text", OutboxEvent::aggregateType)
                .column("aggregate_id", "text", OutboxEvent::aggregateId)
                .column("aggregate_version", "bigint", OutboxEvent::version)
                .column("type", "text", OutboxEvent::type)
                .column("source", "text", event -> "/" + source)
                .column("time", "timestamptz", event -> time)
                .column("traceparent", "text", event -> traceparent(event.span()))
                .column("payload", "text", event -> toJson(event.body()));
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
