package cn.zhiyong.appraisal.bonus;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.assertMalformed;
import static cn.zhiyong.appraisal.City.bonus;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class BonusResourceTest {
    private static final String SHEET = "/v1/cycles/2026/bonuses";
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private String unit;
    private UUID leader;
    private UUID deputy;
    private UUID person;

    @BeforeEach
    void employThree() {
        unit = City.newUnit();
        leader = City.newPerson("陈局长", unit, null, 5_000_001);
        deputy = City.newPerson("李副局长", unit, leader, 4_000_003);
        person = City.newPerson("何某某", unit, deputy, 3_449_698);
    }

    /** R7.1: the person and both leaders lose 30 %. */
    @Test
    void anAdmonitionCostsThePersonTheUnitsLeaderAndTheLeaderInCharge() {
        var decision = decide(
                APRIL,
                bonus("PERSON", person, 2026, 30),
                bonus("LEADER", leader, 2026, 30),
                bonus("LEADER", deputy, 2026, 30));
        line(person)
                .body("year", equalTo(2026))
                .body("cadreId", equalTo(person.toString()))
                .body("name", equalTo("何某某"))
                .body("unitCode", equalTo(unit))
                .body("baseFen", equalTo(3_449_698))
                .body("deductions", hasSize(1))
                .body("deductions[0].decisionId", equalTo(decision.toString()))
                .body("deductions[0].decisionNumber", equalTo(number(decision)))
                .body("deductions[0].decidedOn", equalTo("2026-04-01"))
                .body("deductions[0].percent", equalTo(30))
                .body("deductions[0].amountFen", equalTo(1_034_909))
                .body("deductions[0].rule", equalTo("R7.1"))
                .body("deductions[0].clause", equalTo("四(一)"))
                .body("deductions[0].target", equalTo("PERSON"))
                .body("deductions[0].targetLabel", equalTo("被处理对象"))
                .body("deductedPercent", equalTo(30))
                .body("deductedFen", equalTo(1_034_909))
                .body("resultFen", equalTo(2_414_789))
                .body("rulebookVersions", contains("2022-03"));
        line(leader)
                .body("deductions.decisionId", contains(decision.toString()))
                .body("deductions.clause", contains("四(一)"))
                .body("deductions.target", contains("LEADER"))
                .body("deductions.targetLabel", contains("主要领导、分管领导"))
                .body("deductedFen", equalTo(1_500_000))
                .body("resultFen", equalTo(3_500_001));
        line(deputy)
                .body("deductions.target", contains("LEADER"))
                .body("deductedFen", equalTo(1_200_000))
                .body("resultFen", equalTo(2_800_003));
        appraiser()
                .header("Accept-Language", "en")
                .get(SHEET + "/" + deputy)
                .then()
                .body("deductions[0].targetLabel", equalTo("A leader"));
    }

    /** R7.13: 30 + 30 + 50 are the whole bonus and no more; the last decision takes what is left. */
    @Test
    void decisionsOfAYearAddUpToTheWholeBonusAtMost() {
        var last = decide(APRIL.plusMonths(2), bonus("PERSON", person, 2026, 50));
        var first = decide(APRIL, bonus("PERSON", person, 2026, 30));
        var second = decide(APRIL.plusMonths(1), bonus("LEADER", person, 2026, 30));
        line(person)
                .body("deductions.decisionId", contains(first.toString(), second.toString(), last.toString()))
                .body("deductions.percent", contains(30, 30, 50))
                .body("deductions.amountFen", contains(1_034_909, 1_034_909, 1_379_880))
                .body("deductedPercent", equalTo(100))
                .body("deductedFen", equalTo(3_449_698))
                .body("resultFen", equalTo(0))
                .body("rulebookVersions", contains("2022-03"));
    }

    @Test
    void whoHasNoDecisionHasALineToo() {
        line(person)
                .body("deductions", empty())
                .body("deductedPercent", equalTo(0))
                .body("deductedFen", equalTo(0))
                .body("resultFen", equalTo(3_449_698))
                .body("rulebookVersions", empty());
    }

    /** R7.15: each decision counts in its own year; its date is the one decided on, in whatever zone it is kept. */
    @Test
    void yearsEndWithTheirLastDay() {
        decide(LocalDate.of(2026, 12, 31), bonus("PERSON", person, 2026, 30));
        decide(LocalDate.of(2027, 1, 1), bonus("PERSON", person, 2027, 50));
        line(person).body("deductions.decidedOn", contains("2026-12-31")).body("deductedPercent", equalTo(30));
        appraiser()
                .get("/v1/cycles/2027/bonuses/" + person)
                .then()
                .body("year", equalTo(2027))
                .body("deductions.decidedOn", contains("2027-01-01"))
                .body("deductedPercent", equalTo(50));
        appraiser()
                .get("/v1/cycles/2028/bonuses/" + person)
                .then()
                .statusCode(200)
                .body("deductions", empty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2021, 400", "2022, 200", "2100, 200", "2101, 400", "-1, 400"})
    void cyclesBeginWithThePlan(int year, int status) {
        var list = appraiser().get("/v1/cycles/" + year + "/bonuses?unitCode=" + unit);
        var line = appraiser().get("/v1/cycles/" + year + "/bonuses/" + person);
        list.then().statusCode(status);
        line.then().statusCode(status);
        if (status == 400) {
            assertMalformed(list, "year");
            assertMalformed(line, "year");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/cycles/soon/bonuses", SHEET + "/not-an-id"})
    void whatIsNoYearAndNoIdIsNotThere(String path) {
        appraiser().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aReporterSeesTheOwnUnitOnly() {
        var otherUnit = City.newUnit();
        var other = City.newPerson("路人某", otherUnit, null, 1);
        reporterOf(unit)
                .get(SHEET)
                .then()
                .statusCode(200)
                .body("items.cadreId", containsInAnyOrder(leader.toString(), deputy.toString(), person.toString()));
        reporterOf(unit).header("Prefer", "count=exact").get(SHEET).then().body("total", equalTo(3));
        reporterOf(unit).get(SHEET + "?unitCode=" + otherUnit).then().body("items", empty());
        reporterOf(unit).get(SHEET + "?cadreId=" + other).then().body("items", empty());
        reporterOf(unit).get(SHEET + "/" + person).then().statusCode(200);
        reporterOf(unit).get(SHEET + "/" + other).then().statusCode(404);

        var unitless = Tokens.as("unit-reporter");
        City.by(unitless).get(SHEET).then().statusCode(200).body("items", empty());
        City.by(unitless).get(SHEET + "/" + person).then().statusCode(404);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "appraiser, 200",
        "auditor, 200",
        "hr-system, 403",
        "leading-group, 403",
        "leading-group-office, 403",
        "organ-lead, 403",
        "investigator, 403",
        "intake-officer, 403",
        "analyst, 403",
    })
    void bonusesAreForTheAppraiserAndTheAuditor(String role, int status) {
        City.by(Tokens.as(role)).get(SHEET + "?unitCode=" + unit).then().statusCode(status);
        City.by(Tokens.as(role)).get(SHEET + "/" + person).then().statusCode(status);
    }

    @Test
    void listsCarryTheSameLinesAndAreFiltered() {
        decide(APRIL, bonus("PERSON", person, 2026, 30));
        appraiser()
                .get(SHEET + "?cadreId=" + person)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0]", equalTo(line(person).extract().path("")));
        appraiser()
                .get(SHEET + "?unitCode=" + unit)
                .then()
                .body("items", hasSize(3))
                .body("items.find { it.name == '何某某' }.deductedFen", equalTo(1_034_909))
                .body("items.find { it.name == '陈局长' }.deductedFen", equalTo(0));
        appraiser().get(SHEET + "/" + UUID.randomUUID()).then().statusCode(404);
        assertMalformed(appraiser().get(SHEET + "?cadreId=17"), "cadreId");
        assertMalformed(appraiser().get(SHEET + "?unit=" + unit), "unit");
    }

    @Test
    void pagesHaveNoGapsAndNoDoubles() {
        IntStream.range(0, 4).forEach(i -> City.newPerson("同某", unit, null, i));
        assertThat(walk(SHEET + "?unitCode=" + unit, 3, "cadreId"))
                .hasSize(7)
                .doesNotHaveDuplicates()
                .isSorted()
                .contains(person.toString(), deputy.toString(), leader.toString());
        assertThat(walk(SHEET, 200, "cadreId")).doesNotHaveDuplicates().hasSize((int)
                Database.count("SELECT count(*) FROM cadre"));
        City.assertCursorsAreGuarded(SHEET + "?unitCode=" + unit, SHEET);
        City.assertCursorsAreGuarded(SHEET + "?unitCode=" + unit, "/v1/cycles/2025/bonuses?unitCode=" + unit);
        City.assertCursorsAreGuarded(SHEET + "?unitCode=" + unit, "/v1/cycles/2026/grade-ceilings?unitCode=" + unit);
    }

    private static ValidatableResponse line(UUID cadre) {
        return appraiser().get(SHEET + "/" + cadre).then().statusCode(200);
    }
}
