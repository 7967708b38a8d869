package cn.zhiyong.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
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
    void aBrokerKeepsItsTopics(@TempDir Path folder) {
        var data = folder.resolve("kafka");
        try (var broker = KafkaBroker.durable(data, Ports.free())) {
            broker.createTopics(Map.of("zhiyong.report", 3));
        }
        try (var broker = KafkaBroker.durable(data, Ports.free())) {
            broker.createTopics(Map.of("zhiyong.report", 3, "zhiyong.case", 3));
        }
    }

    private static void refused(PostgresServer postgres, String database, String user, String password) {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(database), user, password))
                .isInstanceOf(SQLException.class);
    }
}
