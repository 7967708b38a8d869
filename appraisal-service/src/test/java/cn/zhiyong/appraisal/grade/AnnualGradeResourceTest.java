package cn.zhiyong.appraisal.grade;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.assertMalformed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Annual grades within what the decisions leave, whichever comes first (R7.13, R7.15, R7.16). */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class AnnualGradeResourceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private String unit;
    private UUID person;

    @BeforeEach
    void aPerson() {
        unit = City.newUnit();
        person = City.newPerson("何某某", unit, null, 1_000_000);
    }

    @Test
    void aGradeIsRecordedOnceAndChangedByItsVersion() {
        var recorded = record(2026, "COMPETENT");
        recorded.then().statusCode(201).body("gradeLabel", equalTo("称职")).body("unitCode", equalTo(unit));
        record(2026, "EXCELLENT").then().statusCode(409);
        record(2025, "EXCELLENT").then().statusCode(201);
        var path = "/v1/annual-grades/" + recorded.path("id");
        change(path, recorded.header("ETag"), "EXCELLENT")
                .then()
                .statusCode(200)
                .body("grade", equalTo("EXCELLENT"));
        change(path, recorded.header("ETag"), "COMPETENT").then().statusCode(412);
        appraiser().get("/v1/annual-grades?unitCode=" + unit).then().body("items.year", contains(2025, 2026));
        appraiser().get("/v1/annual-grades?year=2026&cadreId=" + person).then().body("items", hasSize(1));
    }

    @Test
    void aDecisionsCeilingRefusesABetterGradeWithItsClause() {
        City.decide(DAY, City.ceiling("PERSON", person, 2026, "COMPETENT"));
        record(2026, "EXCELLENT")
                .then()
                .statusCode(422)
                .body("rule", equalTo("R7.1"))
                .body("clause", equalTo("四(一)"));
        record(2026, "COMPETENT").then().statusCode(201);
    }

    @Test
    void aDecisionThatComesLaterLowersItAndItsRevocationRaisesItAgain() {
        var path = "/v1/annual-grades/" + record(2026, "EXCELLENT").path("id");
        var decision = City.decide(DAY, City.ceiling("PERSON", person, 2026, "INCOMPETENT"));
        appraiser()
                .get(path)
                .then()
                .body("assessed", equalTo("EXCELLENT"))
                .body("grade", equalTo("INCOMPETENT"))
                .body("version", equalTo(1));
        Events.publish("decision", decision, 1, City.decision(decision, 1, DAY));
        City.handled(decision, 1);
        appraiser().get(path).then().body("grade", equalTo("EXCELLENT")).body("version", equalTo(2));
    }

    @Test
    void whomTheRosterDoesNotKnowIsNamed() {
        assertMalformed(post(2026, UUID.randomUUID(), "COMPETENT"), "cadreId");
        post(2021, person, "COMPETENT").then().statusCode(400);
    }

    private Response record(int year, String grade) {
        return post(year, person, grade);
    }

    private static Response post(int year, UUID person, String grade) {
        return appraiser()
                .body("{\"year\":%d,\"cadreId\":\"%s\",\"grade\":\"%s\",\"remark\":\"\"}"
                        .formatted(year, person, grade))
                .post("/v1/annual-grades");
    }

    private static Response change(String path, String tag, String grade) {
        return appraiser()
                .header("If-Match", tag)
                .body("{\"grade\":\"%s\",\"remark\":\"复核。\"}".formatted(grade))
                .put(path);
    }
}
