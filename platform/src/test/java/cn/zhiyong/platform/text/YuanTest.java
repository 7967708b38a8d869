package cn.zhiyong.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YuanTest {
    @ParameterizedTest(name = "{0} fen: {1}")
    @CsvSource({"0, 0.00元", "1, 0.01元", "99, 0.99元", "100, 1.00元", "2000000, '20,000.00元'", "1234567, '12,345.67元'"})
    void amountsAreWrittenToTheFen(long fen, String written) {
        assertThat(Yuan.of(fen)).isEqualTo(written);
    }
}
