package cn.zhiyong.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** One process of the stack, with its log. Can be stopped or killed, and started again. */
public final class Part {
    private static final int SECONDS_TO_STOP = 20;
    private static final int LINES_SHOWN = 25;
    private static final Pattern STACK_FRAME = Pattern.compile("\\s+(at |\\.\\.\\. \\d+ more)");

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private Process process;

    Part(String name, List<String> command, Map<String, String> environment, Path log) {
        this.name = name;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.log = log;
    }

    public void start() {
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2"); // glibc keeps memory for many threads otherwise
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException failed) {
            throw new StackFailure("%s could not be started: %s".formatted(name, failed.getMessage()), failed);
        }
    }

    void askToStop() {
        if (process != null) {
            process.destroy();
        }
    }

    /** Asks it to stop, and waits until it has; one that does not is killed. */
    public void stop() {
        askToStop();
        if (process != null && !exitsWithin(SECONDS_TO_STOP)) {
            kill();
        }
    }

    /** Ends it at once, as a power cut would (SIGKILL). */
    public void kill() {
        process.destroyForcibly();
        exitsWithin(SECONDS_TO_STOP);
    }

    private boolean exitsWithin(int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    /** What to say where it is not there though it should be. */
    StackFailure failure(String what) {
        return new StackFailure("%s %s. The end of its log, %s:%n%s".formatted(name, what, log, endOfLog()));
    }

    /** Without the frames of stack traces, which push the reason out of sight. */
    private String endOfLog() {
        try (var all = Files.lines(log)) {
            var lines =
                    all.filter(line -> !STACK_FRAME.matcher(line).lookingAt()).toList();
            return String.join(
                    System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
