package cn.zhiyong.platform.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    @ParameterizedTest(name = "{0} of {1} is more than {2}/{3}: {4}")
    @CsvSource({
        "1, 2, 1, 2, false",
        "2, 3, 1, 2, true",
        "1, 3, 1, 3, false",
        "333333333, 1000000000, 1, 3, false",
        "333333334, 1000000000, 1, 3, true",
        "2147483646, 2147483647, 2147483645, 2147483646, true",
        "2, 3, 2, 3, false",
        "0, 5, 0, 1, false",
        "1, 5, 0, 1, true",
        "0, 0, 1, 2, false",
    })
    void exactlyTheShareIsNotMoreThanIt(int part, int whole, int numerator, int denominator, boolean exceeded) {
        assertThat(new Share(numerator, denominator).isExceededBy(part, whole)).isEqualTo(exceeded);
    }

    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource({"1, 1", "2, 1", "-1, 2", "0, 0", "1, 0", "1, -2"})
    void aShareIsBelowTheWhole(int numerator, int denominator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Share(numerator, denominator))
                .withMessage("numerator must be 0 to less than the denominator, not %d/%d", numerator, denominator);
    }
}
