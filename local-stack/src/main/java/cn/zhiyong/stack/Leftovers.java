package cn.zhiyong.stack;

import cn.zhiyong.infra.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Processes of an earlier run that was itself killed and could not stop them. */
final class Leftovers {
    private static final int SECONDS_TO_STOP = 20;

    private Leftovers() {}

    /** Notes who runs, so that the next run knows. A process is known by its number and its start. */
    static void note(Path file, Collection<Part> parts) {
        try {
            Files.writeString(
                    file, parts.stream().map(part -> line(part.handle())).collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot write " + file, failed);
        }
    }

    private static String line(ProcessHandle process) {
        return process.pid() + " " + start(process);
    }

    private static String start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("-");
    }

    /** Ends what the earlier run left. */
    static void clear(Home home) {
        var left = Files.exists(home.processes()) ? noted(home.processes()) : List.<ProcessHandle>of();
        left.forEach(ProcessHandle::destroy);
        left.forEach(Leftovers::awaitEnd);
        postmaster(home.postgresData()).ifPresent(postmaster -> {
            interrupt(postmaster);
            awaitEnd(postmaster);
        });
    }

    private static List<ProcessHandle> noted(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.split(" "))
                    .filter(words -> words.length == 2)
                    .flatMap(words ->
                            ProcessHandle.of(Long.parseLong(words[0]))
                                    .filter(process -> start(process).equals(words[1]))
                                    .stream())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read " + file, failed);
        }
    }

    private static Optional<ProcessHandle> postmaster(Path data) {
        try {
            return PostgresServer.postmasterOf(data);
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot tell whether PostgreSQL runs on " + data, failed);
        }
    }

    /** PostgreSQL's fast shutdown, which does not wait for clients to leave. */
    private static void interrupt(ProcessHandle postmaster) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL, process " + postmaster.pid() + ", was left running", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        CompletableFuture<ProcessHandle> end = process.onExit();
        try {
            end.completeOnTimeout(null, SECONDS_TO_STOP, TimeUnit.SECONDS).join();
        } finally {
            if (process.isAlive()) {
                process.destroyForcibly();
            }
        }
    }
}
