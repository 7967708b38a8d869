package cn.zhiyong.intake.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody may read, and caches may keep: but not what a receipt tells. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class OpenAnswersResourceTest {
    @ParameterizedTest
    @ValueSource(strings = {"/v1/catalogue", "/v1/organs"})
    void whatIsForEverybodyIsSentAgainOnlyWhereItHasChanged(String path) {
        var first = given().get(path);
        first.then().statusCode(200).header("Cache-Control", equalTo("no-cache"));
        given().header("If-None-Match", first.header("ETag"))
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(first.header("ETag")))
                .header("Cache-Control", equalTo("no-cache"))
                .body(emptyString());
        given().header("If-None-Match", first.header("ETag"))
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void whatAReceiptTellsIsKeptNowhere() {
        given().get("/v1/receipts/ZY-AAAA-AAAA-AAAA-AAAA").then().header("Cache-Control", equalTo("no-store"));
    }
}
