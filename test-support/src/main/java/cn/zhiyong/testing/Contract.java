package cn.zhiyong.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A service's OpenAPI document, as {@link ContractDrift} looks at it. */
final class Contract {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode document;

    Contract(JsonNode document) {
        this.document = document;
    }

    /** A JSON body, or a parameter: where it stands, its schema and its examples by name. */
    record Exemplified(String place, JsonNode schema, Map<String, JsonNode> examples) {}

    record Operation(String id, JsonNode node) {}

    List<Operation> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream())
                .filter(method -> METHODS.contains(method.getKey()))
                .map(method ->
                        new Operation(method.getValue().path("operationId").asText(), method.getValue()))
                .toList();
    }

    /** Request bodies, answers and problem documents. */
    List<Exemplified> jsonBodies() {
        var bodies = new ArrayList<Exemplified>();
        for (var operation : operations()) {
            content(operation.id() + " request", operation.node().path("requestBody"), bodies::add);
            operation
                    .node()
                    .path("responses")
                    .properties()
                    .forEach(response ->
                            content(operation.id() + " " + response.getKey(), response.getValue(), bodies::add));
        }
        return bodies;
    }

    private void content(String place, JsonNode body, Consumer<Exemplified> found) {
        body.path("content").properties().stream()
                .filter(type -> type.getKey().matches("application/(.+\\+)?json"))
                .forEach(type -> found.accept(exemplified(place, type.getValue())));
    }

    List<Exemplified> parametersWithExample() {
        return operations().stream()
                .flatMap(operation -> operation
                        .node()
                        .path("parameters")
                        .valueStream()
                        .map(each -> exemplified(
                                operation.id() + " " + each.path("name").asText(), each)))
                .filter(each -> !each.examples().isEmpty())
                .toList();
    }

    private Exemplified exemplified(String place, JsonNode holder) {
        var examples = new TreeMap<String, JsonNode>();
        holder.path("examples")
                .properties()
                .forEach(named ->
                        examples.put(named.getKey(), resolved(named.getValue()).path("value")));
        if (holder.has("example")) {
            examples.put("", holder.path("example"));
        }
        return new Exemplified(place, holder.path("schema"), examples);
    }

    Stream<Map.Entry<String, JsonNode>> components(String kind) {
        return document.path("components").path(kind).properties().stream();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** What of the value does not fit the schema. */
    Stream<String> misfits(JsonNode schema, JsonNode value) {
        var whole = ((ObjectNode) schema.deepCopy());
        whole.set("components", document.path("components"));
        return FACTORY.getSchema(whole, STRICT).validate(value).stream().map(Object::toString);
    }

    /** Every reference that leads nowhere. */
    List<String> danglingReferences() {
        return document.findValuesAsText("$ref").stream()
                .filter(reference -> document.at(reference.substring(1)).isMissingNode())
                .distinct()
                .toList();
    }

    /** Looks at every schema with where it stands, those within others too. */
    void eachSchema(BiConsumer<String, JsonNode> look) {
        components("schemas").forEach(named -> eachSchema(named.getKey(), named.getValue(), look));
        jsonBodies().forEach(body -> eachSchema(body.place(), body.schema(), look));
    }

    private static void eachSchema(String place, JsonNode schema, BiConsumer<String, JsonNode> look) {
        look.accept(place, schema);
        schema.path("properties")
                .properties()
                .forEach(named -> eachSchema(place + "." + named.getKey(), named.getValue(), look));
        if (schema.has("items")) {
            eachSchema(place + "[]", schema.path("items"), look);
        }
    }
}
