package cn.zhiyong.platform.batch;

import cn.zhiyong.platform.problem.DatabaseAway;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Work that arrives while a commit is under way shares the next transaction: the more comes at once, the less of a commit
 * each costs. Nobody is answered before that commit has returned. Where a group fails, each of it is tried again in a
 * transaction of its own, so that none harms another; while the database is away all of it fails, to be sent again.
 *
 * @param <T> the work
 * @param <R> what comes of it
 */
public final class GroupCommit<T, R> implements AutoCloseable {
    private static final int LOOKS_WHETHER_CLOSED_MS = 500;
    private static final int SECONDS_TO_CLOSE = 10;

    private final BlockingQueue<Pending<T, R>> waiting = new LinkedBlockingQueue<>();
    private final int largestGroup;
    private final Function<List<T>, List<R>> write;
    private final ExecutorService writers;
    private volatile boolean closed;

    /**
     * @param name of the threads
     * @param writers how many transactions are under way at once at most
     * @param write does the work in a transaction that is open and returns what comes of each, in the same order
     */
    public GroupCommit(String name, int writers, int largestGroup, Function<List<T>, List<R>> write) {
        this.largestGroup = largestGroup;
        this.write = write;
        this.writers = Executors.newFixedThreadPool(
                writers, Thread.ofPlatform().name(name + "-", 1).daemon().factory());
        for (int i = 0; i < writers; i++) {
            this.writers.execute(this::writeUntilClosed);
        }
    }

    private record Pending<T, R>(T work, CompletableFuture<R> result) {}

    /** Completes after the commit, or with what ended the work. */
    public CompletableFuture<R> submit(T work) {
        if (closed) {
            throw new RejectedExecutionException("Closed");
        }
        var pending = new Pending<T, R>(work, new CompletableFuture<>());
        waiting.add(pending);
        return pending.result();
    }

    private void writeUntilClosed() {
        var group = new ArrayList<Pending<T, R>>(largestGroup);
        try {
            while (!closed || !waiting.isEmpty()) {
                var first = waiting.poll(LOOKS_WHETHER_CLOSED_MS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    group.add(first);
                    waiting.drainTo(group, largestGroup - 1);
                    commit(group);
                    group.clear();
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void commit(List<Pending<T, R>> group) {
        try {
            commitTogether(group);
        } catch (RuntimeException | Error failure) {
            if (group.size() == 1 || DatabaseAway.is(failure)) {
                group.forEach(each -> each.result().completeExceptionally(failure));
            } else {
                group.forEach(each -> commit(List.of(each)));
            }
        }
    }

    private void commitTogether(List<Pending<T, R>> group) {
        var work = group.stream().map(Pending::work).toList();
        var results = QuarkusTransaction.requiringNew().call(() -> write(work));
        for (int i = 0; i < group.size(); i++) {
            group.get(i).result().complete(results.get(i));
        }
    }

    /** A transaction that was only marked to be rolled back would end without a word. */
    private List<R> write(List<T> work) {
        var results = write.apply(work);
        if (QuarkusTransaction.isRollbackOnly()) {
            throw new IllegalStateException("Marked for rollback");
        }
        return results;
    }

    /** What was submitted is still written; nothing more is taken. */
    @Override
    public void close() {
        closed = true;
        writers.shutdown();
        try {
            if (!writers.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Still writing after " + SECONDS_TO_CLOSE + " s");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
