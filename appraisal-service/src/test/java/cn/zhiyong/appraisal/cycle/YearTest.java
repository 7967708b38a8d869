package cn.zhiyong.appraisal.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the year of the plan on. */
class YearTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"-2026, false", "0, false", "2021, false", "2022, true", "2026, true", "2100, true", "2101, false"})
    void yearsAreThePlansOwn(int year, boolean acceptable) throws NoSuchMethodException {
        var cycle = YearTest.class.getDeclaredMethod("cycle", int.class);
        try (var validation = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            var violations =
                    validation.getValidator().forExecutables().validateParameters(this, cycle, new Object[] {year});
            assertThat(violations.isEmpty()).isEqualTo(acceptable);
        }
    }

    void cycle(@Year int year) {}
}
