package cn.zhiyong.stack.messaging;

import io.debezium.connector.base.QueueProvider;
import io.debezium.pipeline.Sizeable;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Holds events between Debezium's reader of the log and Connect, and has whoever asks an empty queue over and over wait a
 * moment. Debezium waits for events by whole milliseconds and asks without a pause through what is left of the poll
 * interval: with an interval of a few milliseconds that is a sixth of a core for each connector while nothing happens.
 * All calls but those of metrics come under Debezium's own lock.
 */
public final class PatientQueue<T extends Sizeable> implements QueueProvider<T> {
    static final String NAME = "patient";

    /** Debezium's regular course asks less often than this in a row. */
    private static final int ASKED_IN_VAIN = 4;

    private static final long MOMENT_NANOS = TimeUnit.MICROSECONDS.toNanos(500);

    private final Queue<T> events = new ArrayDeque<>();
    private int askedInVain;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void configure(Map<String, ?> settings) {
        // Nothing to set.
    }

    @Override
    public void enqueue(T event) {
        events.add(event);
        askedInVain = 0;
    }

    @Override
    public T poll() {
        return events.poll();
    }

    @Override
    public int size() {
        if (events.isEmpty() && ++askedInVain > ASKED_IN_VAIN) {
            LockSupport.parkNanos(MOMENT_NANOS);
        }
        return events.size();
    }
}
