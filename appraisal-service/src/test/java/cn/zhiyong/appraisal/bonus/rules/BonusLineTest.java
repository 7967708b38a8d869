package cn.zhiyong.appraisal.bonus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R9.5 in exact fen, rounded in the person's favour; R7.13: at most the whole bonus. */
class BonusLineTest {
    @ParameterizedTest(name = "{0} fen less {1} %: {2} % in shares of {3}, {4} remain")
    @CsvSource({
        // nothing decided
        "3449698, '',       0,   '',             3449698",
        // one decision of each measure
        "3000000, 30,       30,  900000,         2100000",
        "3000000, 50,       50,  1500000,        1500000",
        "3000000, 80,       80,  2400000,        600000",
        "3000000, 100,      100, 3000000,        0",
        // the total is rounded down to the fen
        "101,     30,       30,  30,             71",
        "199,     50,       50,  99,             100",
        "3333333, 30,       30,  999999,         2333334",
        "1,       99,       99,  0,              1",
        "1,       100,      100, 1,              0",
        // on the total percentage, not decision by decision: 3 x 0.99 fen are 2, not 0
        "33,      '3 3 3',  9,   '0 1 1',        31",
        "101,     '30 30',  60,  '30 30',        41",
        "105,     '30 30',  60,  '31 32',        42",
        "333,     '33 33',  66,  '109 110',      114",
        // the cap, and what comes after it
        "1000,    '30 30 50', 100, '300 300 400', 0",
        "1000,    '50 50 50', 100, '500 500 0',   0",
        "1000,    '100 30',   100, '1000 0',      0",
        "99,      '80 80',    100, '79 20',       0",
        // no bonus to deduct from
        "0,       '30 50',  80,  '0 0',          0",
        // the largest base that the roster takes
        "10000000000, 99,   99,  9900000000,     100000000",
    })
    void deductionsAddUp(long base, String percentages, int percent, String shares, long result) {
        var line = BonusLine.of(
                base, numbers(percentages).mapToObj(each -> (int) each).toList());
        assertThat(line.baseFen()).isEqualTo(base);
        assertThat(line.deductedPercent()).isEqualTo(percent);
        assertThat(line.amountsFen())
                .containsExactlyElementsOf(numbers(shares).boxed().toList());
        assertThat(line.deductedFen()).isEqualTo(numbers(shares).sum());
        assertThat(line.resultFen()).isEqualTo(result);
    }

    @Test
    void noFenIsLostOrTakenTwiceOnAnyBase() {
        for (long base = 0; base < 500; base++) {
            for (var percentages : List.of(List.of(30), List.of(30, 50), List.of(30, 30, 50), List.of(7, 13, 1, 29))) {
                var line = BonusLine.of(base, percentages);
                var percent = Math.min(
                        100, percentages.stream().mapToInt(Integer::intValue).sum());
                assertThat(line.amountsFen()).hasSameSizeAs(percentages).allMatch(amount -> amount >= 0);
                assertThat(line.amountsFen().stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(line.deductedFen());
                assertThat(line.deductedFen() * 100).isLessThanOrEqualTo(base * percent);
                assertThat((line.deductedFen() + 1) * 100).isGreaterThan(base * percent);
                assertThat(line.resultFen() + line.deductedFen()).isEqualTo(base);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 50 7", "50 7 30", "7 30 50"})
    void theOrderOfTheDecisionsMovesSharesButNotTheTotal(String percentages) {
        var line = BonusLine.of(
                12_347, numbers(percentages).mapToObj(each -> (int) each).toList());
        assertThat(line.deductedFen()).isEqualTo(10_741);
    }

    private static LongStream numbers(String text) {
        return Arrays.stream(text.split(" ")).filter(each -> !each.isEmpty()).mapToLong(Long::parseLong);
    }
}
