package cn.zhiyong.platform.event;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

/**
 * An event to publish: the full state of one aggregate after a change.
 *
 * @param aggregateType names the topic, {@code zhiyong.<aggregateType>}, and the type,
 *     {@code cn.zhiyong.<aggregateType>.changed.v1}
 * @param aggregateId the key: events of one aggregate arrive in the order of their commits
 * @param version version of the aggregate after the change
 * @param span of the request that it comes from: the trace goes on in the consumer
 * @param body a record that becomes JSON by the schema of {@code contracts/events/<aggregateType>.schema.json}
 */
public record OutboxEvent(String aggregateType, String aggregateId, long version, SpanContext span, Object body) {
    /** An event of the current span. */
    public OutboxEvent(String aggregateType, String aggregateId, long version, Object body) {
        this(aggregateType, aggregateId, version, Span.current().getSpanContext(), body);
    }

    String type() {
        return "cn.zhiyong." + aggregateType + ".changed.v1";
    }
}
