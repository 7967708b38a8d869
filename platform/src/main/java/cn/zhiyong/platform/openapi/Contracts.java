package cn.zhiyong.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Ways through the model of a contract that its conventions share. */
final class Contracts {
    private static final String SCHEMAS = "#/components/schemas/";

    private Contracts() {}

    static Stream<Operation> operations(OpenAPI contract) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    /** The operation's schemas of parameters and bodies, as they stand there: a reference is not followed. */
    static Stream<Schema> schemas(Operation operation) {
        var parameters = Optional.ofNullable(operation.getParameters()).orElse(List.of());
        var request = Optional.ofNullable(operation.getRequestBody()).map(body -> body.getContent());
        var answers = operation.getResponses().getAPIResponses().values().stream();
        return Stream.concat(
                        parameters.stream().map(parameter -> parameter.getSchema()),
                        Stream.concat(request.stream(), answers.map(answer -> answer.getContent()))
                                .filter(Objects::nonNull)
                                .flatMap(Contracts::schemas))
                .filter(Objects::nonNull);
    }

    private static Stream<Schema> schemas(Content content) {
        return content.getMediaTypes().values().stream().map(type -> type.getSchema());
    }

    /** The schema and all that stand within it, the innermost first. */
    static List<Schema> withParts(Schema schema) {
        var parts = new ArrayList<>(properties(schema).values());
        parts.addAll(alternatives(schema));
        Optional.ofNullable(schema.getItems()).ifPresent(parts::add);
        Optional.ofNullable(schema.getAdditionalPropertiesSchema()).ifPresent(parts::add);
        return Stream.concat(parts.stream().flatMap(part -> withParts(part).stream()), Stream.of(schema))
                .toList();
    }

    static Map<String, Schema> properties(Schema schema) {
        return Optional.ofNullable(schema.getProperties()).orElse(Map.of());
    }

    static List<Schema> alternatives(Schema schema) {
        return Optional.ofNullable(schema.getAnyOf()).orElse(List.of());
    }

    static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }

    /** Whether it is what SmallRye makes of a nullable reference: anyOf the reference and null. */
    static boolean isReferenceOrNull(Schema schema) {
        var alternatives = alternatives(schema);
        return alternatives.size() == 2
                && List.of(SchemaType.NULL).equals(alternatives.getLast().getType());
    }

    static boolean isNullable(Schema schema) {
        return isReferenceOrNull(schema) || is(schema, SchemaType.NULL);
    }

    /** Name of the component schema that it refers to. */
    static Optional<String> referred(Schema schema) {
        return Optional.ofNullable(schema.getRef()).map(ref -> ref.substring(ref.lastIndexOf('/') + 1));
    }

    static Schema reference(String name) {
        return OASFactory.createSchema().ref(SCHEMAS + name);
    }

    static Example exampleReference(String name) {
        return OASFactory.createExample().ref("#/components/examples/" + name);
    }

    static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }
}
