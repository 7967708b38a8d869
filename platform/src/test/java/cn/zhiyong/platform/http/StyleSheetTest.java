package cn.zhiyong.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleSheetTest {
    private static final String DIGEST = "sha256-AsdWfuVGhA5h5Q0fgnNYjwN4ATC7Zk/0cGUMSRx7AD4=";

    @Test
    void itIsTheOneInTheHead() {
        assertThat(StyleSheet.digestIn("<head><title>t</title>\n<style>p { color: black }</style></head><body>"))
                .contains(DIGEST);
        assertThat(StyleSheet.digestIn(
                        "<head><style>p { color: black }</style></head><body><style>p { color: red }</style></body>"))
                .contains(DIGEST);
    }

    @Test
    void aStyleInTheTextIsNone() {
        assertThat(StyleSheet.digestIn("<head></head><body><style>p { color: red }</style></body>"))
                .isEmpty();
    }
}
