package cn.zhiyong.infra;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A real PostgreSQL of this machine, on the loopback interface, ready for logical decoding. Every login needs its
 * password; the CDC roles may decode their own database but not copy the cluster.
 */
public final class PostgresServer implements AutoCloseable {
    public static final String SUPERUSER = "postgres";

    private static final Duration START_WAIT = Duration.ofSeconds(60);
    private static final String THROW_AWAY_PASSWORD = "throw-away";

    /** Logical decoding logs in by database; the replication keyword is physical copying, which nobody needs here. */
    private static final String HBA =
            """
            # TYPE  DATABASE     USER  ADDRESS        METHOD
            host    replication  all   127.0.0.1/32   reject
            host    all          all   127.0.0.1/32   scram-sha-256
            """;

    /** Only until the superuser of a new cluster has its password. */
    private static final String HBA_OF_NEW_CLUSTER = "host all postgres 127.0.0.1/32 trust\n";

    private final EmbeddedPostgres server;
    private final String superuserPassword;

    private PostgresServer(EmbeddedPostgres server, String superuserPassword) {
        this.server = server;
        this.superuserPassword = superuserPassword;
    }

    /** Starts on a data directory that is kept, made if it is not there. Nothing acknowledged is lost in a crash. */
    public static PostgresServer durable(Path dataDirectory, int port, String superuserPassword) {
        var builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(dataDirectory)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
        return start(builder, Files.exists(dataDirectory.resolve("PG_VERSION")), superuserPassword);
    }

    /** Starts an empty one on a free port, gone when closed, without the care for crashes that a test does not need. */
    public static PostgresServer throwAway() {
        return start(EmbeddedPostgres.builder(), false, THROW_AWAY_PASSWORD);
    }

    private static PostgresServer start(EmbeddedPostgres.Builder builder, boolean existing, String superuserPassword) {
        builder.setRegisterShutdownHook(false)
                .setPGStartupWait(START_WAIT)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("wal_level", "logical")
                .setServerConfig("max_wal_senders", "12")
                .setServerConfig("max_replication_slots", "12")
                .setServerConfig("max_slot_wal_keep_size", "4GB")
                .setServerConfig("max_connections", "200")
                .setServerConfig("timezone", "UTC")
                .setConnectConfig("password", superuserPassword)
                .setDataDirectoryCustomizer(data -> writeHba(data.toPath(), existing ? HBA : HBA_OF_NEW_CLUSTER));
        try {
            var started = new PostgresServer(builder.start(), superuserPassword);
            if (!existing) {
                started.closeToStrangers();
            }
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not start", failed);
        }
    }

    private void closeToStrangers() {
        try (var connection = connect(SUPERUSER);
                var statement = connection.createStatement()) {
            statement.execute("ALTER ROLE postgres PASSWORD " + ServiceDatabaseSql.literal(superuserPassword));
            try (var row = statement.executeQuery("SHOW data_directory")) {
                row.next();
                writeHba(Path.of(row.getString(1)), HBA);
            }
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException failed) {
            throw new IllegalStateException("Could not close the new cluster to strangers", failed);
        }
    }

    /**
     * Makes a service's database with its owner {@code name} and the CDC role {@code name_cdc}, each able to connect
     * to this database and no other; sets the passwords where they are there already.
     */
    public void createServiceDatabase(String name, String password, String cdcPassword) {
        try (var connection = connect(SUPERUSER);
                var statement = connection.createStatement()) {
            for (var command : ServiceDatabaseSql.commands(name, password, cdcPassword, exists(connection, name))) {
                statement.execute(command);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("Could not make the database " + name, failed);
        }
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, database);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    public int port() {
        return server.getPort();
    }

    /** URL without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** Connects as the superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, superuserPassword);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not stop", failed);
        }
    }

    private static void writeHba(Path dataDirectory, String content) {
        try {
            Files.writeString(dataDirectory.resolve("pg_hba.conf"), content, StandardCharsets.US_ASCII);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
