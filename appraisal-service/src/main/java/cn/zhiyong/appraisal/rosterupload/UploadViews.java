package cn.zhiyong.appraisal.rosterupload;

import cn.zhiyong.appraisal.roster.CadreRequest;
import cn.zhiyong.appraisal.roster.PastCadre;
import cn.zhiyong.appraisal.roster.PastUnit;
import cn.zhiyong.appraisal.roster.RosterHistory;
import cn.zhiyong.appraisal.roster.UnitRequest;
import cn.zhiyong.appraisal.rosterupload.UploadLineView.DifferenceView;
import cn.zhiyong.appraisal.rosterupload.UploadLineView.ErrorView;
import cn.zhiyong.platform.text.RequestLanguage;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files of the roster as callers see them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class UploadViews {
    private static final String VALID_FROM = "validFrom";

    private final RosterHistory history;
    private final EntityManager database;
    private final ObjectMapper json;
    private final RequestLanguage language;

    UploadViews(RosterHistory history, EntityManager database, ObjectMapper json, RequestLanguage language) {
        this.history = history;
        this.database = database;
        this.json = json;
        this.language = language;
    }

    RosterUploadView of(RosterUpload upload) {
        return RosterUploadView.of(upload, language);
    }

    Function<RosterUpload, RosterUploadView> of(List<RosterUpload> shown) {
        return this::of;
    }

    /** Lines with what they were compared with: the roster of then, be they applied since or not. */
    Function<UploadLine, UploadLineView> ofLines(List<UploadLine> shown) {
        var bases = bases(shown);
        var errors = errors(shown);
        return line -> new UploadLineView(
                line.line(),
                line.entry().orElse(null),
                line.entryKey().orElse(null),
                line.change(),
                language.label(line.change()),
                differences(line, bases),
                errors.getOrDefault(line.line(), List.of()));
    }

    private Map<Integer, JsonNode> bases(List<UploadLine> lines) {
        var units = history.units(compared(lines, EntryKind.UNIT)
                .map(line -> new PastUnit.Key(
                        line.entryKey().orElseThrow(), line.baseVersion().orElseThrow()))
                .toList());
        var cadres = history.cadres(compared(lines, EntryKind.CADRE)
                .map(line -> new PastCadre.Key(
                        UUID.fromString(line.entryKey().orElseThrow()),
                        line.baseVersion().orElseThrow()))
                .toList());
        var bases = new HashMap<Integer, JsonNode>();
        compared(lines, EntryKind.UNIT).forEach(line -> {
            var key = new PastUnit.Key(
                    line.entryKey().orElseThrow(), line.baseVersion().orElseThrow());
            bases.put(line.line(), json.valueToTree(UnitRequest.of(units.get(key))));
        });
        compared(lines, EntryKind.CADRE).forEach(line -> {
            var id = UUID.fromString(line.entryKey().orElseThrow());
            var key = new PastCadre.Key(id, line.baseVersion().orElseThrow());
            bases.put(line.line(), json.valueToTree(CadreRequest.of(cadres.get(key))));
        });
        return bases;
    }

    private static Stream<UploadLine> compared(List<UploadLine> lines, EntryKind kind) {
        return lines.stream()
                .filter(line -> line.change() == LineChange.UPDATED)
                .filter(line -> line.entry().filter(kind::equals).isPresent());
    }

    private List<DifferenceView> differences(UploadLine line, Map<Integer, JsonNode> bases) {
        if (line.change() != LineChange.CREATED && line.change() != LineChange.UPDATED) {
            return List.of();
        }
        var base = bases.getOrDefault(line.line(), JsonNodeFactory.instance.objectNode());
        return read(line.content().orElseThrow()).properties().stream()
                .filter(field ->
                        !field.getKey().equals(VALID_FROM) || !field.getValue().isNull())
                .map(field -> new DifferenceView(
                        field.getKey(), written(base.path(field.getKey())), written(field.getValue())))
                .filter(each -> !Objects.equals(each.from(), each.to()))
                .toList();
    }

    private JsonNode read(String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String written(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? null : value.isValueNode() ? value.asText() : value.toString();
    }

    private Map<Integer, List<ErrorView>> errors(List<UploadLine> lines) {
        var refused = lines.stream()
                .filter(line -> line.change() == LineChange.REFUSED)
                .toList();
        if (refused.isEmpty()) {
            return Map.of();
        }
        return database.createQuery("from UploadError where key.uploadId = ?1 and key.line in ?2", UploadError.class)
                .setParameter(1, refused.getFirst().uploadId())
                .setParameter(2, refused.stream().map(UploadLine::line).toList())
                .getResultStream()
                .sorted(Comparator.comparing(UploadError::position))
                .collect(Collectors.groupingBy(
                        UploadError::line,
                        Collectors.mapping(
                                error -> new ErrorView(
                                        error.field(), error.message().in(language.get())),
                                Collectors.toList())));
    }
}
