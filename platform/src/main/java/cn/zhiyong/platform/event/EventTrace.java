package cn.zhiyong.platform.event;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * Goes on with the trace that an event carries: what its effect logs and publishes belongs to the request that it comes
 * from, also where many events are applied together.
 */
@ApplicationScoped
class EventTrace {
    private static final TextMapGetter<Headers> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Headers headers) {
            return StreamSupport.stream(headers.spliterator(), false)
                    .map(Header::key)
                    .toList();
        }

        @Override
        public String get(Headers headers, String name) {
            return Optional.ofNullable(headers.lastHeader(name))
                    .map(Header::value)
                    .map(value -> new String(value, StandardCharsets.UTF_8))
                    .orElse(null);
        }
    };

    private final Tracer tracer;
    private final TextMapPropagator propagator;

    EventTrace(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer(EventTrace.class.getPackageName());
        this.propagator = telemetry.getPropagators().getTextMapPropagator();
    }

    void goOn(ConsumerRecord<String, String> message, Runnable effect) {
        var span = tracer.spanBuilder("process " + message.topic())
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(propagator.extract(Context.root(), message.headers(), HEADERS))
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", message.topic())
                .setAttribute("messaging.destination.partition.id", Integer.toString(message.partition()))
                .setAttribute("messaging.kafka.offset", message.offset())
                .startSpan();
        try (var current = span.makeCurrent()) {
            effect.run();
        } catch (RuntimeException | Error failure) {
            span.recordException(failure);
            throw failure;
        } finally {
            span.end();
        }
    }
}
