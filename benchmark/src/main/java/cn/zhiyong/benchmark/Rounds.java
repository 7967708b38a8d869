package cn.zhiyong.benchmark;

import java.time.Duration;

/** How long and how often: what is compared takes turns, so that what else goes on falls on both sides alike. */
record Rounds(int count, Duration each, Duration warmUp) {
    static final Rounds FULL = new Rounds(5, Duration.ofSeconds(10), Duration.ofSeconds(90));

    /** To see whether the commands work. */
    static final Rounds QUICK = new Rounds(2, Duration.ofSeconds(3), Duration.ofSeconds(5));
}
