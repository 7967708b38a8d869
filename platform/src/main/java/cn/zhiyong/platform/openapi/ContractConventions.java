package cn.zhiyong.platform.openapi;

import cn.zhiyong.platform.idempotency.Idempotent;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Writes into every contract what all operations have in common: problem documents, idempotency keys, If-Match. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractConventions implements OASFilter {
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
    private static final Set<String> LIBRARY_SCHEMAS = Set.of("HttpProblem", "HttpValidationProblem", "Violation");

    /** Operation ID of each idempotent operation, and whether it insists on a key. */
    private final Map<String, Boolean> idempotent = new HashMap<>();

    public ContractConventions(IndexView index) {
        for (var annotation : index.getAnnotations(IDEMPOTENT)) {
            if (annotation.target().kind() == AnnotationTarget.Kind.METHOD) {
                var method = annotation.target().asMethod();
                idempotent.put(method.name(), isRequired(annotation, index));
            }
        }
    }

    private static boolean isRequired(AnnotationInstance annotation, IndexView index) {
        return annotation.valueWithDefault(index, "required").asBoolean();
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        LIBRARY_SCHEMAS.forEach(contract.getComponents()::removeSchema);
        contract.getComponents().addSchema("Problem", problemSchema());
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (idempotent.containsKey(operation.getOperationId())) {
            operation.addParameter(header(
                    "Idempotency-Key",
                    idempotent.get(operation.getOperationId()),
                    "Same key and request: the first answer again, with Idempotent-Replayed: true",
                    "0190e2a4-6f6e-7cc3-98c4-dc0c0c07398f"));
            problem(operation, "409", "In conflict with the current state, or the idempotency key is in flight");
            problem(operation, "422", "Refused by a rule, or the idempotency key was used for another request");
        }
        if (operation.getResponses().hasAPIResponse("428")) {
            var always = !operation.getResponses().hasAPIResponse("201");
            operation.addParameter(header("If-Match", always, "ETag of the version that you read", "\"3\""));
            problem(operation, "412", "The resource has changed since");
        }
        problem(operation, "400", "Malformed: unknown or wrong fields or parameters, named in errors");
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            problem(operation, "401", "No valid token");
            problem(operation, "403", "The token's roles do not permit this");
        }
        if (path.contains("{")) {
            problem(operation, "404", "Not there, or not yours to see");
        }
        if (operation.getRequestBody() != null) {
            problem(operation, "413", "Body too large");
            problem(operation, "415", "Not JSON");
        }
        problem(operation, "503", "The database is away; try again after Retry-After");
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (Integer.parseInt(status) >= 400) {
                response.setContent(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
            }
        });
    }

    /** Adds the response unless the operation describes it itself in its own words. */
    private static void problem(Operation operation, String status, String description) {
        var stated = operation.getResponses().getAPIResponse(status);
        if (stated == null
                || Set.of("Not Authorized", "Not Allowed", "Bad Request").contains(stated.getDescription())) {
            APIResponse response = OASFactory.createAPIResponse().description(description);
            operation.getResponses().addAPIResponse(status, response);
        }
    }

    private static Parameter header(String name, boolean required, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(required)
                .description(description)
                .example(example)
                .schema(text());
    }

    private static Schema problemSchema() {
        var error = object().addProperty("field", text().description("Path of the field, or name of the parameter"))
                .addProperty("rule", text().description("Rule ID"))
                .addProperty("clause", text().description("Clause of the plan"))
                .addProperty("message", text());
        return object().description("RFC 9457 problem document, in the language of Accept-Language (zh-CN, en)")
                .required(List.of("type", "title", "status", "detail", "instance"))
                .addProperty("type", text().examples(List.of("urn:zhiyong:problem:rule-refused")))
                .addProperty("title", text().examples(List.of("不符合规定")))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .examples(List.of(422)))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty(
                        "rule",
                        text().description("Rule ID, where a rule says no").examples(List.of("R5.2")))
                .addProperty("clause", text().description("Clause of the plan").examples(List.of("六(二)")))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(error));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
