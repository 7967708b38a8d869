package cn.zhiyong.platform.entry;

import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.text.Text;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table whose first line names the fields. */
final class CsvEntries extends FileEntries {
    private final Map<String, Class<?>> fields;
    private CsvRecords rows;
    private List<String> header;

    CsvEntries(InputStream file, Map<String, Class<?>> fields) {
        super(file);
        this.fields = fields;
    }

    @Override
    void begin(Reader text) throws IOException {
        rows = new CsvRecords(text);
        header = checked(rows.next().map(CsvRecords.Row::cells).orElse(List.of()));
    }

    @Override
    Optional<FileEntry> read() throws IOException {
        return rows.next().map(this::entry);
    }

    private List<String> checked(List<String> header) {
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

    private FileEntry entry(CsvRecords.Row row) {
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
}
