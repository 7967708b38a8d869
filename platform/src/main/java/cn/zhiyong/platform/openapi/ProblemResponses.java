package cn.zhiyong.platform.openapi;

import cn.zhiyong.platform.problem.ProblemKind;
import cn.zhiyong.platform.text.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What may go wrong with an operation, as problem documents with an example of each kind. */
final class ProblemResponses {
    private static final String SCHEMA = "Problem";
    private static final Set<String> WORDS_OF_THE_FRAMEWORK = Set.of("Not Authorized", "Not Allowed", "Bad Request");

    private final FieldExamples examples;

    ProblemResponses(FieldExamples examples) {
        this.examples = examples;
    }

    void writeInto(OpenAPI contract) {
        contract.getComponents().addSchema(SCHEMA, schema());
        for (var kind : ProblemKind.values()) {
            contract.getComponents()
                    .addExample(nameOf(kind), OASFactory.createExample().value(document(kind)));
        }
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> complete(path, operation)));
    }

    private static void complete(String path, Operation operation) {
        add(operation, "400", "Malformed: unknown or wrong fields or parameters, named in errors");
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            add(operation, "401", "No valid token");
            add(operation, "403", "The token's roles do not permit this");
        }
        if (path.contains("{")) {
            add(operation, "404", "Not there, or not yours to see");
        }
        add(operation, "414", "Address and parameters too long");
        add(operation, "431", "Headers too large");
        if (operation.getRequestBody() != null) {
            add(operation, "413", "Body too large");
            add(operation, "415", "Not JSON");
        }
        add(operation, "503", "The database is away; try again after Retry-After");
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (Integer.parseInt(status) >= 400) {
                response.setContent(OASFactory.createContent()
                        .addMediaType("application/problem+json", document(operation, Integer.parseInt(status))));
            }
        });
    }

    /** Adds the response unless the operation describes it itself in its own words. */
    static void add(Operation operation, String status, String description) {
        var stated = operation.getResponses().getAPIResponse(status);
        if (stated == null || WORDS_OF_THE_FRAMEWORK.contains(stated.getDescription())) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        }
    }

    private static MediaType document(Operation operation, int status) {
        var type = OASFactory.createMediaType().schema(Contracts.reference(SCHEMA));
        Arrays.stream(ProblemKind.values())
                .filter(kind -> kind.status() == status)
                .filter(kind -> CommonHeaders.takesKey(operation) || !isOfIdempotencyKeys(kind))
                .forEach(kind -> type.addExample(nameOf(kind), Contracts.exampleReference(nameOf(kind))));
        return type;
    }

    private static boolean isOfIdempotencyKeys(ProblemKind kind) {
        return kind == ProblemKind.IDEMPOTENCY_KEY_IN_FLIGHT || kind == ProblemKind.IDEMPOTENCY_KEY_REUSED;
    }

    private static String nameOf(ProblemKind kind) {
        var type = kind.type().toString();
        return type.substring(type.lastIndexOf(':') + 1);
    }

    private Map<String, Object> document(ProblemKind kind) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", kind.type().toString());
        document.put("title", kind.label().in(Language.ZH));
        document.put("status", kind.status());
        document.putAll(examples.object("problem." + nameOf(kind)));
        return document;
    }

    private static Schema schema() {
        var error = Contracts.object()
                .addProperty("field", Contracts.text().description("Path of the field, or name of the parameter"))
                .addProperty("rule", Contracts.text().description("Rule ID"))
                .addProperty("clause", Contracts.text().description("Clause of the plan"))
                .addProperty("message", Contracts.text());
        return Contracts.object()
                .description("RFC 9457 problem document, in the language of Accept-Language (zh-CN, en)")
                .required(List.of("type", "title", "status", "detail", "instance"))
                .addProperty("type", Contracts.text())
                .addProperty("title", Contracts.text())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", Contracts.text())
                .addProperty("instance", Contracts.text())
                .addProperty("rule", Contracts.text().description("Rule ID, where a rule says no"))
                .addProperty("clause", Contracts.text().description("Clause of the plan"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(error));
    }
}
