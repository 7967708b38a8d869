package cn.zhiyong.appraisal.target;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class TargetResourceTest {
    private static final String TARGETS = "/v1/targets";
    private static final int LAST_YEAR = LocalDate.now(CityClock.ZONE).getYear() - 1;

    @Inject
    Targets targets;

    private String unit;

    @BeforeEach
    void aUnit() {
        unit = City.newUnit();
    }

    @Test
    void aMissedTargetBecomesALeadAndOneThatIsPutRightWithdrawsIt() {
        var target = set("ECONOMIC", LAST_YEAR);
        target.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("status", equalTo("OPEN"))
                .body("kindLabel", equalTo("经济发展主要目标"))
                .body("achieved", nullValue());
        result(target, 0, 90, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("MISSED"))
                .body("statusLabel", equalTo("未完成"));
        leads().then()
                .body("items", hasSize(1))
                .body("items[0].item", equalTo("INABILITY-5"))
                .body("items[0].year", equalTo(LAST_YEAR))
                .body("items[0].status", equalTo("RAISED"))
                .body("items[0].channel", equalTo("TARGET_APPRAISAL"))
                .body("items[0].grounds[0].rule", equalTo("R2.1"))
                .body("items[0].grounds[0].source", equalTo(TARGETS + "/" + target.path("id")))
                .body("items[0].grounds[0].arithmetic", startsWith("经济发展主要目标“财政收入”：计划 100 万元，完成 90 万元"));
        result(target, 1, 90, null).then().statusCode(200);
        leads().then().body("items[0].version", equalTo(0));
        result(target, 1, 100, null).then().statusCode(200).body("status", equalTo("MET"));
        leads().then().body("items[0].status", equalTo("WITHDRAWN")).body("items[0].grounds", empty());
    }

    @Test
    void twoMissedTargetsOfAUnitAreOneLead() {
        result(set("ECONOMIC", LAST_YEAR), 0, 90, null);
        var other = set("ASSIGNED_PROJECT", LAST_YEAR);
        result(other, 0, 90, null);
        leads().then().body("items", hasSize(1)).body("items[0].grounds", hasSize(2));
        appraiser()
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"重复录入。\"}")
                .post(TARGETS + "/" + other.path("id") + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        leads().then().body("items[0].status", equalTo("RAISED")).body("items[0].grounds", hasSize(1));
        result(other, 2, 100, null).then().statusCode(409);
    }

    @Test
    void aGoodReasonExcusesATaskButNoMainTarget() {
        var task = set("INVESTMENT_PROMOTION", LAST_YEAR);
        result(task, 0, 90, "受灾停工。").then().statusCode(200).body("status", equalTo("EXCUSED"));
        leads().then().body("items", empty());
        var main = set("SOCIAL", LAST_YEAR);
        result(main, 0, 90, "受灾停工。")
                .then()
                .statusCode(422)
                .body("rule", equalTo("R2.1"))
                .body("clause", equalTo("三(一)5"));
        result(set("SOCIAL", LAST_YEAR + 1), 0, 90, null).then().statusCode(422);
        result(set("SOCIAL", LAST_YEAR + 1), 0, 100, null).then().statusCode(200);
        leads().then().body("items", empty());
    }

    @Test
    void theDatabaseSeesEveryStatusAsTheEntityDoes() {
        set("ECONOMIC", LAST_YEAR);
        result(set("ECONOMIC", LAST_YEAR), 0, 99, null);
        result(set("ECONOMIC", LAST_YEAR), 0, 100, null);
        result(set("ECONOMIC", LAST_YEAR), 0, 101, null);
        result(set("ASSIGNED_PROJECT", LAST_YEAR), 0, 99, "受灾停工。");
        for (var achieved : List.of(99, 100)) {
            var withdrawn = set("ECONOMIC", LAST_YEAR);
            result(withdrawn, 0, achieved, null);
            appraiser()
                    .header("If-Match", "\"1\"")
                    .body("{\"reason\":\"重复录入。\"}")
                    .post(TARGETS + "/" + withdrawn.path("id") + "/withdrawal");
        }
        var all = QuarkusTransaction.requiringNew().call(() -> targets.list("unitCode", unit));
        for (var status : TargetStatus.values()) {
            var expected = all.stream()
                    .filter(target -> target.status() == status)
                    .map(target -> target.id().toString())
                    .toList();
            assertThat(expected).isNotEmpty();
            assertThat(City.walk(TARGETS + "?unitCode=" + unit + "&status=" + status, 2, "id"))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void badInputChangesNothing() {
        var before = Database.count("SELECT count(*) FROM target");
        assertMalformed(post(body("NO-SUCH-UNIT", "ECONOMIC", LAST_YEAR)), "unitCode");
        assertMalformed(post(body(unit, "GROWTH", LAST_YEAR)), "kind");
        assertMalformed(post(body(unit, "ECONOMIC", 1999)), "year");
        assertMalformed(post(body(unit, "ECONOMIC", LAST_YEAR).replace("100", "0")), "planned");
        assertMalformed(post(body(unit, "ECONOMIC", LAST_YEAR).replace("100", "1.5")), "planned");
        assertThat(Database.count("SELECT count(*) FROM target")).isEqualTo(before);
        var target = set("ECONOMIC", LAST_YEAR);
        assertMalformed(result(target, 0, -1, null), "achieved");
        result(target, 7, 1, null).then().statusCode(412);
        appraiser()
                .body("{\"achieved\":1}")
                .put(TARGETS + "/" + target.path("id") + "/result")
                .then()
                .statusCode(428);
        City.by(Tokens.as("unit-reporter")).get(TARGETS).then().statusCode(403);
    }

    private Response leads() {
        return appraiser().queryParam("unitCode", unit).get("/v1/leads");
    }

    private Response set(String kind, int year) {
        return post(body(unit, kind, year));
    }

    private static Response post(String body) {
        return appraiser().body(body).post(TARGETS);
    }

    private static Response result(Response target, int version, int achieved, String reason) {
        return appraiser()
                .header("If-Match", "\"%d\"".formatted(version))
                .body("{\"achieved\":%d,\"goodReason\":%s}"
                        .formatted(achieved, reason == null ? null : "\"" + reason + "\""))
                .put(TARGETS + "/" + target.path("id") + "/result");
    }

    private static String body(String unit, String kind, int year) {
        return """
        {"unitCode":"%s","year":%d,"kind":"%s","title":"财政收入","measure":"万元","planned":100}"""
                .formatted(unit, year, kind);
    }
}
