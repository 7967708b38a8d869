package cn.zhiyong.benchmark;

import cn.zhiyong.benchmark.figure.Report;
import cn.zhiyong.benchmark.figure.Series;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;

/** How fast events leave an outbox, with and without a million old rows in it. They go to a topic that nobody reads. */
final class RelayBenchmark {
    private static final int EVENTS = 20_000;
    private static final int OLD_ROWS = 1_000_000;
    private static final TopicPartition TOPIC = new TopicPartition("zhiyong.benchmark", 0);
    private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);

    private static final String INSERT =
            """
            INSERT INTO outbox (id, aggregate_type, aggregate_id, aggregate_version, type, source, time, payload)
            SELECT gen_random_uuid(), 'benchmark', i::text, 1, 'cn.zhiyong.benchmark.changed.v1', '/benchmark',
                   now() - %s, '{"filler": "' || repeat('x', 500) || '"}'
            FROM generate_series(1, %d) AS i""";

    private final Connection superuser;
    private final Admin kafka;
    private final Rounds rounds;
    private final Report report;

    /** @param superuser connected to the database of a service that publishes nothing meanwhile */
    RelayBenchmark(Connection superuser, String bootstrapServers, Rounds rounds, Report report) {
        this.superuser = superuser;
        this.kafka = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        this.rounds = rounds;
        this.report = report;
    }

    void run() throws SQLException {
        try (kafka) {
            report.title("Relay: %d events of 500 bytes out of an outbox".formatted(EVENTS));
            makeTopic();
            removeOldRows();
            drain();
            var without = rates();
            addOldRows();
            drain();
            var with = rates();
            removeOldRows();
            report.ratio(
                    new Series("with %d old rows".formatted(OLD_ROWS), "per s", with),
                    new Series("with none", "per s", without),
                    ">= 0.9");
        }
    }

    private double[] rates() throws SQLException {
        var rates = new double[rounds.count()];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = drain();
        }
        return rates;
    }

    private double drain() throws SQLException {
        var before = end();
        execute(INSERT.formatted("interval '0'", EVENTS));
        var began = System.nanoTime();
        while (end() < before + EVENTS) {
            if (System.nanoTime() - began > PATIENCE_NANOS) {
                throw new IllegalStateException("The relay does not come to an end");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
        return EVENTS * 1e9 / (System.nanoTime() - began);
    }

    /** Rows that the relay is not told of. */
    private void addOldRows() throws SQLException {
        execute("ALTER PUBLICATION outbox_publication DROP TABLE outbox");
        execute(INSERT.formatted("interval '30 days'", OLD_ROWS));
        execute("ALTER PUBLICATION outbox_publication ADD TABLE outbox");
        execute("VACUUM ANALYZE outbox");
    }

    private void removeOldRows() throws SQLException {
        execute("DELETE FROM outbox WHERE aggregate_type = 'benchmark'");
        execute("VACUUM ANALYZE outbox");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private void makeTopic() {
        try {
            kafka.createTopics(List.of(new NewTopic(TOPIC.topic(), 1, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("The topic cannot be made", failed.getCause());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    private long end() {
        try {
            return kafka.listOffsets(Map.of(TOPIC, OffsetSpec.latest()))
                    .partitionResult(TOPIC)
                    .get()
                    .offset();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Kafka does not tell", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }
}
