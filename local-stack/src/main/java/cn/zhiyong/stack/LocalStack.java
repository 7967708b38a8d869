package cn.zhiyong.stack;

import static java.util.Map.entry;

import cn.zhiyong.infra.PostgresServer;
import cn.zhiyong.stack.demo.Suite;
import cn.zhiyong.stack.messaging.MessagingNode;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The whole suite on this machine: PostgreSQL, the messaging node, the four services, each a process of its own, on one
 * folder of state. PostgreSQL is started with full durability.
 */
public final class LocalStack implements AutoCloseable {
    private static final int INITIAL_HEAP_MB = 128;
    private static final int COMPACT_HEADERS_SINCE = 25;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final Path project;
    private final StackSettings settings;
    private final PrintStream out;
    private final Home home;
    private final RunLock lock;
    private final LocalSecrets secrets;
    private final TokenMint tokens;
    private final Readiness readiness = new Readiness();
    private final Map<Service, Part> services = new EnumMap<>(Service.class);
    private final Part messaging;
    private PostgresServer postgres;
    private volatile boolean closed;

    private LocalStack(Path project, StackSettings settings, PrintStream out) {
        this.project = project;
        this.settings = settings;
        this.out = out;
        this.home = Home.at(settings.home());
        this.lock = RunLock.take(home);
        this.secrets = LocalSecrets.at(home.secrets());
        this.tokens = TokenMint.at(home);
        this.messaging = messagingPart();
        for (var service : Service.values()) {
            services.put(service, servicePart(service));
        }
    }

    /**
     * Starts everything and waits until all of it is ready; where a part does not start, nothing is left running.
     *
     * @param project the project's folder, with the services built
     * @param out where the progress is shown
     */
    public static LocalStack start(Path project, StackSettings settings, PrintStream out) {
        var stack = new LocalStack(project, settings, out);
        stack.closeAtExit();
        try {
            stack.start();
            return stack;
        } catch (RuntimeException failed) {
            stack.close();
            throw failed;
        }
    }

