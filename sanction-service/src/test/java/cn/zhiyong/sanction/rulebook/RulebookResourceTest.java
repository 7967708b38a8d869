package cn.zhiyong.sanction.rulebook;

import static cn.zhiyong.sanction.City.by;
import static cn.zhiyong.sanction.City.office;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.zhiyong.platform.problem.ProblemException;
import cn.zhiyong.platform.problem.ProblemKind;
import cn.zhiyong.platform.rulebook.KeptRulebooks;
import cn.zhiyong.platform.rulebook.RulebookFile;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service goes by the shipped version; others are kept from before. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class RulebookResourceTest {
    private static final String SHIPPED = "2022-03";
    private static final Path COUNTY = Path.of("src/test/resources/rulebook/2023-county.json");

    @Inject
    Rulebooks rulebooks;

    @Inject
    KeptRulebooks kept;

    @Inject
    ObjectMapper json;

    @AfterEach
    void onlyTheShippedOneStays() {
        Database.execute("DELETE FROM rulebook WHERE version <> '" + SHIPPED + "'");
    }

    @Test
    void theShippedVersionIsKeptFromTheStartAndInForce() throws IOException {
        var answer = office().get("/v1/rulebooks/" + SHIPPED);
        answer.then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("version", equalTo(SHIPPED))
                .body("effectiveFrom", equalTo("2022-03-04"))
                .body("inForce", equalTo(true))
                .body("figures.admonition.personBonusPercent", equalTo(30));
        assertThat(json.readTree(answer.asString()).get("figures"))
                .isEqualTo(json.<JsonNode>valueToTree(RulebookFile.shipped(Rulebook.class, json)));
        office().header("If-None-Match", "\"1\"")
                .get("/v1/rulebooks/" + SHIPPED)
                .then()
                .statusCode(304);
    }

    @Test
    void aVersionThatIsNoLongerConfiguredStaysReadable() throws IOException {
        var county = county();
        keep(county);
        assertThat(version("2023-county")).isEqualTo(county);
        var answer = office().get("/v1/rulebooks/2023-county");
        answer.then().statusCode(200).header("ETag", equalTo("\"0\"")).body("inForce", equalTo(false));
        assertThat(RulebookFile.read(
                        "answered",
                        json.writeValueAsBytes(json.readTree(answer.asString()).get("figures")),
                        Rulebook.class,
                        json))
                .isEqualTo(county);
        assertThat(rulebooks.inForceOn(LocalDate.of(2023, 1, 1)).version()).isEqualTo(SHIPPED);
    }

    @Test
    void pagesHoldEveryVersionTheLatestFirst() throws IOException {
        keep(changed("version", "z", "effectiveFrom", "2021-01-01"));
        keep(changed("version", "a", "effectiveFrom", "2024-01-01"));
        keep(changed("version", "b", "effectiveFrom", "2024-01-01"));
        var latestFirst = List.of("b", "a", SHIPPED, "z");
        office().header("Prefer", "count=exact")
                .get("/v1/rulebooks")
                .then()
                .statusCode(200)
                .body("items.version", equalTo(latestFirst))
                .body("items.inForce", equalTo(List.of(false, false, true, false)))
                .body("total", equalTo(4));
        String cursor = office().get("/v1/rulebooks?limit=2").path("nextCursor");
        office().queryParam("cursor", cursor)
                .get("/v1/rulebooks?limit=2")
                .then()
                .body("items.version", equalTo(latestFirst.subList(2, 4)));
        office().queryParam("cursor", cursor + "AA")
                .get("/v1/rulebooks")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("cursor"));
        office().get("/v1/rulebooks?inForce=true").then().statusCode(400);
    }

    @Test
    void theDayBeforeTheFirstVersionHasNone() {
        assertThat(rulebooks.inForceOn(LocalDate.of(2022, 3, 4)).version()).isEqualTo(SHIPPED);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> rulebooks.inForceOn(LocalDate.of(2022, 3, 3)))
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(ProblemKind.RULE_REFUSED);
                    assertThat(problem.refusals()).singleElement().satisfies(refusal -> {
                        assertThat(refusal.rule()).isEqualTo("R12");
                        assertThat(refusal.clause()).isEqualTo("七");
                        assertThat(refusal.reason().zh()).contains("2022年3月3日", "2022年3月4日");
                        assertThat(refusal.reason().en()).contains("2022-03-03", "2022-03-04");
                    });
                });
    }

    @Test
    void aKeptVersionDoesNotChange() throws IOException {
        keep(county());
        keep(county());
        var other = changed("noticeDays", 21, "promotionDeferral", json.readTree("{\"months\":12}"));
        assertThatIllegalStateException()
                .isThrownBy(() -> keep(other))
                .withMessageContainingAll("2023-county", "(noticeDays, promotionDeferral)", "new version");
        assertThat(version("2023-county")).isEqualTo(county());
    }

    @Test
    void theWritingOfAFileIsNoMatter() throws IOException {
        Database.execute(
                """
                INSERT INTO rulebook (version, effective_from, content) VALUES ('2023-county', '2023-01-01', '%s')"""
                        .formatted(json.readTree(COUNTY.toFile()).toPrettyString()));
        keep(county());
        assertThat(Database.count("SELECT count(*) FROM rulebook WHERE version = '2023-county'"))
                .isOne();
    }

    @Test
    void ofInstancesThatStartAtOnceAllDo() throws Exception {
        var county = county();
        try (var instances = Executors.newFixedThreadPool(6)) {
            Callable<Void> start = () -> {
                keep(county);
                return null;
            };
            for (var started : instances.invokeAll(Collections.nCopies(6, start))) {
                started.get();
            }
        }
        assertThat(version("2023-county")).isEqualTo(county);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "a-version-longer-than-any-there-can-be", "%00", "2022-03%20"})
    void whatIsNotThereIsNotFound(String version) {
        office().urlEncodingEnabled(false)
                .get("/v1/rulebooks/" + version)
                .then()
                .statusCode(version.equals("%00") ? 400 : 404);
    }

    @Test
    void theGroupItsOfficeAndAuditorsRead() {
        for (var path : List.of("/v1/rulebooks", "/v1/rulebooks/" + SHIPPED)) {
            for (var role : List.of("leading-group", "leading-group-office", "auditor")) {
                by(Tokens.as(role)).get(path).then().statusCode(200);
            }
            by(Tokens.as("investigator")).get(path).then().statusCode(403);
            given().get(path).then().statusCode(401);
        }
    }

    private void keep(Rulebook rulebook) {
        QuarkusTransaction.requiringNew().run(() -> kept.keep(rulebook));
    }

    private Rulebook version(String version) {
        return QuarkusTransaction.requiringNew().call(() -> rulebooks.version(version));
    }

    private Rulebook county() {
        return RulebookFile.read(COUNTY, Rulebook.class, json);
    }

    /** The county's, but for two figures. */
    private Rulebook changed(String key, Object value, String otherKey, Object otherValue) throws IOException {
        var tree = (ObjectNode) json.readTree(COUNTY.toFile());
        tree.set(key, json.valueToTree(value));
        tree.set(otherKey, json.valueToTree(otherValue));
        return RulebookFile.read("changed", json.writeValueAsBytes(tree), Rulebook.class, json);
    }
}
