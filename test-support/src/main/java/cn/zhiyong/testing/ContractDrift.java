package cn.zhiyong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.openapi.ContractConventions;
import cn.zhiyong.platform.problem.ProblemKind;
import cn.zhiyong.testing.Contract.Exemplified;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The committed OpenAPI contract is what the service serves, and it reads as all four do. After an intended change,
 * write it anew with
 * {@code ./mvnw -pl <service> -am test -Dtest=ContractResourceTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dcontracts.update=true} and read the difference. An example that is missing goes into platform's
 * {@code contract-examples.properties}.
 */
public abstract class ContractDrift {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VERB_AND_NOUN = "[a-z]+([A-Z][a-z0-9]*)+";

    private final String service;

    protected ContractDrift(String service) {
        this.service = service;
    }

    @Test
    void committedContractIsWhatTheServiceServes() throws IOException {
        var served = served("yaml");
        var committed = ProjectRoot.resolve("contracts/openapi/" + service + ".yaml");
        if (Boolean.getBoolean("contracts.update")) {
            Files.writeString(committed, served);
        }
        assertThat(committed).exists();
        assertThat(Files.readString(committed)).isEqualTo(served);
    }

    @Test
    void operationIdsAreAVerbAndANounAndUnique() throws IOException {
        assertThat(contract().operations().stream().map(Contract.Operation::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches(VERB_AND_NOUN), VERB_AND_NOUN);
    }

    @Test
    void everyBodyHasAnExample() throws IOException {
        assertThat(contract().jsonBodies())
                .allSatisfy(body -> assertThat(body.examples()).as(body.place()).isNotEmpty());
    }

    @Test
    void everyProblemKindHasAnExample() throws IOException {
        var contract = contract();
        assertThat(Arrays.stream(ProblemKind.values())).allSatisfy(kind -> assertThat(contract.components("examples")
                        .map(named -> named.getValue().at("/value/type").asText()))
                .contains(kind.type().toString()));
    }

    @Test
    void everyExampleFitsItsSchema() throws IOException {
        var contract = contract();
        var misfits =
                exemplified(contract).flatMap(each -> misfits(contract, each)).distinct();
        assertThat(misfits).isEmpty();
    }

    private static Stream<Exemplified> exemplified(Contract contract) {
        return Stream.concat(contract.jsonBodies().stream(), contract.parametersWithExample().stream());
    }

    private static Stream<String> misfits(Contract contract, Exemplified exemplified) {
        return exemplified.examples().entrySet().stream()
                .flatMap(named -> contract.misfits(exemplified.schema(), named.getValue())
                        .map(misfit -> (named.getKey().isEmpty() ? exemplified.place() : named.getKey()) + misfit));
    }

    @Test
    void everyTextOfAnExampleIsStated() throws IOException {
        var missing = new TreeSet<String>();
        exemplified(contract()).forEach(each -> each.examples()
                .forEach((name, example) -> findMissing(name.isEmpty() ? each.place() : name, example, missing)));
        assertThat(missing).isEmpty();
    }

    private static void findMissing(String place, JsonNode value, Set<String> missing) {
        if (value.asText().equals(ContractConventions.NO_EXAMPLE)) {
            missing.add(place);
        }
        value.properties().forEach(named -> findMissing(place + "." + named.getKey(), named.getValue(), missing));
        if (value.isArray()) {
            value.forEach(item -> findMissing(place + "[]", item, missing));
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        assertThat(contract().danglingReferences()).isEmpty();
    }

    @Test
    void formatsStandWhereTheyAreUsedAndNullableReferencesHaveNoTypeBeside() throws IOException {
        var unreadable = new ArrayList<String>();
        contract().eachSchema((place, schema) -> {
            var isReference = schema.has("$ref") || schema.has("anyOf");
            if (isReference && schema.has("type") || !place.contains(".") && schema.has("format")) {
                unreadable.add(place);
            }
        });
        assertThat(unreadable).isEmpty();
    }

    private static Contract contract() throws IOException {
        return new Contract(JSON.readTree(served("json")));
    }

    private static String served(String format) {
        return RestAssured.given()
                .get("/q/openapi?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
