package cn.zhiyong.appraisal.roster;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.assertMalformed;
import static cn.zhiyong.appraisal.City.cadre;
import static cn.zhiyong.appraisal.City.hr;
import static cn.zhiyong.appraisal.City.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class RosterHistoryResourceTest {
    private final LocalDate today = LocalDate.now(CityClock.ZONE);
    private String bureau;
    private String path;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoPeopleInABureau() {
        bureau = City.newUnit();
        path = "/v1/units/" + bureau;
        first = City.newPerson("陈局长", bureau, null, 1);
        second = City.newPerson("李局长", bureau, null, 1);
    }

    @Test
    void whoLedAUnitOnADay() {
        led(0, first, today.minusDays(30));
        led(1, second, today.minusDays(10));
        leaderOn(today.minusDays(31), 404, null);
        leaderOn(today.minusDays(30), 200, first);
        leaderOn(today.minusDays(11), 200, first);
        leaderOn(today.minusDays(10), 200, second);
        leaderOn(today, 200, second);
        appraiser().get(path).then().body("principalLeaderId", equalTo(second.toString()));
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatWasSaidAndBothStayOnRecord() {
        led(0, first, today.minusDays(30));
        led(1, second, today.minusDays(10));
        led(2, second, today.minusDays(20));
        leaderOn(today.minusDays(21), 200, first);
        leaderOn(today.minusDays(20), 200, second);
        leaderOn(today.minusDays(15), 200, second);
        appraiser()
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.unit.version", contains(3, 2, 1, 0))
                .body("items[1].unit.validFrom", equalTo(today.minusDays(10).toString()))
                .body("items[3].unit.principalLeaderId", nullValue());
        assertThat(City.walk(path + "/history", 1, "unit.version")).hasSize(4);
        assertThat(JsonPath.from(Database.outbox("unit", bureau).getLast()).getString("validFrom"))
                .isEqualTo(today.minusDays(20).toString());
    }

    @Test
    void theSameFromTheSameDayIsNoChangeFromAnotherDayItIs() {
        led(0, first, today.minusDays(30));
        hr().header("If-Match", "\"1\"")
                .body(from(unit(bureau, null, first, first), today.minusDays(30)))
                .put(path)
                .then()
                .header("ETag", equalTo("\"1\""));
        hr().header("If-Match", "\"1\"")
                .body(unit(bureau, null, first, first))
                .put(path)
                .then()
                .header("ETag", equalTo("\"1\""));
        hr().header("If-Match", "\"1\"")
                .body(from(unit(bureau, null, first, first), today.minusDays(31)))
                .put(path)
                .then()
                .header("ETag", equalTo("\"2\""));
    }

    @Test
    void theLeadersOfADayHaveTheirPostsOfThatDay() {
        led(0, first, today.minusDays(30));
        var moved = cadre(first, "陈局长", bureau, null, 1).replace("科员", "局长");
        hr().header("If-Match", "\"0\"")
                .body(from(moved, today.minusDays(30)))
                .put("/v1/cadres/" + first)
                .then()
                .statusCode(200);
        hr().header("If-Match", "\"1\"")
                .body(moved.replace("局长\",\"rank", "巡视员\",\"rank"))
                .put("/v1/cadres/" + first)
                .then()
                .statusCode(200);
        appraiser()
                .queryParam("on", today.minusDays(5).toString())
                .get(path + "/leaders")
                .then()
                .statusCode(200)
                .body("principalLeader.name", equalTo("陈局长"))
                .body("principalLeader.post", equalTo("局长"))
                .body("leadershipTeam.cadreId", contains(first.toString()));
        appraiser()
                .queryParam("on", today.minusDays(5).toString())
                .get("/v1/cadres/" + first)
                .then()
                .statusCode(200)
                .body("post", equalTo("局长"))
                .body("annualBonusBaseFen", equalTo(1));
        appraiser()
                .get("/v1/cadres/" + first + "/history")
                .then()
                .body("items.cadre.post", contains("巡视员", "局长", "科员"));
    }

    @Test
    void nobodyStandsAboveThemselves() {
        var child = City.newCode();
        hr().body(unit(child, bureau, null)).put("/v1/units/" + child).then().statusCode(201);
        assertMalformed(
                hr().header("If-Match", "\"0\"").body(unit(bureau, child, null)).put(path), "parentCode");
        assertMalformed(
                hr().header("If-Match", "\"0\"")
                        .body(unit(bureau, bureau, null))
                        .put(path),
                "parentCode");
        assertMalformed(
                hr().body("{\"units\":[%s],\"cadres\":[]}".formatted(unit(bureau, child, null)))
                        .post("/v1/roster-imports"),
                "units[0].parentCode");
        appraiser().get(path).then().body("parentCode", nullValue());
    }

    @Test
    void theFutureIsNotKnown() {
        var tomorrow = today.plusDays(1);
        assertMalformed(
                hr().header("If-Match", "\"0\"")
                        .body(from(unit(bureau, null, first), tomorrow))
                        .put(path),
                "validFrom");
        assertMalformed(appraiser().queryParam("on", tomorrow.toString()).get(path), "on");
        assertMalformed(appraiser().get(path + "/leaders"), "on");
        appraiser().get("/v1/units/NO-SUCH-UNIT/history").then().statusCode(404);
        appraiser().get("/v1/cadres/" + UUID.randomUUID() + "/history").then().statusCode(404);
    }

    private void led(int version, UUID leader, LocalDate from) {
        hr().header("If-Match", "\"%d\"".formatted(version))
                .body(from(unit(bureau, null, leader, leader), from))
                .put(path)
                .then()
                .statusCode(200)
                .body("validFrom", equalTo(from.toString()));
    }

    private void leaderOn(LocalDate day, int status, UUID leader) {
        var answer = appraiser().queryParam("on", day.toString()).get(path);
        answer.then().statusCode(status);
        if (leader != null) {
            answer.then().body("principalLeaderId", equalTo(leader.toString()));
        }
    }

    private static String from(String entry, LocalDate day) {
        return entry.substring(0, entry.lastIndexOf('}')) + ",\"validFrom\":\"%s\"}".formatted(day);
    }
}
