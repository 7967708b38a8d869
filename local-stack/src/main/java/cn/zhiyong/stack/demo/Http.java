package cn.zhiyong.stack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Calls the services as their users would, and fails loudly where the answer is not the one the story tells. */
final class Http {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Suite suite;

    Http(Suite suite) {
        this.suite = suite;
    }

    Answer get(Who who, URI service, String path) {
        return send(who, service, path, "GET", null, Map.of());
    }

    Answer post(Who who, URI service, String path, Object body, String... headers) {
        return send(who, service, path, "POST", body, pairs(headers));
    }

    Answer put(Who who, URI service, String path, Object body, String... headers) {
        return send(who, service, path, "PUT", body, pairs(headers));
    }

    /** Looks again until the answer is there: what comes by event comes soon, not at once. */
    Answer await(String what, Supplier<Answer> look, Predicate<Answer> there) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answer = look.get();
        while (!there.test(answer)) {
            if (System.nanoTime() > end) {
                throw new DemoFailure("%s: still not there after %ds, last answer:%n%s"
                        .formatted(what, PATIENCE.toSeconds(), answer));
            }
            pause();
            answer = look.get();
        }
        return answer;
    }

    /** Counts the events that a service has taken in since it started, as its metrics say. */
    double appliedEvents(URI service) {
        var request = HttpRequest.newBuilder(service.resolve("/q/metrics")).build();
        return exchange(request)
                .body()
                .lines()
                .filter(line -> line.startsWith("zhiyong_inbox_events_total") && line.contains("outcome=\"applied\""))
                .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
                .sum();
    }

    void awaitAppliedEvents(URI service, double count) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var applied = appliedEvents(service); applied < count; applied = appliedEvents(service)) {
            if (System.nanoTime() > end) {
                throw new DemoFailure("%s has taken in %.0f of %.0f events".formatted(service, applied, count));
            }
            pause();
        }
    }

    private Answer send(Who who, URI service, String path, String method, Object body, Map<String, String> headers) {
        var uri = service.resolve(path);
        var request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", "zh-CN")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(write(body)));
        if (who != null) {
            request.header("Authorization", "Bearer " + suite.token(who));
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        return answer(method, uri, exchange(request.build()));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new DemoFailure(
                    "%s %s: no answer. Is the suite running? Start it with ./run"
                            .formatted(request.method(), request.uri()),
                    unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Interrupted", interrupted);
        }
    }

    private Answer answer(String method, URI uri, HttpResponse<String> response) {
        try {
            return new Answer(method, uri, response, json.readTree(response.body()));
        } catch (JsonProcessingException notJson) {
            throw new DemoFailure("%s %s: not JSON: %s".formatted(method, uri, response.body()), notJson);
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> pairs(String... headers) {
        var pairs = new HashMap<String, String>();
        for (int i = 0; i < headers.length; i += 2) {
            pairs.put(headers[i], headers[i + 1]);
        }
        return pairs;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Interrupted", interrupted);
        }
    }

    /** An answer, with what asked for it. */
    record Answer(String method, URI uri, HttpResponse<String> response, JsonNode body) {
        Answer expect(int status) {
            if (response.statusCode() != status) {
                throw new DemoFailure("Expected %d of%n%s".formatted(status, this));
            }
            return this;
        }

        boolean is(int status) {
            return response.statusCode() == status;
        }

        String text(String field) {
            return body.path(field).asText();
        }

        String etag() {
            return header("ETag");
        }

        String header(String name) {
            return response.headers()
                    .firstValue(name)
                    .orElseThrow(() -> new DemoFailure("No %s in%n%s".formatted(name, this)));
        }

        @Override
        public String toString() {
            return "%s %s → %d%n%s".formatted(method, uri, response.statusCode(), response.body());
        }
    }
}
