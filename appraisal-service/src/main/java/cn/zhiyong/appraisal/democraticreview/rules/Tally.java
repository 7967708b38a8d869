package cn.zhiyong.appraisal.democraticreview.rules;

import cn.zhiyong.appraisal.cycle.Grade;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Votes added up: how many ballots, and for each candidate how many votes for each grade and how many blank ones. As bytes it
 * is as long for any votes, so that its length tells nothing.
 */
public final class Tally {
    private static final int GRADES = Grade.values().length;
    private static final int COUNTS = GRADES + 1;

    private final int[][] counts;
    private int ballots;

    private Tally(int candidates) {
        counts = new int[candidates][COUNTS];
    }

    public static Tally empty(int candidates) {
        return new Tally(candidates);
    }

    /** @param bytes of a tally */
    public static Tally of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var ballots = buffer.getInt();
        var tally = new Tally(buffer.remaining() / (COUNTS * Integer.BYTES));
        tally.ballots = ballots;
        for (var ofCandidate : tally.counts) {
            for (int i = 0; i < COUNTS; i++) {
                ofCandidate[i] = buffer.getInt();
            }
        }
        return tally;
    }

    public byte[] toBytes() {
        var buffer = ByteBuffer.allocate(Integer.BYTES * (1 + counts.length * COUNTS));
        buffer.putInt(ballots);
        for (var ofCandidate : counts) {
            IntStream.of(ofCandidate).forEach(buffer::putInt);
        }
        return buffer.array();
    }

    /** @param choices one per candidate in the order of the paper, empty where it was left blank */
    public void add(List<Optional<Grade>> choices) {
        if (choices.size() != counts.length) {
            throw new IllegalArgumentException(choices.size() + " choices for " + counts.length + " candidates");
        }
        ballots++;
        for (int i = 0; i < counts.length; i++) {
            counts[i][choices.get(i).map(Grade::ordinal).orElse(GRADES)]++;
        }
    }

    public int candidates() {
        return counts.length;
    }

    public int ballots() {
        return ballots;
    }

    public int votes(int candidate, Grade grade) {
        return counts[candidate][grade.ordinal()];
    }

    /** Ballots that say nothing of the candidate. */
    public int blank(int candidate) {
        return counts[candidate][GRADES];
    }
}
