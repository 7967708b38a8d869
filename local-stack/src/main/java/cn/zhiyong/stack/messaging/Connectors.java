package cn.zhiyong.stack.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Logger;

/**
 * The connectors of a Connect worker, one per file {@code <name>.json}. Those that failed are started again with a
 * growing pause: a connector cannot run before its service has made the publication.
 */
final class Connectors {
    private static final Logger LOG = Logger.getLogger(Connectors.class.getName());
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration LOOK_EVERY_ONCE_ALL_RUN = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final Map<String, String> configurations = new HashMap<>();
    private final Map<String, Pause> pauses = new HashMap<>();
    private final URI worker;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    /** @param settings of this worker, in addition to those of the files */
    Connectors(Path folder, int port, Map<String, String> settings) {
        this.worker = URI.create("http://127.0.0.1:" + port + "/connectors/");
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            for (var file : files) {
                var name = file.getFileName().toString().replace(".json", "");
                var configuration = (ObjectNode) json.readTree(file.toFile());
                settings.forEach(configuration::put);
                configurations.put(name, configuration.toString());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the connectors in " + folder, unreadable);
        }
    }

    /** Looks after them until the process ends. */
    void keepRunning() {
        try {
            while (true) {
                Thread.sleep(look() ? LOOK_EVERY_ONCE_ALL_RUN : LOOK_EVERY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Registers what is not there as its file says, restarts what failed; true once all are running. */
    boolean look() throws InterruptedException {
        var allRun = true;
        for (var name : configurations.keySet()) {
            try {
                allRun &= look(name);
            } catch (IOException unreachable) {
                LOG.warning("Connect does not answer: " + unreachable);
                return false;
            }
        }
        return allRun;
    }

    private boolean look(String name) throws IOException, InterruptedException {
        var pause = pauses.computeIfAbsent(name, unused -> new Pause());
        if (!pause.registered) {
            var answer = call("PUT", name + "/config", configurations.get(name));
            pause.registered = answer.statusCode() < 300;
            if (!pause.registered && pause.isOver()) {
                LOG.warning("Connector " + name + " is not accepted yet: " + answer.body());
                pause.grow();
            }
            return false;
        }
        var status = call("GET", name + "/status", null);
        if (status.statusCode() != 200) {
            return false;
        }
        var state = json.readTree(status.body());
        if (isRunning(state)) {
            pause.shrink();
            return true;
        }
        if (hasFailed(state) && pause.isOver()) {
            LOG.info("Connector " + name + " failed, starting it again");
            call("POST", name + "/restart?includeTasks=true&onlyFailed=true", "");
            pause.grow();
        }
        return false;
    }

    private static boolean isRunning(JsonNode status) {
        return status.at("/connector/state").asText().equals("RUNNING")
                && status.at("/tasks/0/state").asText().equals("RUNNING");
    }

    private static boolean hasFailed(JsonNode status) {
        return status.at("/connector/state").asText().equals("FAILED")
                || status.at("/tasks/0/state").asText().equals("FAILED");
    }

    private HttpResponse<String> call(String method, String path, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(worker.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** How long to leave a connector alone before the next attempt. */
    private static final class Pause {
        private boolean registered;
        private Duration length = LOOK_EVERY;
        private long over = System.nanoTime();

        boolean isOver() {
            return System.nanoTime() >= over;
        }

        void grow() {
            over = System.nanoTime() + length.toNanos();
            length = length.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? length.multipliedBy(2) : LONGEST_PAUSE;
        }

        void shrink() {
            length = LOOK_EVERY;
        }
    }
}
