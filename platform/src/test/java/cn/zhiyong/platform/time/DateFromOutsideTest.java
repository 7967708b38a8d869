package cn.zhiyong.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFromOutsideTest {
    @Test
    void theBoundsAreDates() {
        assertThat(DateFromOutside.read("1900-01-01")).contains(LocalDate.of(1900, 1, 1));
        assertThat(DateFromOutside.read("9999-12-31")).contains(LocalDate.of(9999, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1899-12-31",
                "10000-01-01",
                "+10000-01-01",
                "+999999999-12-31",
                "-2026-01-01",
                "2026-02-29",
                "2026-13-01",
                "2026-1-1",
                " 2026-01-01",
                "2026-01-01\n",
                "٢٠٢٦-٠١-٠١",
                "2026-01-01T00:00",
                "20260101"
            })
    void nothingElseIs(String text) {
        assertThat(DateFromOutside.read(text)).isEmpty();
    }
}
