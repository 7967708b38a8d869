package cn.zhiyong.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
            none                       | ZH
            ''                         | ZH
            zh-CN                      | ZH
            en                         | EN
            en-GB,en;q=0.9             | EN
            fr, en;q=0.5               | EN
            fr                         | ZH
            en;q=0.2, zh;q=0.8         | ZH
            zh;q=0, en                 | EN
            en;q=0, fr                 | ZH
            *                          | ZH
            ;;q=                       | ZH
            """)
    void theHeaderChoosesAndChineseIsTheDefault(String header, Language language) {
        assertThat(Language.ofHeader(header)).isEqualTo(language);
    }
}
