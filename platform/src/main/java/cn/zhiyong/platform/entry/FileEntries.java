package cn.zhiyong.platform.entry;

import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.problem.Problems;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of a file in UTF-8, one after another, however long it is. A file that cannot be taken apart into entries
 * ends the request; what is wrong with one entry is told with it.
 */
public abstract sealed class FileEntries permits CsvEntries, NdjsonEntries {
    static final int MOST_CHARACTERS = 65_536;

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final Reader text;

    FileEntries(InputStream file) {
        this.text = new BufferedReader(new InputStreamReader(
                file,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /**
     * One entry.
     *
     * @param line on which it begins, from 1 on
     * @param content empty where it is no JSON object
     */
    public record FileEntry(int line, Optional<JsonNode> content, List<FieldError> errors) {}

    /** A JSON object on each line (NDJSON); empty lines are passed over. */
    public static FileEntries ndjson(InputStream file, EntryReader entries) {
        return begun(new NdjsonEntries(file, entries));
    }

    /**
     * A table (CSV) whose first line names the fields. An empty cell is a field that is not there.
     *
     * @param fields what there may be, with the type of each; parts of a list stand behind each other with a semicolon
     */
    public static FileEntries csv(InputStream file, Map<String, Class<?>> fields) {
        return begun(new CsvEntries(file, fields));
    }

    /** The next one; empty at the end. */
    public final Optional<FileEntry> next() {
        return reading(this::read);
    }

    abstract void begin(Reader text) throws IOException;

    abstract Optional<FileEntry> read() throws IOException;

    private static FileEntries begun(FileEntries file) {
        return reading(() -> {
            file.text.mark(1);
            if (file.text.read() != BYTE_ORDER_MARK) {
                file.text.reset();
            }
            file.begin(file.text);
            return file;
        });
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T reading(Reading<T> part) {
        try {
            return part.read();
        } catch (CharacterCodingException notText) {
            throw Problems.malformed("", "文件须为 UTF-8 编码。", "The file must be in UTF-8.");
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }
}
