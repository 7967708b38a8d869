package cn.zhiyong.appraisal.classification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * R9.4 worked by hand. Units are written best to worst, a word each: the total, then {@code b} where barred from class 1,
 * {@code f} where forced into class 3; {@code /2.0} gives the half-years recorded as good and as fair. Equal words are
 * ties. The classes are written in the same order.
 */
class ClassificationTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "one unit, in principle class 2 | 90 | 2",
                "one unit, barred               | 90b | 2",
                "one unit, forced               | 90f | 3",
                "two                            | 90 80 | 1 2",
                "two, a tie goes up whole       | 90 90 | 1 1",
                "two, the tie broken by reviews | 90/2.0 90/1.1 | 1 2",
                "two, broken by fair records    | 90/1.1 90/1.0 | 1 2",
                "two, the first barred          | 90b 80 | 2 1",
                "two, both barred               | 90b 80b | 2 2",
                "two, the better forced         | 90f 80 | 3 1",
                "two, both forced               | 90f 80f | 3 3",
                "three                          | 90 80 70 | 1 2 2",
                "three, a forced one costs class 2 a seat | 90 80 70f | 1 2 3",
                "three, a tie over the boundary | 90 90 70 | 1 1 2",
                "three tied in all              | 90 90 90 | 1 1 1",
                "seven                          | 9 8 7 6 5 4 3 | 1 1 2 2 2 2 3",
                "seven, the last forced takes the seat | 9 8 7 6 5 4 3f | 1 1 2 2 2 2 3",
                "seven, a good one forced: nobody else is class 3 | 9 8 7f 6 5 4 3 | 1 1 3 2 2 2 2",
                "seven, the first forced: its seat goes on | 9f 8 7 6 5 4 3 | 3 1 1 2 2 2 2",
                "seven, the second barred       | 9 8b 7 6 5 4 3 | 1 2 1 2 2 2 3",
                "seven, a tie at the lower boundary goes up | 9 8 7 6 5 3 3 | 1 1 2 2 2 2 2",
                "seven, a tie at the upper boundary takes class 2's seat | 9 8 8 6 5 4 3 | 1 1 1 2 2 2 3",
                "seven, a tie of a barred one   | 9 8b 8 6 5 4 3 | 1 2 1 2 2 2 3",
                "seven, barred at the bottom    | 9 8 7 6 5 4 3b | 1 1 2 2 2 2 3",
                "seven, more forced than seats  | 9 8 7 6 5f 4f 3f | 1 1 2 2 3 3 3",
                "seven, everybody barred        | 9b 8b 7b 6b 5b 4b 3b | 2 2 2 2 2 2 3",
                "seven, only the last may be first | 9b 8b 7b 6b 5b 4b 3 | 2 2 2 2 2 3 1",
            })
    void byHand(String story, String units, String classes) {
        assertThat(classesOf(contenders(units))).containsExactlyElementsOf(numbers(classes));
    }

    /** Without ties, bars and forced units the seats are filled from the top. */
    @ParameterizedTest(name = "{0} units: {1}, {2}, {3}")
    @CsvSource({
        "1, 0, 1, 0",
        "2, 1, 1, 0",
        "3, 1, 2, 0",
        "7, 2, 4, 1",
        "20, 7, 11, 2",
        "60, 21, 33, 6",
        "101, 35, 56, 10"
    })
    void whereNothingIsSpecial(int size, int first, int second, int third) {
        var units = IntStream.range(0, size)
                .mapToObj(i -> new Contender("U%03d".formatted(i), 1_000_000 - i, 0, 0, 1))
                .toList();
        var expected = IntStream.range(0, size)
                .map(i -> i < first ? 1 : i < first + second ? 2 : 3)
                .boxed()
                .toList();
        assertThat(classesOf(units)).isEqualTo(expected);
        assertThat(expected.stream().filter(each -> each == 3)).hasSize(third);
        assertThat(of(units).placements()).allMatch(placement -> placement.ground() == Ground.BY_RANK);
    }

    /** Twenty: seats 7, 11, 2. Second and fifth barred, third forced; ranks 9 and 10 tied; 18 and 19 tied. */
    @Test
    void twentyByHand() {
        var units = contenders("20 19b 18f 17 16b 15 14 13 12 12 10 9 8 7 6 5 4 3 3 1");
        assertThat(classesOf(units)).containsExactly(1, 2, 3, 1, 2, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3);
        assertThat(of(units).placements())
                .extracting(Placement::ground)
                .containsExactly(
                        Ground.BY_RANK,
                        Ground.BARRED_FROM_FIRST,
                        Ground.FORCED_TO_THIRD,
                        Ground.BY_RANK,
                        Ground.BARRED_FROM_FIRST,
                        Ground.BY_RANK,
                        Ground.BY_RANK,
                        Ground.SEAT_YIELDED,
                        Ground.SEAT_YIELDED,
                        Ground.SEAT_YIELDED,
                        Ground.BY_RANK,
                        Ground.BY_RANK,
                        Ground.BY_RANK,
                        Ground.BY_RANK,
                        Ground.BY_RANK,
                        Ground.BY_RANK,
                        Ground.BY_RANK,
                        Ground.THIRD_SEATS_TAKEN,
                        Ground.THIRD_SEATS_TAKEN,
                        Ground.BY_RANK);
        assertThat(of(units).placements()).extracting(Placement::rank).contains(9, 9, 18, 18, 20);
    }

    /** Sixty: seats 21, 33, 6. Ranks 21 to 23 tied, and 54 to 56; two of the last four forced. */
    @Test
    void sixtyByHand() {
        var units = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new Contender(
                        "U%03d".formatted(i),
                        1_000 - (i == 22 || i == 23 ? 21 : i == 55 || i == 56 ? 54 : i),
                        0,
                        0,
                        i == 57 || i == 58 ? 3 : 1))
                .toList();
        var expected = IntStream.rangeClosed(1, 60)
                .map(i -> i <= 23 ? 1 : i <= 56 ? 2 : 3)
                .boxed()
                .toList();
        assertThat(classesOf(units)).isEqualTo(expected);
    }

    /** A hundred and one: seats 35, 56, 10. The first ten barred, twelve of the middle forced. */
    @Test
    void aHundredAndOneByHand() {
        var units = IntStream.rangeClosed(1, 101)
                .mapToObj(i ->
                        new Contender("U%03d".formatted(i), 1_000 - i, 0, 0, i <= 10 ? 2 : i > 50 && i <= 62 ? 3 : 1))
                .toList();
        var expected = IntStream.rangeClosed(1, 101)
                .map(i -> i <= 10 ? 2 : i <= 45 ? 1 : i > 50 && i <= 62 ? 3 : 2)
                .boxed()
                .toList();
        assertThat(classesOf(units)).isEqualTo(expected);
    }

    private static Classification of(List<Contender> units) {
        return Classification.of(units, Seats.of(units.size(), 35, 55, 10));
    }

    private static List<Integer> classesOf(List<Contender> units) {
        var classes = of(units).placements().stream()
                .collect(Collectors.toMap(each -> each.unit().unitCode(), Placement::unitClass));
        return units.stream().map(unit -> classes.get(unit.unitCode())).toList();
    }

    private static List<Contender> contenders(String units) {
        var words = units.trim().split(" ");
        return IntStream.range(0, words.length)
                .mapToObj(i -> contender("U%03d".formatted(i), words[i]))
                .toList();
    }

    private static Contender contender(String code, String word) {
        var parts = word.replaceAll("[bf]", "").split("[/.]");
        var best = word.contains("f") ? 3 : word.contains("b") ? 2 : 1;
        return parts.length == 1
                ? new Contender(code, Long.parseLong(parts[0]), 0, 0, best)
                : new Contender(
                        code, Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), best);
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.trim().split(" ")).map(Integer::valueOf).toList();
    }
}
