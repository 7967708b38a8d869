package cn.zhiyong.appraisal.rosterupload;

import cn.zhiyong.appraisal.roster.CadreRequest;
import cn.zhiyong.appraisal.roster.UnitRequest;
import cn.zhiyong.platform.entry.EntryReader;
import cn.zhiyong.platform.entry.FileEntries;
import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.text.Text;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the lines of a file: {@code entry} says whether one is a unit or a person, the rest is as in a PUT of one. */
@Singleton
class LineReader {
    private static final String ENTRY = "entry";
    private static final String TEAM = "leadershipTeamIds";

    private final EntryReader entries;

    LineReader(EntryReader entries) {
        this.entries = entries;
    }

    FileEntries open(UploadFormat format, InputStream file) {
        return switch (format) {
            case CSV -> FileEntries.csv(file, columns());
            case NDJSON -> FileEntries.ndjson(file, entries);
        };
    }

    ReadLine read(FileEntries.FileEntry entry) {
        if (entry.content().isEmpty()) {
            return ReadLine.wrong(entry.line(), Optional.empty(), Optional.empty(), entry.errors());
        }
        var content = (ObjectNode) entry.content().get();
        var kind = kind(content.remove(ENTRY));
        if (kind.isEmpty()) {
            var error = new FieldError(ENTRY, new Text("须为 UNIT 或 CADRE。", "Must be UNIT or CADRE."));
            return ReadLine.wrong(entry.line(), kind, Optional.empty(), List.of(error));
        }
        return switch (kind.get()) {
            case UNIT -> unit(entry.line(), content);
            case CADRE -> cadre(entry.line(), content);
        };
    }

    private ReadLine unit(int line, ObjectNode content) {
        var kind = Optional.of(EntryKind.UNIT);
        var read = entries.read(content, UnitRequest.class);
        return read.value()
                .map(unit ->
                        new ReadLine(line, kind, Optional.of(unit.code()), read.value(), Optional.empty(), List.of()))
                .orElseGet(() -> ReadLine.wrong(line, kind, text(content.get("code")), read.errors()));
    }

    private ReadLine cadre(int line, ObjectNode content) {
        if (content.path(TEAM).isArray() && content.path(TEAM).isEmpty()) {
            content.remove(TEAM);
        }
        var kind = Optional.of(EntryKind.CADRE);
        var read = entries.read(content, CadreRequest.class);
        return read.value()
                .map(cadre -> new ReadLine(
                        line, kind, Optional.of(cadre.id().toString()), Optional.empty(), read.value(), List.of()))
                .orElseGet(() -> ReadLine.wrong(line, kind, text(content.get("id")), read.errors()));
    }

    private static Optional<EntryKind> kind(JsonNode entry) {
        return text(entry).flatMap(name -> Stream.of(EntryKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst());
    }

    private static Optional<String> text(JsonNode value) {
        return Optional.ofNullable(value).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static Map<String, Class<?>> columns() {
        var columns = new LinkedHashMap<String, Class<?>>();
        columns.put(ENTRY, String.class);
        Stream.of(UnitRequest.class, CadreRequest.class)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .forEach(field -> columns.putIfAbsent(field.getName(), field.getType()));
        return columns;
    }
}
