package cn.zhiyong.platform.openapi;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Says schemas in the way that generators of clients read best: a UUID, day or instant where it stands instead of a
 * reference to a component, a nullable object or enum as anyOf without a type beside it, and no component that nothing
 * refers to.
 */
final class PlainSchemas {
    private final Map<String, Schema> components;
    private final Map<String, Schema> formats;

    private PlainSchemas(Map<String, Schema> components) {
        this.components = components;
        this.formats = components.entrySet().stream()
                .filter(named -> isPlainFormat(named.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static void writeInto(OpenAPI contract) {
        var plain = new PlainSchemas(Map.copyOf(contract.getComponents().getSchemas()));
        plain.everywhere(contract).forEach(plain::say);
        var used = plain.usedBy(contract);
        plain.components.keySet().stream()
                .filter(name -> !used.contains(name))
                .forEach(contract.getComponents()::removeSchema);
    }

    private static boolean isPlainFormat(Schema schema) {
        return Contracts.is(schema, SchemaType.STRING) && schema.getFormat() != null && schema.getEnumeration() == null;
    }

    private List<Schema> everywhere(OpenAPI contract) {
        return Stream.concat(
                        components.values().stream(),
                        Contracts.operations(contract).flatMap(Contracts::schemas))
                .flatMap(schema -> Contracts.withParts(schema).stream())
                .toList();
    }

    private void say(Schema schema) {
        if (schema.getRef() != null) {
            schema.setType(null);
            Contracts.referred(schema).map(formats::get).ifPresent(format -> inline(schema, format));
        }
        if (Contracts.isReferenceOrNull(schema)) {
            var other = Contracts.alternatives(schema).getFirst();
            schema.setType(null);
            if (isPlainFormat(other)) {
                schema.setAnyOf(null);
                schema.setType(List.of(SchemaType.STRING, SchemaType.NULL));
                schema.setFormat(other.getFormat());
            }
        }
        if ("uuid".equals(schema.getFormat())) {
            schema.setPattern(null);
        }
    }

    private static void inline(Schema schema, Schema format) {
        schema.setRef(null);
        schema.setType(List.of(SchemaType.STRING));
        schema.setFormat(format.getFormat());
    }

    private Set<String> usedBy(OpenAPI contract) {
        var used = new HashSet<String>();
        var open = new ArrayDeque<Schema>();
        Contracts.operations(contract).flatMap(Contracts::schemas).forEach(open::add);
        while (!open.isEmpty()) {
            for (var part : Contracts.withParts(open.poll())) {
                Contracts.referred(part).filter(used::add).map(components::get).ifPresent(open::add);
            }
        }
        return used;
    }
}
