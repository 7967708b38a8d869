package cn.zhiyong.e2e;

import cn.zhiyong.stack.LocalStack;
import cn.zhiyong.stack.Service;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** A caller as a careful client writes one: while a service does not answer, it asks again. */
record Client(LocalStack stack, Service service, String role, String subject, String organ) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    record Answer(int status, JsonNode body, String text, HttpResponse<String> response) {
        String etag() {
            return response.headers().firstValue("ETag").orElseThrow();
        }

        Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("Expected %d of %s, got %d: %s"
                        .formatted(wanted, response.request().uri(), status, text));
            }
            return this;
        }
    }

    Answer get(String path) {
        return persistently("GET", path, null, Map.of());
    }

    /** With a key, so that asking again does no harm. */
    Answer post(String path, String key, Object body) {
        return persistently("POST", path, body, Map.of("Idempotency-Key", key));
    }

    /** Once; throws where no answer comes. */
    Answer once(String method, String path, Object body, Map<String, String> headers) throws IOException {
        var request = HttpRequest.newBuilder(stack.url(service).resolve(path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(write(body)))
                .header("Content-Type", "application/json");
        if (role != null) {
            request.header("Authorization", "Bearer " + stack.suite().tokens().token(role, subject, organ, null));
        }
        headers.forEach(request::header);
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()), response.body(), response);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The value of a metric without labels; not a number where there is none. */
    double metric(String name) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(stack.url(service).resolve("/q/metrics")).build();
        return HTTP.send(request, BodyHandlers.ofString())
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(Double.NaN);
    }

    private Answer persistently(String method, String path, Object body, Map<String, String> headers) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var answer = once(method, path, body, headers);
                if (!isPassing(answer) || System.nanoTime() > end) {
                    return answer;
                }
            } catch (IOException noAnswer) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("No answer from " + service + path, noAnswer);
                }
            }
            pause();
        }
    }

    private static boolean isPassing(Answer answer) {
        return answer.status() == 503
                || answer.status() == 409 && answer.body().path("type").asText().endsWith("in-flight");
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
