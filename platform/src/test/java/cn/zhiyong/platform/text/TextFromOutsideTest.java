package cn.zhiyong.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFromOutsideTest {
    @Test
    void ofTheControlCharactersOnlyLineBreakAndTabAreAcceptable() {
        assertThat(IntStream.rangeClosed(0, 0x9F)
                        .filter(Character::isISOControl)
                        .filter(control -> TextFromOutside.complaint(Character.toString(control))
                                .isEmpty()))
                .containsExactly((int) '\t', (int) '\n', (int) '\r');
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "a\udc00", "\udc00\ud800", "\ufffe", "\uffff", "\ud83f\udffe", "\udbff\udfff"})
    void whatIsNotWellFormedAndWhatIsNoCharacterIsRefused(String text) {
        assertThat(TextFromOutside.complaint(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "治庸",
                "㐀𠮷",
                "👨\u200d👩\u200d👧",
                "\ufeff",
                "\ufffd",
                "\u2028",
                "\ue000",
                "\u202e",
                "می\u200cخواهم"
            })
    void everythingElseIsKeptAsItIs(String text) {
        assertThat(TextFromOutside.complaint(text)).isEmpty();
        assertThat(TextFromOutside.kept(text)).isEqualTo(text);
    }

    @Test
    void theComplaintTellsWhereAndWhat() {
        var complaint = TextFromOutside.complaint("𠮷a\u0000").orElseThrow();
        assertThat(complaint.zh()).contains("第 3 个字符", "U+0000");
        assertThat(complaint.en()).contains("Character 3", "U+0000");
        assertThat(TextFromOutside.complaint("\ud83f\udfff").orElseThrow().en()).contains("U+1FFFF");
    }

    @Test
    void whatReadsTheSameIsKeptTheSame() {
        assertThat(TextFromOutside.kept("e\u0301")).isEqualTo("\u00e9");
        assertThat(TextFromOutside.kept("\u1112\u1161\u11ab")).isEqualTo("\ud55c");
        assertThat(TextFromOutside.kept("a\r\nb\rc\n\r\nd")).isEqualTo("a\nb\nc\n\nd");
    }

    @Test
    void marksMayNotPileUp() {
        assertThat(TextFromOutside.complaint("a" + "\u0301".repeat(30))).isEmpty();
        assertThat(TextFromOutside.complaint("a" + "\u0301".repeat(31))).isPresent();
        var piled = "a" + "\u0300\u0316".repeat(4_000_000);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> assertThat(TextFromOutside.complaint(piled))
                .isPresent());
    }
}
