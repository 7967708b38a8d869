package cn.zhiyong.appraisal.provincialrank.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R2.2: the last of a line, and a place lower than last year's. */
class RankRuleTest {
    @ParameterizedTest(name = "place {0} of {1}, last {2}: {3}")
    @CsvSource({
        "6, 9, 3, false",
        "7, 9, 3, true",
        "8, 9, 3, true",
        "9, 9, 3, true",
        "1, 9, 3, false",
        "9, 9, 1, true",
        "8, 9, 1, false",
        "1, 3, 3, false",
        "2, 3, 3, true",
        "3, 3, 3, true",
        "1, 1, 3, false",
        "2, 2, 3, true",
    })
    void theLastOfALine(int place, int places, int last, boolean speaks) {
        assertThat(RankRule.amongTheLast("某系统", new Standing(place, places), last)
                        .isPresent())
                .isEqualTo(speaks);
    }

    @Property
    void thereAreAsManyOfThemAsTheRulebookSaysButTheFirstIsNone(
            @ForAll @IntRange(min = 1, max = 40) int places, @ForAll @IntRange(min = 1, max = 10) int last) {
        var speaking = IntStream.rangeClosed(1, places)
                .filter(place -> RankRule.amongTheLast("某系统", new Standing(place, places), last)
                        .isPresent())
                .count();
        assertThat(speaking).isEqualTo(Math.min(last, places - 1));
    }

    @Property
    void whoeverHasFallenHasAHigherNumber(
            @ForAll @IntRange(min = 1, max = 60) int now, @ForAll @IntRange(min = 1, max = 60) int lastYear) {
        assertThat(RankRule.fallen("综合评比", new Standing(now, 60), new Standing(lastYear, 60))
                        .isPresent())
                .isEqualTo(now > lastYear);
    }

    @Test
    void theArithmeticCanBeDoneAgain() {
        var last = RankRule.amongTheLast("财政系统", new Standing(8, 9), 3).orElseThrow();
        assertThat(last.rule()).isEqualTo("R2.2");
        assertThat(last.arithmetic().zh()).isEqualTo("“财政系统”：全省共 9 个位次，后 3 位自第 7 位起，本年第 8 位：8 ≥ 7。");
        var fallen =
                RankRule.fallen("综合评比", new Standing(5, 9), new Standing(3, 9)).orElseThrow();
        assertThat(fallen.arithmetic().en())
                .isEqualTo("\"综合评比\": Place 3 in the province last year, place 5 this year: 5 > 3, lower by 2.");
    }

    @Test
    void aPlaceIsWithinThePlaces() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Standing(0, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> new Standing(10, 9));
    }
}
