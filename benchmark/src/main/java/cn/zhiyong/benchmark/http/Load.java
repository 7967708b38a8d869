package cn.zhiyong.benchmark.http;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Puts load on a service and tells what came of it. Any answer that is not the expected one ends the run. */
public final class Load {
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(5);

    private final URI service;
    private final Supplier<byte[]> requests;
    private final int expectedStatus;
    private final Histogram latencies = new ConcurrentHistogram(LONGEST_NANOS, 3);
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

    public Load(URI service, Supplier<byte[]> requests, int expectedStatus) {
        this.service = service;
        this.requests = requests;
        this.expectedStatus = expectedStatus;
    }

    /** Each connection sends its next request when it has the answer to the one before. */
    public Outcome closed(int connections, Duration duration) {
        var end = System.nanoTime() + duration.toNanos();
        return run(connections, connection -> {
            for (var begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
                send(connection, begin);
            }
        });
    }

    /**
     * Requests come at a fixed rate, whether or not those before are answered. The time of each counts from the moment
     * at which it should have been sent, so that waiting for a connection counts as well (no coordinated omission).
     *
     * @param connections more than are ever busy at once
     */
    public Outcome open(double perSecond, int connections, Duration duration) {
        var gap = 1e9 / perSecond;
        var count = (long) (duration.toNanos() / gap);
        var next = new AtomicLong();
        var began = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
        return run(connections, connection -> {
            for (var i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                var due = began + (long) (i * gap);
                for (var wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                send(connection, due);
            }
        });
    }

    private interface Work {
        void on(Connection connection) throws IOException;
    }

    private Outcome run(int connections, Work work) {
        var began = System.nanoTime();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < connections; i++) {
                workers.execute(() -> {
                    try (var connection = new Connection(service)) {
                        work.on(connection);
                    } catch (IOException | RuntimeException failed) {
                        failures.add(failed);
                    }
                });
            }
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.size() + " connections failed", failures.peek());
        }
        return new Outcome(latencies.copy(), Duration.ofNanos(System.nanoTime() - began));
    }

    private void send(Connection connection, long since) throws IOException {
        var answer = connection.send(requests.get());
        if (answer.status() != expectedStatus) {
            throw new IllegalStateException("Answered " + answer.status() + ": " + answer.body());
        }
        latencies.recordValue(System.nanoTime() - since);
    }

    /** @param latencies in nanoseconds */
    public record Outcome(Histogram latencies, Duration took) {
        public double perSecond() {
            return latencies.getTotalCount() * 1e9 / took.toNanos();
        }

        public double millis(double percentile) {
            return latencies.getValueAtPercentile(percentile) / 1e6;
        }

        public double meanMillis() {
            return latencies.getMean() / 1e6;
        }
    }
}
