package cn.zhiyong.benchmark.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** What the database itself does with the same rows: {@code pgbench}, one transaction a report, statements prepared. */
public final class PgBench {
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+) \\(without");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");

    private final int port;
    private final String role;
    private final String password;
    private final Path script;

    private PgBench(int port, String role, String password, Path script) {
        this.port = port;
        this.role = role;
        this.password = password;
        this.script = script;
    }

    /**
     * Makes the tables to write into after those of the service; a report must have been filed.
     *
     * @param superuser connected to the service's database
     */
    public static PgBench on(Connection superuser, int port, String role, String password) {
        try {
            var tables = new ReferenceTables(superuser);
            tables.make(role);
            var script = Files.createTempFile("report-", ".pgbench");
            Files.writeString(script, tables.script());
            return new PgBench(port, role, password, script);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException("The tables of the reference could not be made", failed);
        }
    }

    public Result run(int clients, Duration duration) {
        var command = List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=" + Math.min(clients, 2),
                "--time=" + duration.toSeconds(),
                "--file=" + script,
                "--host=127.0.0.1",
                "--port=" + port,
                "--username=" + role,
                role);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        try {
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException("pgbench failed:\n" + output);
            }
            return new Result(number(TPS, output), number(LATENCY, output));
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "pgbench is not on the PATH; it comes with PostgreSQL's client programs", missing);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    private static double number(Pattern pattern, String output) {
        var matcher = pattern.matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException("Not the output of pgbench:\n" + output);
        }
        return Double.parseDouble(matcher.group(1));
    }

    /** @param perSecond transactions, connecting not counted */
    public record Result(double perSecond, double meanMillis) {}
}
