package cn.zhiyong.platform.event;

import java.time.Duration;

/** Ever longer pauses between attempts at one thing. */
final class Pauses {
    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private Duration next = FIRST;

    void pause() {
        try {
            Thread.sleep(next);
        } catch (InterruptedException stopping) {
            throw stopped(stopping);
        }
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /** To be thrown out of the listener: what was not finished is delivered again. */
    static IllegalStateException stopped(InterruptedException stopping) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Stopped while waiting to try again", stopping);
    }
}
