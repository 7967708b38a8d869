package cn.zhiyong.infra;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A real PostgreSQL of this machine, on the loopback interface, ready for logical decoding. Every login needs its
 * password; the CDC roles may decode their own database but not copy the cluster.
 */
public final class PostgresServer implements AutoCloseable {
    public static final String SUPERUSER = "postgres";

    private static final Duration START_WAIT = Duration.ofSeconds(60);

    /** It waits for Connect to take what it has written, if Connect is there. */
    private static final Duration STOP_WAIT = Duration.ofSeconds(90);

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

    /**
     * A server is no child of ours, and outlives even a JVM that is killed. This shell reads from the JVM: once there is
     * no more to read the JVM has ended, and what it left is stopped and removed.
     */
    private static final String AFTER_THE_END =
            """
            trap '' INT TERM HUP
            read -r nothing
            if [ -e "$1/postmaster.pid" ]; then
              kill -QUIT "$(head -n 1 "$1/postmaster.pid")"
              sleep 1
            fi
            rm -rf "$1"
            """;

    private final EmbeddedPostgres server;
    private final String superuserPassword;
    private final ProcessHandle postmaster;

    /** Of a throw-away server; ends with the last reference to it. */
    private Process watch;

    private PostgresServer(EmbeddedPostgres server, ProcessHandle postmaster, String superuserPassword) {
        this.server = server;
        this.postmaster = postmaster;
        this.superuserPassword = superuserPassword;
    }

    /** The server process that runs on the data directory, if one does. */
    public static Optional<ProcessHandle> postmasterOf(Path dataDirectory) throws IOException {
        var file = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.trim())))
                    .filter(process -> process.info().command().orElse("").endsWith("postgres"));
        }
    }

    /** Starts on a data directory that is kept, made if it is not there. Nothing acknowledged is lost in a crash. */
    public static PostgresServer durable(Path dataDirectory, int port, String superuserPassword) {
        var builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
        return start(builder, dataDirectory, superuserPassword);
    }

    /**
     * Starts an empty one on a free port, gone when closed or when this JVM ends in any way, without the care for crashes
     * that a test does not need. It can count statements.
     */
    public static PostgresServer throwAway() {
        try {
            var directory = Files.createTempDirectory("postgres-");
            var builder = EmbeddedPostgres.builder().setServerConfig("shared_preload_libraries", "pg_stat_statements");
            var postgres = start(builder, directory, THROW_AWAY_PASSWORD);
            postgres.watch = watch(directory);
            return postgres;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static PostgresServer start(EmbeddedPostgres.Builder builder, Path directory, String superuserPassword) {
        var existing = Files.exists(directory.resolve("PG_VERSION"));
        builder.setDataDirectory(directory)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_WAIT)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("wal_level", "logical")
                .setServerConfig("max_wal_senders", "12")
                .setServerConfig("max_replication_slots", "12")
                .setServerConfig("max_slot_wal_keep_size", "4GB")
                .setServerConfig("max_connections", "200")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("log_error_verbosity", "terse") // the detail of an error shows what is stored
                .setConnectConfig("password", superuserPassword)
                .setDataDirectoryCustomizer(data -> writeHba(data.toPath(), existing ? HBA : HBA_OF_NEW_CLUSTER));
        try {
            var server = builder.start();
            var started = new PostgresServer(server, postmasterOf(directory).orElseThrow(), superuserPassword);
            if (!existing) {
                started.closeToStrangers(directory);
            }
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not start", failed);
        }
    }

    /** Starts the shell that waits for the end of this JVM. */
    private static Process watch(Path directory) throws IOException {
        return new ProcessBuilder("sh", "-c", AFTER_THE_END, "watch", directory.toString())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    private void closeToStrangers(Path dataDirectory) {
        try (var connection = connect(SUPERUSER);
                var statement = connection.createStatement()) {
            statement.execute("ALTER ROLE postgres PASSWORD " + ServiceDatabaseSql.literal(superuserPassword));
            writeHba(dataDirectory, HBA);
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

    /** The server itself; its children serve the connections. */
    public ProcessHandle process() {
        return postmaster;
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

    /** Ends it at once (SIGKILL), with all that serve its connections; what was acknowledged is there at the next start. */
    public void kill() {
        var processes =
                Stream.concat(postmaster.descendants(), Stream.of(postmaster)).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
        close();
    }

    /** Returns when the server has ended: before it does, the data directory cannot be started on again. */
    @Override
    public void close() {
        try {
            server.close();
            postmaster.onExit().get(STOP_WAIT.toSeconds(), TimeUnit.SECONDS);
            if (watch != null) {
                watch.destroyForcibly();
            }
        } catch (IOException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException("PostgreSQL, process " + postmaster.pid() + ", did not stop", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
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
