package cn.zhiyong.platform.entry;

import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.text.Text;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/** A JSON object on each line. */
final class NdjsonEntries extends FileEntries {
    private final EntryReader entries;
    private Reader text;
    private int line;

    NdjsonEntries(InputStream file, EntryReader entries) {
        super(file);
        this.entries = entries;
    }

    @Override
    void begin(Reader file) {
        text = file;
    }

    @Override
    Optional<FileEntry> read() throws IOException {
        while (true) {
            var next = nextLine();
            if (next.isEmpty() || !next.get().isBlank()) {
                return next.map(this::entry);
            }
        }
    }

    private FileEntry entry(String json) {
        var read = entries.read(json);
        var isObject = read.value().filter(JsonNode::isObject).isPresent();
        var errors = isObject || !read.errors().isEmpty()
                ? read.errors()
                : List.of(new FieldError("", new Text("须为一个 JSON 对象。", "Must be a JSON object.")));
        return new FileEntry(line, isObject ? read.value() : Optional.empty(), errors);
    }

    private Optional<String> nextLine() throws IOException {
        line++;
        var characters = new StringBuilder();
        int character;
        while ((character = text.read()) != -1 && character != '\n') {
            characters.append((char) character);
            if (characters.length() > MOST_CHARACTERS) {
                throw Problems.malformed("line " + line, "一行过长。", "The line is too long.");
            }
        }
        return character == -1 && characters.isEmpty() ? Optional.empty() : Optional.of(characters.toString());
    }
}
