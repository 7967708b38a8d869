package cn.zhiyong.infra;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.utils.Time;

/** A real Kafka broker, single KRaft node, inside this JVM, on the loopback interface. Topics are made by name only. */
public final class KafkaBroker implements AutoCloseable {
    private final KafkaRaftServer server;
    private final int port;
    private final Path thrownAwayAfterwards;

    private KafkaBroker(KafkaRaftServer server, int port, Path thrownAwayAfterwards) {
        this.server = server;
        this.port = port;
        this.thrownAwayAfterwards = thrownAwayAfterwards;
    }

    /** Starts on a directory that is kept, formatted if it is new. */
    public static KafkaBroker durable(Path directory, int port) {
        return start(directory, port, null);
    }

    /** Starts an empty one on a free port, gone when closed. */
    public static KafkaBroker throwAway() {
        try {
            var directory = Files.createTempDirectory("kafka-");
            return start(directory, Ports.free(), directory);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static KafkaBroker start(Path directory, int port, Path thrownAwayAfterwards) {
        var settings = settings(directory, port, Ports.free());
        if (!Files.exists(directory.resolve("meta.properties"))) {
            format(directory, settings);
        }
        var server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        server.startup();
        return new KafkaBroker(server, port, thrownAwayAfterwards);
    }

    private static Properties settings(Path directory, int port, int controllerPort) {
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", directory.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // A broker that starts again waits until the session of its former self has run out.
        settings.put("broker.session.timeout.ms", "2500");
        settings.put("broker.heartbeat.interval.ms", "500");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        settings.put("log.retention.ms", "-1"); // events are kept: who comes late reads them from the first
        return settings;
    }

    private static void format(Path directory, Properties settings) {
        try {
            Files.createDirectories(directory);
            var file = Files.createTempFile("kafka-format-", ".properties");
            try (var out = Files.newOutputStream(file)) {
                settings.store(out, null);
            }
            var said = new ByteArrayOutputStream();
            var status = StorageTool.execute(
                    new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()},
                    new PrintStream(said, true, StandardCharsets.UTF_8));
            Files.delete(file);
            if (status != 0) {
                throw new IllegalStateException("Kafka storage was not formatted: " + said);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Makes the topics that are not there yet, with their numbers of partitions. */
    public void createTopics(Map<String, Integer> partitionsByName) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            var existing = admin.listTopics().names().get();
            var missing = partitionsByName.entrySet().stream()
                    .filter(topic -> !existing.contains(topic.getKey()))
                    .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), (short) 1))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Topics were not made", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while making topics", interrupted);
        }
    }

    /**
     * Sets what topics differ in from the broker's defaults.
     *
     * @param settingsByTopic as {@code kafka-configs.sh --add-config} takes them: {@code name=value,name=value}
     */
    public void configureTopics(Map<String, String> settingsByTopic) {
        var changes = settingsByTopic.entrySet().stream()
                .collect(Collectors.toMap(
                        topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.getKey()),
                        topic -> settings(topic.getValue())));
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            admin.incrementalAlterConfigs(changes).all().get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Topics were not configured", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while configuring topics", interrupted);
        }
    }

    private static Collection<AlterConfigOp> settings(String settings) {
        return Stream.of(settings.split(","))
                .map(setting -> setting.split("=", 2))
                .map(setting -> new ConfigEntry(setting[0].strip(), setting[1].strip()))
                .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
                .toList();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        if (thrownAwayAfterwards != null) {
            deleteAll(thrownAwayAfterwards);
        }
    }

    private static void deleteAll(Path directory) {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
