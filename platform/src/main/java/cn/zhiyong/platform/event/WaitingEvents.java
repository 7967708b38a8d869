package cn.zhiyong.platform.event;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** How many events of a topic this service has not taken yet, all its instances together. */
@ApplicationScoped
public class WaitingEvents {
    private static final Logger LOG = Logger.getLogger(WaitingEvents.class);
    private static final int PATIENCE_MS = 2_000;

    private final Map<String, Object> broker;
    private final String group;

    WaitingEvents(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "mp.messaging.connector.smallrye-kafka.group.id") String group) {
        this.broker = new HashMap<>(broker);
        this.broker.put("request.timeout.ms", PATIENCE_MS);
        this.broker.put("default.api.timeout.ms", PATIENCE_MS);
        this.group = group;
    }

    /** Empty where Kafka does not say so in time. A record that compaction has dropped may be counted. */
    public OptionalLong of(String topic) {
        var admin = Admin.create(broker);
        try {
            return OptionalLong.of(count(admin, topic));
        } catch (ExecutionException | TimeoutException | KafkaException away) {
            LOG.debugf("Kafka does not tell how much waits in %s: %s", topic, away.getMessage());
            return OptionalLong.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    private long count(Admin admin, String topic) throws ExecutionException, InterruptedException, TimeoutException {
        var partitions = get(admin.describeTopics(List.of(topic)).allTopicNames()).get(topic).partitions().stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        var latest = partitions.stream().collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest()));
        var ends = get(admin.listOffsets(latest).all());
        var taken = get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        return partitions.stream()
                .mapToLong(partition -> {
                    var committed = taken.get(partition);
                    return ends.get(partition).offset() - (committed == null ? 0 : committed.offset());
                })
                .sum();
    }

    private static <T> T get(KafkaFuture<T> future) throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
    }
}
