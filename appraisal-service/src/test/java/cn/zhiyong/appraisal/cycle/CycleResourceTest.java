package cn.zhiyong.appraisal.cycle;

import static cn.zhiyong.appraisal.City.assertMalformed;
import static cn.zhiyong.appraisal.City.newUnit;
import static cn.zhiyong.appraisal.City.reporterOf;
import static cn.zhiyong.appraisal.YearPlay.appraiser;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.appraisal.YearPlay;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R9.1 to R9.3: a year opens, is marked, and closes period by period. */
@QuarkusTest
@TestProfile(YearPlay.YearsOn.class)
@QuarkusTestResource(ServiceInfrastructure.class)
class CycleResourceTest {
    private final YearPlay play = new YearPlay();
    private String unit;

    @BeforeEach
    void aUnit() {
        unit = newUnit();
    }

    @Test
    void aYearOpensOnceAndOnlyOfUnitsOfTheRoster() {
        appraiser("a")
                .body("{\"year\":%d,\"unitCodes\":[\"%s\",\"NOWHERE\"]}".formatted(play.year(), unit))
                .post("/v1/cycles")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("unitCodes"));
        play.open(List.of(unit));
        appraiser("a")
                .get(play.path(""))
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("rulebookVersion", equalTo("2022-03"));
        appraiser("a")
                .body("{\"year\":%d,\"unitCodes\":[\"%s\"]}".formatted(play.year(), unit))
                .post("/v1/cycles")
                .then()
                .statusCode(409);
    }

    @Test
    void periodsCloseInTheirOrderAndAreOver() {
        play.open(List.of(unit));
        play.close("QUARTER_2").then().statusCode(409);
        play.close("HALF_YEAR_1").then().statusCode(409);
        play.close("QUARTER_1").then().statusCode(200).body("closedQuarters", equalTo(1));
        play.check(unit, 1).then().statusCode(409);
        play.check(unit, 2).then().statusCode(201);
        play.check(unit, 2).then().statusCode(409);
        appraiser("a")
                .body("{\"period\":\"QUARTER_2\"}")
                .post(play.path("/closures"))
                .then()
                .statusCode(428);
    }

    /** R9.2: several appraisers for each unit. */
    @Test
    void aHalfYearNeedsItsRecords() {
        play.open(List.of(unit));
        play.close("QUARTER_1");
        play.close("QUARTER_2");
        play.review("a", unit, 1, "GOOD").then().statusCode(201).body("recordLabel", equalTo("好"));
        play.review("a", unit, 1, "POOR").then().statusCode(409);
        play.close("HALF_YEAR_1")
                .then()
                .statusCode(422)
                .body("rule", equalTo("R9.2"))
                .body("detail", containsString(unit));
        play.review("b", unit, 1, "FAIR").then().statusCode(201);
        play.close("HALF_YEAR_1").then().statusCode(200).body("closedHalfYears", equalTo(1));
        play.review("c", unit, 1, "GOOD").then().statusCode(409);
        appraiser("a")
                .get(play.path("/centralised-reviews?unitCode=" + unit))
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void totalsSayWhatIsMissing() {
        var other = newUnit();
        play.open(List.of(unit, other));
        play.check(unit, 1);
        play.mark(unit, 9_000);
        reporterOf(unit)
                .get(play.path("/totals"))
                .then()
                .statusCode(200)
                .body("items.unitCode", contains(unit))
                .body("items[0].routine", equalTo(9_000))
                .body("items[0].centralised", equalTo(10_000))
                .body("items[0].total", equalTo(9_000 * 80 + 10_000 * 20))
                .body("items[0].missing.piece", contains("SELF_CHECK", "SELF_CHECK", "SELF_CHECK"));
        appraiser("a").get(play.path("/totals")).then().body("items", hasSize(2));
    }

    @Test
    void badInputChangesNothing() {
        play.open(List.of(unit));
        assertMalformed(play.score("a", unit, "CENTRALISED", null, 1), "component");
        assertMalformed(play.score("a", unit, "ROUTINE", null, 1), "quarter");
        assertMalformed(play.score("a", unit, "YEAR_END", 1, 1), "quarter");
        assertMalformed(play.score("a", newUnit(), "YEAR_END", null, 1), "unitCode");
        play.score("a", unit, "YEAR_END", null, 10_001).then().statusCode(400);
        appraiser("a").get(play.path("/scores")).then().body("items", hasSize(0));
        reporterOf(newUnit())
                .body("{\"unitCode\":\"%s\",\"quarter\":1,\"summary\":\"x\",\"figures\":[]}".formatted(unit))
                .post(play.path("/self-checks"))
                .then()
                .statusCode(403);
        City.by(Tokens.as("leading-group"))
                .body(
                        "{\"unitCode\":\"%s\",\"component\":\"YEAR_END\",\"quarter\":null,\"hundredths\":1,\"remark\":\"\"}"
                                .formatted(unit))
                .post(play.path("/scores"))
                .then()
                .statusCode(403);
    }
}
