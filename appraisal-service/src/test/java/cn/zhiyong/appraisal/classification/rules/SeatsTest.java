package cn.zhiyong.appraisal.classification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R9.4: 35:55:10 by largest remainder, worked by hand. */
class SeatsTest {
    @ParameterizedTest(name = "{0} units: {1}, {2}, {3}")
    @CsvSource({
        "0, 0, 0, 0",
        "1, 0, 1, 0", // 0.35 0.55 0.10
        "2, 1, 1, 0", // 0.70 1.10 0.20
        "3, 1, 2, 0", // 1.05 1.65 0.30
        "4, 2, 2, 0", // 1.40 2.20 0.40: the same remainder in 1 and 3, the better class has it
        "7, 2, 4, 1", // 2.45 3.85 0.70
        "10, 4, 5, 1", // 3.50 5.50 1.00: the same remainder
        "20, 7, 11, 2",
        "60, 21, 33, 6",
        "101, 35, 56, 10", // 35.35 55.55 10.10
    })
    void byHand(int units, int first, int second, int third) {
        assertThat(Seats.of(units, 35, 55, 10)).isEqualTo(new Seats(first, second, third));
    }

    @Property
    void seatsAddUpAndAreWithinOneOfTheRatio(
            @ForAll @IntRange(max = 5_000) int units,
            @ForAll @IntRange(max = 100) int first,
            @ForAll @IntRange(max = 100) int second) {
        var fair = Math.min(second, 100 - first);
        var percents = new int[] {first, fair, 100 - first - fair};
        var seats = Seats.of(units, percents);
        assertThat(seats.first() + seats.second() + seats.third()).isEqualTo(units);
        var shares = new int[] {seats.first(), seats.second(), seats.third()};
        for (int i = 0; i < 3; i++) {
            assertThat(Math.abs(100L * shares[i] - (long) units * percents[i])).isLessThan(100);
        }
    }
}
