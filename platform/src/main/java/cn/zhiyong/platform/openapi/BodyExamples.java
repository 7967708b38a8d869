package cn.zhiyong.platform.openapi;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Gives every JSON body and every required parameter an example; bodies of one schema share one, kept with the
 * components. Filters get none: Swagger UI would fill them in, and every list tried out would be narrowed.
 */
final class BodyExamples {
    private static final String JSON = "application/json";

    private final OpenAPI contract;
    private final SchemaExamples examples;

    BodyExamples(OpenAPI contract, FieldExamples fields, EnumLabels labels) {
        this.contract = contract;
        this.examples = new SchemaExamples(contract.getComponents().getSchemas(), fields, labels);
    }

    void write() {
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> write(path, operation)));
    }

    private void write(String path, Operation operation) {
        Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .filter(parameter -> Boolean.TRUE.equals(parameter.getRequired()))
                .forEach(parameter -> write(path, parameter));
        Optional.ofNullable(operation.getRequestBody()).ifPresent(body -> write(body.getContent()));
        operation.getResponses().getAPIResponses().values().forEach(response -> write(response.getContent()));
    }

    private void write(String path, Parameter parameter) {
        if (parameter.getExample() == null && parameter.getExamples() == null) {
            parameter.setExample(examples.of(Field.ofParameter(path, parameter.getName()), parameter.getSchema()));
        }
    }

    private void write(Content content) {
        if (content != null && content.hasMediaType(JSON)) {
            write(content.getMediaType(JSON));
        }
    }

    private void write(MediaType body) {
        if (body.getExample() != null || body.getExamples() != null) {
            return;
        }
        var name = Contracts.referred(body.getSchema());
        name.ifPresentOrElse(
                schema -> {
                    contract.getComponents()
                            .addExample(schema, OASFactory.createExample().value(examples.of(schema)));
                    body.addExample(schema, Contracts.exampleReference(schema));
                },
                () -> body.setExample(examples.of(new Field("", ""), body.getSchema())));
    }
}
