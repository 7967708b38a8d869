package cn.zhiyong.appraisal.provincialrank;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class ProvincialRankResourceTest {
    private static final String RANKS = "/v1/provincial-ranks";

    private String unit;

    @BeforeEach
    void aUnit() {
        unit = City.newUnit();
    }

    @Test
    void theLastOfALineIsALeadUntilItIsCorrected() {
        record("LINE", 2024, 6, 9).then().statusCode(201).body("placeLastYear", nullValue());
        leads().then().body("items", empty());
        var last = record("LINE", 2025, 7, 9);
        last.then().statusCode(201).body("placeLastYear", equalTo(6)).body("scopeLabel", equalTo("同行业或系统"));
        leads().then()
                .body("items", hasSize(1))
                .body("items[0].item", equalTo("INABILITY-6"))
                .body("items[0].year", equalTo(2025))
                .body("items[0].grounds[0].rule", equalTo("R2.2"))
                .body("items[0].grounds[0].source", equalTo(RANKS + "/" + last.path("id")));
        correct(last, 0, 6).then().statusCode(200).body("place", equalTo(6));
        leads().then().body("items[0].status", equalTo("WITHDRAWN"));
    }

    @Test
    void aPlaceLowerThanLastYearIsALeadWhicheverComesFirst() {
        record("OVERALL", 2025, 5, 9).then().statusCode(201);
        leads().then().body("items", empty());
        var before = record("OVERALL", 2024, 3, 9);
        before.then().statusCode(201);
        leads().then()
                .body("items", hasSize(1))
                .body("items[0].year", equalTo(2025))
                .body("items[0].grounds[0].arithmetic", equalTo("“综合”：上年全省第 3 位，本年第 5 位：5 ＞ 3，后移 2 位。"));
        correct(before, 0, 5);
        leads().then().body("items[0].status", equalTo("WITHDRAWN"));
        appraiser()
                .queryParam("unitCode", unit)
                .get(RANKS)
                .then()
                .body("items.year", contains(2025, 2024))
                .body("items[0].placeLastYear", equalTo(5));
    }

    @Test
    void overAllNobodyIsAskedWhetherTheyAreLastAndInALineNobodyWhetherTheyHaveFallen() {
        record("OVERALL", 2025, 9, 9);
        record("LINE", 2024, 2, 9);
        record("LINE", 2025, 6, 9);
        leads().then().body("items", empty());
    }

    @Test
    void badInputChangesNothing() {
        record("LINE", 2025, 2, 9).then().statusCode(201);
        var before = Database.count("SELECT count(*) FROM provincial_rank");
        record("LINE", 2025, 3, 9).then().statusCode(409);
        assertMalformed(record("LINE", 2024, 10, 9), "place");
        assertMalformed(record("LINE", 2024, 0, 9), "place");
        assertMalformed(record("LINE", LocalDate.now(CityClock.ZONE).getYear() + 1, 1, 9), "year");
        unit = "NO-SUCH-UNIT";
        assertMalformed(record("LINE", 2024, 1, 9), "unitCode");
        assertThat(Database.count("SELECT count(*) FROM provincial_rank")).isEqualTo(before);
        City.by(Tokens.as("auditor")).body("{}").post(RANKS).then().statusCode(403);
    }

    private Response leads() {
        return appraiser().queryParam("unitCode", unit).get("/v1/leads");
    }

    private Response record(String scope, int year, int place, int places) {
        return appraiser()
                .body(
                        """
                        {"unitCode":"%s","year":%d,"scope":"%s","ranking":"综合","place":%d,"places":%d,"announcedBy":"省厅"}"""
                                .formatted(unit, year, scope, place, places))
                .post(RANKS);
    }

    private static Response correct(Response rank, int version, int place) {
        return appraiser()
                .header("If-Match", "\"%d\"".formatted(version))
                .body("{\"place\":%d,\"places\":9,\"announcedBy\":\"省厅\"}".formatted(place))
                .put(RANKS + "/" + rank.path("id"));
    }
}
