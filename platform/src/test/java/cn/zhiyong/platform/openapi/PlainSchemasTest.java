package cn.zhiyong.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlainSchemasTest {
    private final OpenAPI contract = OASFactory.createOpenAPI();
    private final Schema appeal = Contracts.object();

    @BeforeEach
    void contractWithOneAnswer() {
        contract.components(OASFactory.createComponents()
                .addSchema("Appeal", appeal)
                .addSchema("Refusal", Contracts.object())
                .addSchema("Unused", Contracts.object())
                .addSchema("LocalDate", Contracts.text().format("date"))
                .addSchema("UUID", Contracts.text().format("uuid").pattern("[a-f0-9]+")));
        var answer = OASFactory.createAPIResponse()
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json",
                                OASFactory.createMediaType().schema(Contracts.reference("Appeal"))));
        var operation = OASFactory.createOperation()
                .responses(OASFactory.createAPIResponses().addAPIResponse("200", answer));
        contract.paths(OASFactory.createPaths()
                .addPathItem("/v1/appeals/{id}", OASFactory.createPathItem().GET(operation)));
    }

    @Test
    void aFormatStandsWhereItIsUsed() {
        var filedOn =
                Contracts.reference("LocalDate").addType(SchemaType.STRING).description("Day of receipt");
        appeal.addProperty("filedOn", filedOn);

        PlainSchemas.writeInto(contract);

        assertThat(filedOn.getRef()).isNull();
        assertThat(filedOn.getType()).containsExactly(SchemaType.STRING);
        assertThat(filedOn.getFormat()).isEqualTo("date");
        assertThat(filedOn.getDescription()).isEqualTo("Day of receipt");
    }

    @Test
    void aNullableFormatIsATextOrNull() {
        var causeId = OASFactory.createSchema().anyOf(List.of(Contracts.reference("UUID"), none()));
        appeal.addProperty("causeId", causeId);

        PlainSchemas.writeInto(contract);

        assertThat(causeId.getAnyOf()).isNull();
        assertThat(causeId.getType()).containsExactly(SchemaType.STRING, SchemaType.NULL);
        assertThat(causeId.getFormat()).isEqualTo("uuid");
        assertThat(causeId.getPattern()).isNull();
    }

    @Test
    void aNullableObjectHasNoTypeBesideItsAlternatives() {
        var refusal = Contracts.object().anyOf(List.of(Contracts.reference("Refusal"), none()));
        appeal.addProperty("refusal", refusal);

        PlainSchemas.writeInto(contract);

        assertThat(refusal.getType()).isNull();
        assertThat(refusal.getAnyOf()).hasSize(2);
    }

    @Test
    void whatNothingRefersToGoes() {
        appeal.addProperty("refusal", Contracts.reference("Refusal"));

        PlainSchemas.writeInto(contract);

        assertThat(contract.getComponents().getSchemas()).containsOnlyKeys("Appeal", "Refusal");
    }

    private static Schema none() {
        return OASFactory.createSchema().addType(SchemaType.NULL);
    }
}
