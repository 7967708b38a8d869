package cn.zhiyong.platform.event;

import cn.zhiyong.platform.Ids;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Events leave as rows of the table {@code outbox}, written in the transaction of the change itself; Debezium reads
 * them from the write-ahead log and publishes them in commit order.
 */
@ApplicationScoped
public class Outbox {
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
        database.flush();
        var event = change.get();
        database.createNativeQuery(
                        """
                        INSERT INTO outbox (id, aggregate_type, aggregate_id, aggregate_version, type, source, time,
                                            traceparent, payload)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, CAST(?8 AS text), ?9)""")
                .setParameter(1, Ids.next())
                .setParameter(2, event.aggregateType())
                .setParameter(3, event.aggregateId())
                .setParameter(4, event.version())
                .setParameter(5, event.type())
                .setParameter(6, "/" + source)
                .setParameter(7, OffsetDateTime.now(clock))
                .setParameter(8, traceparent(Span.current().getSpanContext()))
                .setParameter(9, toJson(event.body()))
                .executeUpdate();
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
