package cn.zhiyong.platform.entry;

import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.text.Text;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of a file in UTF-8, one after another, however long it is. A file that cannot be taken apart into entries
 * ends the request; what is wrong with one entry is told with it.
 */
public abstract class FileEntries {
    static final int MOST_CHARACTERS = 65_536;

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    /**
     * One entry.
     *
     * @param line on which it begins, from 1 on
     * @param content empty where it is no JSON object
     */
    public record FileEntry(int line, Optional<JsonNode> content, List<FieldError> errors) {}

    /** The next one; empty at the end. */
    public final Optional<FileEntry> next() {
        try {
            return read();
        } catch (CharacterCodingException notText) {
            throw Problems.malformed("", "文件须为 UTF-8 编码。", "The file must be in UTF-8.");
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    abstract Optional<FileEntry> read() throws IOException;

    /** A JSON object on each line (NDJSON); empty lines are passed over. */
    public static FileEntries ndjson(InputStream file, EntryReader entries) {
        var reader = text(file);
        return new FileEntries() {
            private int line;

            @Override
            Optional<FileEntry> read() throws IOException {
                while (true) {
                    var text = line(reader, ++line);
                    if (text.isEmpty() || !text.get().isBlank()) {
                        return text.map(this::entry);
                    }
                }
            }

            private FileEntry entry(String text) {
                var read = entries.read(text);
                var isObject = read.value().filter(JsonNode::isObject).isPresent();
                var errors = isObject || !read.errors().isEmpty()
                        ? read.errors()
                        : List.of(new FieldError("", new Text("须为一个 JSON 对象。", "Must be a JSON object.")));
                return new FileEntry(line, isObject ? read.value() : Optional.empty(), errors);
            }
        };
    }

    /**
     * A table (CSV) whose first line names the fields. An empty cell is a field that is not there.
     *
     * @param fields what there may be, with the type of each; parts of a list stand behind each other with a semicolon
     */
    public static FileEntries csv(InputStream file, Map<String, Class<?>> fields) {
        try {
            var rows = new CsvRecords(text(file));
            var header = header(rows.next().map(CsvRecords.Row::cells).orElse(List.of()), fields);
            return new FileEntries() {
                @Override
                Optional<FileEntry> read() throws IOException {
                    return rows.next().map(row -> entry(row, header, fields));
                }
            };
        } catch (CharacterCodingException notText) {
            throw Problems.malformed("", "文件须为 UTF-8 编码。", "The file must be in UTF-8.");
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private static List<String> header(List<String> header, Map<String, Class<?>> fields) {
        var seen = new HashSet<String>();
        for (var field : header) {
            if (!fields.containsKey(field)) {
                throw Problems.malformed(List.of(new FieldError(
                        "line 1",
                        new Text("没有名为“%s”的字段；可用的有：%s", "There is no field \"%s\"; there are: %s")
                                .with(field, String.join(", ", fields.keySet())))));
            }
            if (!seen.add(field)) {
                throw Problems.malformed(List.of(new FieldError(
                        "line 1", new Text("字段“%s”重复出现。", "The field \"%s\" comes twice.").with(field))));
            }
        }
        if (header.isEmpty()) {
            throw Problems.malformed("line 1", "第一行须列出字段名称。", "The first line must name the fields.");
        }
        return header;
    }

    private static FileEntry entry(CsvRecords.Row row, List<String> header, Map<String, Class<?>> fields) {
        if (row.cells().size() != header.size()) {
            var message = new Text("有 %d 个单元格，应为 %d 个。", "Has %d cells where %d are due.")
                    .with(row.cells().size(), header.size());
            return new FileEntry(row.line(), Optional.empty(), List.of(new FieldError("", message)));
        }
        var content = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < header.size(); i++) {
            var cell = row.cells().get(i).strip();
            if (!cell.isEmpty() || fields.get(header.get(i)) == List.class) {
                content.set(header.get(i), value(cell, fields.get(header.get(i))));
            }
        }
        return new FileEntry(row.line(), Optional.of(content), List.of());
    }

    /** What is not of its type stays text: whoever reads the entry says so. */
    private static JsonNode value(String cell, Class<?> type) {
        var json = JsonNodeFactory.instance;
        if (type == Boolean.class && cell.matches("true|false")) {
            return json.booleanNode(Boolean.parseBoolean(cell));
        }
        if (type == Long.class && cell.matches("-?\\d{1,18}")) {
            return json.numberNode(Long.parseLong(cell));
        }
        if (type == List.class) {
            var list = json.arrayNode();
            for (var part : cell.split(";")) {
                if (!part.isBlank()) {
                    list.add(part.strip());
                }
            }
            return list;
        }
        return json.textNode(cell);
    }

    private static Optional<String> line(Reader reader, int number) throws IOException {
        var line = new StringBuilder();
        int character;
        while ((character = reader.read()) != -1 && character != '\n') {
            line.append((char) character);
            if (line.length() > MOST_CHARACTERS) {
                throw Problems.malformed("line " + number, "一行过长。", "The line is too long.");
            }
        }
        return character == -1 && line.isEmpty() ? Optional.empty() : Optional.of(line.toString());
    }

    private static Reader text(InputStream file) {
        try {
            var reader = new BufferedReader(new InputStreamReader(
                    file,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return reader;
        } catch (CharacterCodingException notText) {
            throw Problems.malformed("", "文件须为 UTF-8 编码。", "The file must be in UTF-8.");
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }
}
