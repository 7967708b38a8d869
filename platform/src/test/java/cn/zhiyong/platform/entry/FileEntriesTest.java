package cn.zhiyong.platform.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhiyong.platform.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables are taken apart as RFC 4180 has it, an entry at a time. */
class FileEntriesTest {
    private static final Map<String, Class<?>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("name", String.class);
        FIELDS.put("post", String.class);
        FIELDS.put("vertical", Boolean.class);
        FIELDS.put("fen", Long.class);
        FIELDS.put("team", List.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "何,科员 | {\"name\":\"何\",\"post\":\"科员\"}",
                "\"何,某\",\"科\"\"员\"\"\" | {\"name\":\"何,某\",\"post\":\"科\\\"员\\\"\"}",
                "\"何~某\",科员 | {\"name\":\"何\\n某\",\"post\":\"科员\"}",
                ", 科员 | {\"post\":\"科员\"}",
                "\"\",科员 | {\"post\":\"科员\"}",
                ", | {}",
            })
    void cells(String row, String content) {
        assertThat(csv("name,post\n" + row.replace('~', '\n'))).containsExactly("2 " + content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true,12,a;b | {'vertical':true,'fen':12,'team':['a','b']}",
                "false,-1,  | {'vertical':false,'fen':-1,'team':[]}",
                "yes,1.5,a; | {'vertical':'yes','fen':'1.5','team':['a']}",
                ",,; | {'team':[]}",
            })
    void typesAreThoseOfTheFields(String row, String content) {
        assertThat(csv("vertical,fen,team\n" + row)).containsExactly("2 " + content.replace('\'', '"'));
    }

    @Test
    void linesAreCountedAsAnEditorDoes() {
        assertThat(csv("\uFEFFname\r\n甲\r\n\r\n\"乙\n乙\"\n丙\r丁"))
                .containsExactly(
                        "2 {\"name\":\"甲\"}", "4 {\"name\":\"乙\\n乙\"}", "6 {\"name\":\"丙\"}", "7 {\"name\":\"丁\"}");
    }

    @Test
    void aRowOfAnotherLengthIsNamed() {
        var file = FileEntries.csv(stream("name,post\n甲\n乙,丙,丁"), FIELDS);
        assertThat(file.next().orElseThrow().errors().getFirst().message().en())
                .isEqualTo("Has 1 cells where 2 are due.");
        assertThat(file.next().orElseThrow().errors().getFirst().message().zh()).isEqualTo("有 3 个单元格，应为 2 个。");
        assertThat(file.next()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name~甲\"乙 | line 2",
                "name~\"甲\"乙 | line 2",
                "name~甲~\"乙 | line 3",
                "chief | line 1",
                "name,name | line 1",
                "`` | line 1"
            })
    void whatIsNoTableEndsTheRequest(String table, String field) {
        assertThatThrownBy(() -> csv(table.replace('~', '\n')))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fieldErrors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.field()).isEqualTo(field)));
    }

    @Test
    void whatIsNotUtf8EndsTheRequest() {
        var file =
                FileEntries.csv(new ByteArrayInputStream("name\n\u00e9".getBytes(StandardCharsets.ISO_8859_1)), FIELDS);
        assertThatThrownBy(file::next).isInstanceOf(ProblemException.class);
    }

    @Test
    void aLineWithoutAnEndIsNotReadToIt() {
        var read = new AtomicLong();
        assertThatThrownBy(() -> FileEntries.csv(endless("x", read), FIELDS)).isInstanceOf(ProblemException.class);
        assertThat(read.get()).isLessThan(200_000);
    }

    @Test
    void noMoreIsReadThanIsAskedFor() {
        var read = new AtomicLong();
        var file = FileEntries.csv(endless("name\n", read), FIELDS);
        for (int i = 0; i < 10_000; i++) {
            assertThat(file.next()).isPresent();
        }
        assertThat(read.get()).isLessThan(10_000 * 5 + 50_000);
    }

    private static List<String> csv(String table) {
        var file = FileEntries.csv(stream(table), FIELDS);
        var rows = new ArrayList<String>();
        for (var entry = file.next(); entry.isPresent(); entry = file.next()) {
            rows.add(entry.get().line() + " " + entry.get().content().orElseThrow());
        }
        return rows;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream endless(String text, AtomicLong read) {
        return new InputStream() {
            @Override
            public int read() {
                return text.charAt((int) (read.getAndIncrement() % text.length()));
            }
        };
    }
}
