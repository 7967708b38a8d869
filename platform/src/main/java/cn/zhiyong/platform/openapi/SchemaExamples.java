package cn.zhiyong.platform.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Composes the example of a schema out of the examples of its fields. */
final class SchemaExamples {
    private static final String NULL = "null";
    private static final String LABEL = "Label";
    private static final int DEEPEST = 20;

    private final Map<String, Schema> components;
    private final FieldExamples fields;
    private final EnumLabels labels;

    SchemaExamples(Map<String, Schema> components, FieldExamples fields, EnumLabels labels) {
        this.components = components;
        this.fields = fields;
        this.labels = labels;
    }

    Object of(String name) {
        return object(name, components.get(name), 0);
    }

    Object of(Field field, Schema schema) {
        return value(field, schema, 0);
    }

    private Map<String, Object> object(String owner, Schema schema, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException(owner + " is within itself: it has no example");
        }
        var example = new LinkedHashMap<String, Object>();
        Contracts.properties(schema)
                .forEach((name, property) -> example.put(name, value(new Field(owner, name), property, depth + 1)));
        example.keySet().stream()
                .filter(name -> name.endsWith(LABEL))
                .forEach(name -> label(schema, name.substring(0, name.length() - LABEL.length()), example));
        return example;
    }

    /** Puts in the label of the coded value beside it; none where there is no value. */
    private void label(Schema schema, String coded, Map<String, Object> example) {
        Optional.ofNullable(Contracts.properties(schema).get(coded))
                .map(property -> resolved(property).getEnumeration())
                .ifPresent(values -> {
                    var value = example.get(coded);
                    example.put(
                            coded + LABEL,
                            value == null ? null : labels.of(value, values).orElse(ContractConventions.NO_EXAMPLE));
                });
    }

    private Object value(Field field, Schema schema, int depth) {
        var text = stated(field, schema);
        return text.isPresent() ? read(text.get(), resolved(schema)) : composed(field, schema, depth);
    }

    private Optional<String> stated(Field field, Schema schema) {
        var own = Optional.ofNullable(schema.getExamples()).orElse(List.of()).stream()
                .findFirst()
                .or(() -> Optional.ofNullable(schema.getDefaultValue()))
                .map(Object::toString);
        return own.or(() -> field.keys().stream()
                .flatMap(key -> fields.stated(key).stream())
                .filter(text -> text.equals(NULL) ? Contracts.isNullable(schema) : fits(text, resolved(schema)))
                .findFirst());
    }

    /** Whether a text from the file can be a value of this kind: the same name may stand for a text and an object. */
    private static boolean fits(String text, Schema schema) {
        if (schema.getEnumeration() != null) {
            return schema.getEnumeration().contains(text);
        }
        if (Contracts.is(schema, SchemaType.ARRAY)) {
            return text.startsWith("[");
        }
        if (Contracts.is(schema, SchemaType.OBJECT)) {
            return text.startsWith("{");
        }
        if (Contracts.is(schema, SchemaType.INTEGER)) {
            return text.matches("-?\\d+");
        }
        if (Contracts.is(schema, SchemaType.BOOLEAN)) {
            return text.matches("true|false");
        }
        return !"date".equals(schema.getFormat()) || text.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private static Object read(String text, Schema schema) {
        return Contracts.is(schema, SchemaType.STRING) && !text.equals(NULL) ? text : FieldExamples.json(text);
    }

    private Object composed(Field field, Schema schema, int depth) {
        var resolved = resolved(schema);
        if (resolved.getEnumeration() != null) {
            return resolved.getEnumeration().getFirst();
        }
        if (Contracts.is(resolved, SchemaType.ARRAY)) {
            var items = new ArrayList<>();
            items.add(value(field, resolved.getItems(), depth + 1));
            return items;
        }
        if (Contracts.is(resolved, SchemaType.OBJECT)) {
            return object(name(schema).orElse(field.name()), resolved, depth);
        }
        if (Contracts.is(resolved, SchemaType.INTEGER)) {
            return Optional.ofNullable(resolved.getMinimum())
                    .orElse(BigDecimal.ONE)
                    .max(BigDecimal.ONE)
                    .intValue();
        }
        if (Contracts.is(resolved, SchemaType.BOOLEAN)) {
            return false;
        }
        return switch (Optional.ofNullable(resolved.getFormat()).orElse("")) {
            case "uuid" -> "0198e2a4-6f6e-7cc3-98c4-dc0c0c07398f";
            case "date" -> "2026-03-10";
            case "date-time" -> "2026-03-10T09:30:00+08:00";
            default -> ContractConventions.NO_EXAMPLE;
        };
    }

    /** What a reference, nullable or not, refers to; the schema itself if it is none. */
    private Schema resolved(Schema schema) {
        return name(schema).map(components::get).orElse(schema);
    }

    private static Optional<String> name(Schema schema) {
        return Contracts.referred(schema).or(() -> Contracts.alternatives(schema).stream()
                .flatMap(each -> Contracts.referred(each).stream())
                .findFirst());
    }
}
