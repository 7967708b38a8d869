package cn.zhiyong.appraisal.classification.rules;

import java.util.Comparator;
import java.util.stream.IntStream;

/** R9.4: how many units each class takes, in principle. */
public record Seats(int first, int second, int third) {
    private static final int WHOLE = 100;

    /**
     * By largest remainder; where two remainders are the same, the better class has the seat.
     *
     * @param percents of the classes 1, 2 and 3, together 100
     */
    public static Seats of(int units, int... percents) {
        var seats =
                IntStream.of(percents).map(percent -> units * percent / WHOLE).toArray();
        var left = units - IntStream.of(seats).sum();
        IntStream.range(0, seats.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> units * percents[i] % WHOLE)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(i -> seats[i]++);
        return new Seats(seats[0], seats[1], seats[2]);
    }
}