    private void closeAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
    }

    private void start() {
        if (settings.clockOffsetDays() != 0) {
            out.printf(
                    "  For rehearsals only: the services' clocks run %d days off, for them today is %s (%s)%n",
                    settings.clockOffsetDays(),
                    LocalDate.now(CITY).plusDays(settings.clockOffsetDays()),
                    StackSettings.CLOCK_OFFSET_DAYS);
        }
        Leftovers.clear(home);
        requireFreePorts();
        keepOnlyLastLogs();
        messaging.start();
        startPostgres();
        services.values().forEach(Part::start);
        Leftovers.note(home.processes(), parts());
        for (var service : Service.values()) {
            await(services.get(service), () -> readiness.isReady(url(service)));
        }
        for (var service : Service.values()) {
            await(messaging, () -> readiness.isRunning(connectUrl(), service.database() + "-outbox"));
        }
    }

    /** Stops PostgreSQL under the running services. */
    public void stopPostgres() {
        postgres.close();
        postgres = null;
    }

    /** Ends PostgreSQL at once, as a power cut would. */
    public void killPostgres() {
        postgres.kill();
        postgres = null;
    }

    public void startPostgres() {
        out.println("  PostgreSQL …");
        postgres = PostgresServer.durable(home.postgresData(), settings.postgresPort(), secrets.superuserPassword());
        for (var service : Service.values()) {
            postgres.createServiceDatabase(service.database(), secrets.password(service), secrets.cdcPassword(service));
        }
    }

    /** Waits until a part that was started is ready. */
    public void awaitReady(Service service) {
        await(services.get(service), () -> readiness.isReady(url(service)));
    }

    private void await(Part part, BooleanSupplier ready) {
        out.printf("  %s …%n", part.name());
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!ready.getAsBoolean()) {
            if (!part.isRunning()) {
                throw part.failure("stopped instead of starting");
            }
            if (System.nanoTime() > end) {
                throw part.failure("was not ready within " + PATIENCE.toMinutes() + " minutes");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while starting", interrupted);
        }
    }

    /** Blocks until the stack is closed; fails where a part ends by itself, which none should. */
    void watch() {
        while (!closed) {
            pause();
            var ended = parts().stream().filter(part -> !part.isRunning()).findFirst();
            if (ended.isPresent() && !closesWithin(Duration.ofSeconds(2))) {
                throw ended.get().failure("has stopped");
            }
        }
    }

    /** A Ctrl-C reaches the parts as well as this process, in any order. */
    private boolean closesWithin(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        while (!closed && System.nanoTime() < end) {
            pause();
        }
        return closed;
    }

    /** Stops everything in good order: services first, PostgreSQL last. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        services.values().forEach(Part::askToStop);
        services.values().forEach(Part::stop);
        messaging.stop();
        if (postgres != null) {
            postgres.close();
        }
        lock.close();
    }

    private Collection<Part> parts() {
        var parts = new ArrayList<>(services.values());
        parts.add(messaging);
        return parts;
    }

    /** Every process that runs by its part's name; PostgreSQL's backends come with it. */
    public Map<String, List<ProcessHandle>> processes() {
        var processes = new LinkedHashMap<String, List<ProcessHandle>>();
        parts().forEach(part -> processes.put(part.name(), List.of(part.handle())));
        var server = postgres.process();
        processes.put(
                "postgres", Stream.concat(Stream.of(server), server.children()).toList());
        return processes;
    }

    /** The password of the role that owns the service's database. */
    public String databasePassword(Service service) {
        return secrets.password(service);
    }

    public Part part(Service service) {
        return services.get(service);
    }

    /** Kafka and Connect. */
    public Part messaging() {
        return messaging;
    }

    public URI url(Service service) {
        return URI.create("http://127.0.0.1:" + settings.servicePorts().get(service));
    }

    URI connectUrl() {
        return URI.create("http://127.0.0.1:" + settings.connectPort());
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + settings.kafkaPort();
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public Path logs() {
        return home.log("any").getParent();
    }

    public Suite suite() {
        return new Suite(
                url(Service.INTAKE), url(Service.INVESTIGATION), url(Service.SANCTION), url(Service.APPRAISAL), tokens);
    }

    private Part servicePart(Service service) {
        var jar = project.resolve(service.serviceName()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StackFailure(jar + " is not there. Build it with ./mvnw package -DskipTests, or use ./run.");
        }
        return new Part(
                service.serviceName(),
                java(settings.serviceHeapMb(), List.of("-jar", jar.toString())),
                environment(service),
                home.log(service.serviceName()));
    }

    private Map<String, String> environment(Service service) {
        return Map.ofEntries(
                entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                entry("QUARKUS_HTTP_PORT", settings.servicePorts().get(service).toString()),
                entry(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(settings.postgresPort(), service.database())),
                entry("QUARKUS_DATASOURCE_USERNAME", service.database()),
                entry("QUARKUS_DATASOURCE_PASSWORD", secrets.password(service)),
                entry("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers()),
                entry(
                        "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                        home.tokenPublicKey().toUri().toString()),
                entry("ZHIYONG_SECRETS_DATA_KEY", secrets.dataKey(service)),
                entry("ZHIYONG_SECRETS_CURSOR_KEY", secrets.cursorKey(service)),
                entry("QUARKUS_LOG_CONSOLE_JSON_ENABLED", Boolean.toString(settings.jsonLogs())),
                entry(StackSettings.CLOCK_OFFSET_DAYS, Integer.toString(settings.clockOffsetDays())));
    }

    private Part messagingPart() {
        var stack = project.resolve("local-stack/target");
        var environment = new HashMap<String, String>();
        environment.put("ZHIYONG_POSTGRES_HOST", "127.0.0.1");
        environment.put("ZHIYONG_POSTGRES_PORT", Integer.toString(settings.postgresPort()));
        for (var service : Service.values()) {
            environment.put("ZHIYONG_" + service + "_CDC_PASSWORD", secrets.cdcPassword(service));
        }
        return new Part(
                "kafka",
                java(
                        settings.messagingHeapMb(),
                        List.of(
                                "-cp",
                                stack.resolve("local-stack.jar") + File.pathSeparator + stack.resolve("lib/*"),
                                MessagingNode.class.getName(),
                                project.resolve("deploy").toString(),
                                home.kafkaData().toString(),
                                Integer.toString(settings.kafkaPort()),
                                Integer.toString(settings.connectPort()))),
                environment,
                home.log("kafka"));
    }

    private static List<String> java(int heapMb, List<String> rest) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The heap grows as it is needed, not from a share of the machine's memory; where it begins, the young are a
        // third.
        command.add("-Xms" + Math.min(heapMb, INITIAL_HEAP_MB) + "m");
        command.add("-Xmx" + heapMb + "m");
        command.add("-Xmn" + heapMb / 3 + "m");
        if (Runtime.version().feature() >= COMPACT_HEADERS_SINCE) {
            command.add("-XX:+UseCompactObjectHeaders");
        }
        command.add("-XX:+UseSerialGC");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("--add-opens=java.base/java.lang=ALL-UNNAMED");
        command.addAll(rest);
        return command;
    }

    private void requireFreePorts() {
        settings.listeners().forEach((variable, listener) -> {
            try (var socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), listener.port()));
            } catch (IOException taken) {
                throw new StackFailure(
                        "Port %d, for %s, is taken. Stop what uses it, or set %s to another port."
                                .formatted(listener.port(), listener.name(), variable),
                        taken);
            }
        });
    }

    /** A log begins with its run; the one before stays beside it. */
    private void keepOnlyLastLogs() {
        for (var part : parts()) {
            try {
                if (Files.exists(part.log())) {
                    var previous = part.log().resolveSibling(part.log().getFileName() + ".previous");
                    Files.move(part.log(), previous, StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException("Cannot move " + part.log(), failed);
            }
        }
    }
}
