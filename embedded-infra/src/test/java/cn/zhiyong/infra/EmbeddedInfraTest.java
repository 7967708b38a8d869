package cn.zhiyong.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedInfraTest {
    @Test
    void eachRoleReachesItsOwnDatabaseOnly() throws SQLException {
        try (var postgres = PostgresServer.throwAway()) {
            postgres.createServiceDatabase("one", "pw-one", "cdc-one");
            postgres.createServiceDatabase("two", "pw-two", "cdc-two");
            postgres.createServiceDatabase("two", "pw-two", "cdc-two");

            DriverManager.getConnection(postgres.jdbcUrl("one"), "one", "pw-one")
                    .close();
            DriverManager.getConnection(postgres.jdbcUrl("one"), "one_cdc", "cdc-one")
                    .close();
            refused(postgres, "one", "two", "pw-two");
            refused(postgres, "one", "two_cdc", "cdc-two");
            refused(postgres, "one", "one", "wrong");
            refused(postgres, "postgres", "postgres", "");
            for (var shared : new String[] {"postgres", "template1"}) {
                refused(postgres, shared, "one", "pw-one");
                refused(postgres, shared, "one_cdc", "cdc-one");
            }
        }
    }

    @Test
    void aCdcRoleCannotCopyTheCluster() {
        try (var postgres = PostgresServer.throwAway()) {
            postgres.createServiceDatabase("one", "pw-one", "cdc-one");
            var login = new Properties();
            login.put("user", "one_cdc");
            login.put("password", "cdc-one");
            login.put("replication", "true");
            login.put("assumeMinServerVersion", "10");
            login.put("preferQueryMode", "simple");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("one"), login))
                    .hasMessageContaining("pg_hba.conf");
        }
    }

    @Test
    void aDurableServerKeepsItsDataAndFlushesEachCommit(@TempDir Path folder) throws SQLException {
        var data = folder.resolve("data");
        try (var postgres = PostgresServer.durable(data, Ports.free(), "secret")) {
            postgres.createServiceDatabase("one", "pw-one", "cdc-one");
        }
        try (var postgres = PostgresServer.durable(data, Ports.free(), "secret");
                var connection = postgres.connect("one");
                var statement = connection.createStatement()) {
            for (var setting : new String[] {"fsync", "synchronous_commit"}) {
                try (var row = statement.executeQuery("SHOW " + setting)) {
                    row.next();
                    assertThat(row.getString(1)).as(setting).isEqualTo("on");
                }
            }
        }
    }

    @Test
    void aBrokerKeepsItsTopics(@TempDir Path folder) throws Exception {
        var data = folder.resolve("kafka");
        try (var broker = KafkaBroker.durable(data, Ports.free())) {
            broker.createTopics(Map.of("zhiyong.report", 3));
        }
        try (var broker = KafkaBroker.durable(data, Ports.free())) {
            broker.createTopics(Map.of("zhiyong.report", 5, "zhiyong.case", 2));
            assertThat(partitions(broker)).containsOnly(entry("zhiyong.report", 3), entry("zhiyong.case", 2));
            broker.configureTopics(Map.of("zhiyong.case", "cleanup.policy=compact,min.compaction.lag.ms=7"));
            assertThat(setting(broker, "zhiyong.case", "cleanup.policy")).isEqualTo("compact");
            assertThat(setting(broker, "zhiyong.case", "min.compaction.lag.ms")).isEqualTo("7");
            assertThat(setting(broker, "zhiyong.report", "cleanup.policy")).isEqualTo("delete");
        }
    }

    private static String setting(KafkaBroker broker, String topic, String name) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            return admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .get(resource)
                    .get(name)
                    .value();
        }
    }

    private static Map<String, Integer> partitions(KafkaBroker broker) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            var names = admin.listTopics().names().get();
            return admin.describeTopics(names).allTopicNames().get().values().stream()
                    .collect(Collectors.toMap(
                            TopicDescription::name, topic -> topic.partitions().size()));
        }
    }

    private static void refused(PostgresServer postgres, String database, String user, String password) {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(database), user, password))
                .isInstanceOf(SQLException.class);
    }
}
