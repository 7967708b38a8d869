package cn.zhiyong.benchmark;

import cn.zhiyong.benchmark.http.Connection;
import cn.zhiyong.benchmark.http.Request;
import cn.zhiyong.stack.demo.Roster;
import cn.zhiyong.stack.demo.Suite;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The made-up city of the demo, and the requests that are made of it. */
final class City {
    private static final String PERSONNEL_BUREAU = "GOV-PERS";

    final Suite suite;
    final String hotline;
    private final Roster roster = Roster.read();
    private final List<JsonNode> subjects = roster.candidates(PERSONNEL_BUREAU);
    private final AtomicInteger next = new AtomicInteger();
    private final ObjectMapper json = new ObjectMapper();

    City(Suite suite) {
        this.suite = suite;
        this.hotline = suite.tokens().token("hotline", "benchmark-hotline", null, null);
    }

    /** The roster with every person's post changed, so that each is news to the copies; how many events that makes. */
    int importRoster(String post) {
        var cadres = roster.cadres().stream()
                .map(cadre -> {
                    var changed = cadre.deepCopy();
                    ((ObjectNode) changed).put("post", post);
                    return changed;
                })
                .toList();
        var hr = suite.tokens().token("hr-system", "benchmark-hr", null, null);
        var request = Request.post(
                "/v1/roster-imports", hr, Map.of(), write(Map.of("units", roster.units(), "cadres", cadres)));
        var answer = read(call(suite.appraisal(), request, 201).body());
        return changes(answer.path("units")) + changes(answer.path("cadres"));
    }

    private static int changes(JsonNode counts) {
        return counts.path("created").asInt() + counts.path("updated").asInt();
    }

    /** Filings with a fresh key each, on one subject of the roster after another. */
    Supplier<byte[]> filings() {
        return () -> filing(UUID.randomUUID().toString());
    }

    byte[] filing(String key) {
        var subject = subjects.get(Math.floorMod(next.getAndIncrement(), subjects.size()));
        return Request.post(
                "/v1/reports",
                hotline,
                Map.of("Idempotency-Key", key),
                body(subject.path("id").asText()));
    }

    /** The same request for the same key, as often as it is asked for. */
    byte[] filing(String key, int subject) {
        var cadre = subjects.get(Math.floorMod(subject, subjects.size()));
        return Request.post(
                "/v1/reports",
                hotline,
                Map.of("Idempotency-Key", key),
                body(cadre.path("id").asText()));
    }

    private String body(String cadreId) {
        return write(Map.of(
                "channel",
                "PUBLIC_REPORT",
                "source",
                "HOTLINE_12380",
                "statement",
                "工作日下午多次到办事窗口，均无人受理。",
                "items",
                List.of("INACTION-1"),
                "subjects",
                List.of(Map.of("kind", "CADRE", "cadreId", cadreId)),
                "reporter",
                Map.of("name", "林见微", "phone", "13900001234")));
    }

    Connection.Answer call(URI service, byte[] request, int expectedStatus) {
        try (var connection = new Connection(service)) {
            var answer = connection.send(request);
            if (answer.status() != expectedStatus) {
                throw new IllegalStateException("Answered " + answer.status() + ": " + answer.body());
            }
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException("Not JSON: " + body, notJson);
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
