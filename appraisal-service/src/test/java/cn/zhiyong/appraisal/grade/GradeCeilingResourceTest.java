package cn.zhiyong.appraisal.grade;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.assertMalformed;
import static cn.zhiyong.appraisal.City.ceiling;
import static cn.zhiyong.appraisal.City.decide;
import static cn.zhiyong.appraisal.City.number;
import static cn.zhiyong.appraisal.City.reporterOf;
import static cn.zhiyong.appraisal.City.walk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class GradeCeilingResourceTest {
    private static final String CEILINGS = "/v1/cycles/2026/grade-ceilings";
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private String unit;
    private UUID leader;
    private UUID deputy;
    private UUID person;

    @BeforeEach
    void employThree() {
        unit = City.newUnit();
        leader = City.newPerson("陈局长", unit, null, 1);
        deputy = City.newPerson("李副局长", unit, leader, 1);
        person = City.newPerson("何某某", unit, deputy, 1);
    }

    /** As of a reassignment: ceilings fall on the person and both leaders. */
    @Test
    void aDecisionLowersThePersonsTheUnitsLeadersAndTheLeaderInChargesCeiling() {
        var decision = decide(
                APRIL,
                ceiling("PERSON", person, 2026, "BASICALLY_COMPETENT"),
                ceiling("LEADER", leader, 2026, "COMPETENT"),
                ceiling("LEADER", deputy, 2026, "COMPETENT"));
        line(person)
                .body("year", equalTo(2026))
                .body("cadreId", equalTo(person.toString()))
                .body("name", equalTo("何某某"))
                .body("unitCode", equalTo(unit))
                .body("ceiling", equalTo("BASICALLY_COMPETENT"))
                .body("ceilingLabel", equalTo("基本称职"))
                .body("reasons", hasSize(1))
                .body("reasons[0].decisionId", equalTo(decision.toString()))
                .body("reasons[0].decisionNumber", equalTo(number(decision)))
                .body("reasons[0].rule", equalTo("R7.1"))
                .body("reasons[0].clause", equalTo("四(一)"))
                .body("reasons[0].ceilingLabel", equalTo("基本称职"));
        for (var each : new UUID[] {leader, deputy}) {
            line(each)
                    .body("ceiling", equalTo("COMPETENT"))
                    .body("ceilingLabel", equalTo("称职"))
                    .body("reasons.decisionId", contains(decision.toString()));
        }
        appraiser()
                .header("Accept-Language", "en")
                .get(CEILINGS + "/" + person)
                .then()
                .body("ceilingLabel", equalTo("Basically competent"));
    }

    /** R7.13 */
    @Test
    void theLowestOfSeveralWinsAndAllAreNamed() {
        var first = decide(APRIL, ceiling("PERSON", person, 2026, "INCOMPETENT"));
        var second = decide(APRIL.plusDays(1), ceiling("LEADER", person, 2026, "COMPETENT"));
        line(person)
                .body("ceiling", equalTo("INCOMPETENT"))
                .body("reasons.decisionId", contains(first.toString(), second.toString()))
                .body("reasons.ceiling", contains("INCOMPETENT", "COMPETENT"));
    }

    @Test
    void withoutADecisionEveryGradeIsOpen() {
        line(person)
                .body("ceiling", equalTo("EXCELLENT"))
                .body("ceilingLabel", equalTo("优秀"))
                .body("reasons", empty());
    }

    /** R7.15 */
    @Test
    void aCeilingCountsInItsYearAlone() {
        decide(LocalDate.of(2026, 12, 31), ceiling("PERSON", person, 2026, "COMPETENT"));
        decide(LocalDate.of(2027, 1, 1), ceiling("PERSON", person, 2027, "INCOMPETENT"));
        line(person).body("ceiling", equalTo("COMPETENT")).body("reasons", hasSize(1));
        for (var expected : new String[][] {{"2025", "EXCELLENT"}, {"2027", "INCOMPETENT"}, {"2028", "EXCELLENT"}}) {
            appraiser()
                    .get("/v1/cycles/%s/grade-ceilings/%s".formatted(expected[0], person))
                    .then()
                    .statusCode(200)
                    .body("ceiling", equalTo(expected[1]));
        }
        assertMalformed(appraiser().get("/v1/cycles/2021/grade-ceilings"), "year");
        assertMalformed(appraiser().get("/v1/cycles/2101/grade-ceilings/" + person), "year");
    }

    @Test
    void aReporterSeesTheOwnUnitOnly() {
        var otherUnit = City.newUnit();
        var other = City.newPerson("路人某", otherUnit, null, 1);
        reporterOf(unit)
                .get(CEILINGS)
                .then()
                .statusCode(200)
                .body("items.cadreId", containsInAnyOrder(leader.toString(), deputy.toString(), person.toString()));
        reporterOf(unit).get(CEILINGS + "?unitCode=" + otherUnit).then().body("items", empty());
        reporterOf(unit).get(CEILINGS + "/" + other).then().statusCode(404);
        City.by(Tokens.as("unit-reporter")).get(CEILINGS).then().body("items", empty());
        City.by(Tokens.as("unit-reporter")).get(CEILINGS + "/" + person).then().statusCode(404);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"appraiser, 200", "auditor, 200", "hr-system, 403", "leading-group-office, 403", "organ-lead, 403"})
    void ceilingsAreForTheAppraiserAndTheAuditor(String role, int status) {
        City.by(Tokens.as(role)).get(CEILINGS + "?unitCode=" + unit).then().statusCode(status);
        City.by(Tokens.as(role)).get(CEILINGS + "/" + person).then().statusCode(status);
    }

    @Test
    void listsCarryTheSameLinesAndAreFiltered() {
        decide(APRIL, ceiling("PERSON", person, 2026, "COMPETENT"));
        appraiser()
                .get(CEILINGS + "?cadreId=" + person)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0]", equalTo(line(person).extract().path("")));
        appraiser()
                .get(CEILINGS + "?unitCode=" + unit)
                .then()
                .body("items.ceiling", containsInAnyOrder("COMPETENT", "EXCELLENT", "EXCELLENT"));
        appraiser().get(CEILINGS + "/" + UUID.randomUUID()).then().statusCode(404);
        assertMalformed(appraiser().get(CEILINGS + "?cadreId=17"), "cadreId");
        assertMalformed(appraiser().get(CEILINGS + "?ceiling=COMPETENT"), "ceiling");
    }

    @Test
    void pagesHaveNoGapsAndNoDoubles() {
        assertThat(walk(CEILINGS + "?unitCode=" + unit, 2, "cadreId"))
                .containsExactlyInAnyOrder(person.toString(), deputy.toString(), leader.toString())
                .isSorted();
        assertThat(walk(CEILINGS, 200, "cadreId")).doesNotHaveDuplicates().hasSize((int)
                Database.count("SELECT count(*) FROM cadre"));
        City.assertCursorsAreGuarded(CEILINGS + "?unitCode=" + unit, CEILINGS);
    }

    private static ValidatableResponse line(UUID cadre) {
        return appraiser().get(CEILINGS + "/" + cadre).then().statusCode(200);
    }
}
