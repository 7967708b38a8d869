package cn.zhiyong.stack.messaging;

import cn.zhiyong.infra.KafkaBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import org.apache.kafka.connect.cli.ConnectDistributed;
import org.apache.kafka.connect.runtime.Connect;

/**
 * The messaging part of the stack in one process: the broker with the suite's topics, and a Kafka Connect worker with
 * the outbox connectors. Takes the project's {@code deploy} folder, Kafka's data folder, and the two ports.
 */
public final class MessagingNode implements AutoCloseable {
    private final KafkaBroker broker;
    private final Connect<?> connect;
    private final Connectors connectors;

    private MessagingNode(KafkaBroker broker, Connect<?> connect, Connectors connectors) {
        this.broker = broker;
        this.connect = connect;
        this.connectors = connectors;
    }

    public static void main(String[] arguments) throws IOException {
        try (var logging = MessagingNode.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(logging);
        }
        var node = start(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]));
        Runtime.getRuntime().addShutdownHook(new Thread(node::close));
        node.connectors.keepRunning();
    }

    static MessagingNode start(Path deploy, Path data, int kafkaPort, int connectPort) {
        var broker = KafkaBroker.durable(data, kafkaPort);
        broker.createTopics(topics(deploy.resolve("kafka/topics.properties")));
        broker.configureTopics(properties(deploy.resolve("kafka/topic-settings.properties")));
        var connect = new ConnectDistributed().startConnect(worker(broker.bootstrapServers(), connectPort));
        return new MessagingNode(
                broker,
                connect,
                new Connectors(
                        deploy.resolve("connect"), connectPort, Map.of("queue.provider.type", PatientQueue.NAME)));
    }

    /** The broker goes last: Connect's tasks still write where they are. */
    @Override
    public void close() {
        connect.stop();
        awaitHerder();
        broker.close();
    }

    /** Connect stops at a signal by itself too; a second {@code stop()} then returns before the first has finished. */
    private void awaitHerder() {
        try {
            connect.herderTask().get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Kafka Connect did not stop as it should", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, Integer> topics(Path file) {
        return properties(file).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, topic -> Integer.valueOf(topic.getValue())));
    }

    private static Map<String, String> properties(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(in);
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(
                            name -> name, name -> properties.getProperty(name).trim()));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read " + file, failed);
        }
    }

    /** A cluster of one. What it keeps (offsets above all) is in topics of the broker. */
    private static Map<String, String> worker(String bootstrapServers, int port) {
        return Map.ofEntries(
                Map.entry("bootstrap.servers", bootstrapServers),
                Map.entry("group.id", "zhiyong-connect"),
                Map.entry("listeners", "http://127.0.0.1:" + port),
                Map.entry("plugin.discovery", "service_load"),
                Map.entry("config.storage.topic", "zhiyong.connect.configs"),
                Map.entry("offset.storage.topic", "zhiyong.connect.offsets"),
                Map.entry("status.storage.topic", "zhiyong.connect.status"),
                Map.entry("config.storage.replication.factor", "1"),
                Map.entry("offset.storage.replication.factor", "1"),
                Map.entry("status.storage.replication.factor", "1"),
                Map.entry("offset.storage.partitions", "4"),
                Map.entry("status.storage.partitions", "2"),
                Map.entry("offset.flush.interval.ms", "5000"),
                Map.entry("scheduled.rebalance.max.delay.ms", "0"),
                Map.entry("key.converter", "org.apache.kafka.connect.storage.StringConverter"),
                Map.entry("value.converter", "org.apache.kafka.connect.storage.StringConverter"),
                Map.entry("config.providers", "env"),
                Map.entry("config.providers.env.class", "org.apache.kafka.common.config.provider.EnvVarConfigProvider"),
                Map.entry("config.providers.env.param.allowlist.pattern", "ZHIYONG_.*"),
                Map.entry("producer.acks", "all"),
                Map.entry("producer.enable.idempotence", "true"),
                Map.entry("producer.linger.ms", "0"));
    }
}
