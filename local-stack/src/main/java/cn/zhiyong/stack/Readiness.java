package cn.zhiyong.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Predicate;

/** Asks over HTTP whether something is ready. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    boolean isReady(URI service) {
        return answers(service.resolve("/q/health/ready"), body -> true);
    }

    /** Whether the connector and its task run. */
    boolean isRunning(URI connect, String connector) {
        return answers(
                connect.resolve("/connectors/" + connector + "/status"),
                body -> !body.contains("FAILED") && body.split("\"RUNNING\"", -1).length > 2);
    }

    private boolean answers(URI uri, Predicate<String> wanted) {
        try {
            var request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
            var answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 && wanted.test(answer.body());
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + uri, interrupted);
        }
    }
}
