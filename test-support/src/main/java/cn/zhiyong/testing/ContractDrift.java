package cn.zhiyong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/**
 * The committed OpenAPI contract is what the service serves. After an intended change, write it anew with
 * {@code ./mvnw -pl <service> test -Dtest=ContractResourceTest -Dcontracts.update=true} and read the difference.
 */
public abstract class ContractDrift {
    private final String service;

    protected ContractDrift(String service) {
        this.service = service;
    }

    @Test
    void committedContractIsWhatTheServiceServes() throws IOException {
        var served = RestAssured.given()
                .get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var committed = ProjectRoot.resolve("contracts/openapi/" + service + ".yaml");
        if (Boolean.getBoolean("contracts.update")) {
            Files.writeString(committed, served);
        }
        assertThat(committed).exists();
        assertThat(Files.readString(committed)).isEqualTo(served);
    }
}
