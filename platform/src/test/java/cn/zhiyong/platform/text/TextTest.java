package cn.zhiyong.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void datesAreWrittenAsEachLanguageWritesThem() {
        assertThat(new Text("%s至%s，共%d日", "%s to %s, %d days")
                        .with(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 12, 31), 302))
                .isEqualTo(new Text("2026年3月5日至2026年12月31日，共302日", "2026-03-05 to 2026-12-31, 302 days"));
    }
}
