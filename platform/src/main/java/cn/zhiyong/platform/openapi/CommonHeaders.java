package cn.zhiyong.platform.openapi;

import cn.zhiyong.platform.idempotency.Idempotent;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Idempotency keys and If-Match, with the answers that come of them. */
final class CommonHeaders {
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);

    /** Operation ID of each idempotent operation, and whether it insists on a key. */
    private final Map<String, Boolean> idempotent = new HashMap<>();

    CommonHeaders(IndexView index) {
        for (var annotation : index.getAnnotations(IDEMPOTENT)) {
            if (annotation.target().kind() == AnnotationTarget.Kind.METHOD) {
                idempotent.put(annotation.target().asMethod().name(), isRequired(annotation, index));
            }
        }
    }

    private static boolean isRequired(AnnotationInstance annotation, IndexView index) {
        return annotation.valueWithDefault(index, "required").asBoolean();
    }

    void writeInto(OpenAPI contract) {
        Contracts.operations(contract).forEach(this::writeInto);
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> Stream.ofNullable(item.getGET()))
                .forEach(CommonHeaders::tellOfTags);
    }

    /** Whatever is read as JSON carries a tag, by which it need not be sent again. */
    private static void tellOfTags(Operation read) {
        var answer = read.getResponses().getAPIResponse("200");
        if (answer == null
                || answer.getContent() == null
                || !answer.getContent().hasMediaType("application/json")) {
            return;
        }
        answer.addHeader(
                "ETag",
                OASFactory.createHeader()
                        .description("Send it as If-None-Match to read again only what has changed")
                        .schema(Contracts.text())
                        .example("\"3\""));
        read.addParameter(header("If-None-Match", false, "ETag of the answer that you have", null));
        read.getResponses()
                .addAPIResponse(
                        "304", OASFactory.createAPIResponse().description("As in the answer that If-None-Match names"));
    }

    private void writeInto(Operation operation) {
        if (idempotent.containsKey(operation.getOperationId())) {
            operation.addParameter(header(
                    "Idempotency-Key",
                    idempotent.get(operation.getOperationId()),
                    "Same key and request: the first answer again, with Idempotent-Replayed: true",
                    "0190e2a4-6f6e-7cc3-98c4-dc0c0c07398f"));
            ProblemResponses.add(
                    operation, "409", "In conflict with the current state, or the idempotency key is in flight");
            ProblemResponses.add(
                    operation, "422", "Refused by a rule, or the idempotency key was used for another request");
        }
        if (operation.getResponses().hasAPIResponse("428")) {
            var always = !operation.getResponses().hasAPIResponse("201");
            operation.addParameter(header("If-Match", always, "ETag of the version that you read", "\"3\""));
            ProblemResponses.add(operation, "412", "The resource has changed since");
        }
    }

    private static Parameter header(String name, boolean required, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(required)
                .description(description)
                .example(example)
                .schema(Contracts.text());
    }

    /** Whether the operation takes an idempotency key. */
    static boolean takesKey(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> "Idempotency-Key".equals(each.getName()));
    }
}
