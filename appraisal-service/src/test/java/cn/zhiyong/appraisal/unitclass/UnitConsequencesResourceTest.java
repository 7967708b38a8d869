package cn.zhiyong.appraisal.unitclass;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.bonus;
import static cn.zhiyong.appraisal.City.decide;
import static cn.zhiyong.appraisal.City.decision;
import static cn.zhiyong.appraisal.City.handled;
import static cn.zhiyong.appraisal.City.newPerson;
import static cn.zhiyong.appraisal.City.reporterOf;
import static cn.zhiyong.appraisal.City.unitBonus;
import static cn.zhiyong.appraisal.City.unitClass;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What decisions do to a unit: its class in the year's appraisal, and its own bonus. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class UnitConsequencesResourceTest {
    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 4, 1);

    private String unit;

    @BeforeEach
    void foundAUnit() {
        unit = City.newUnit();
    }

    @Test
    void withoutADecisionEveryClassIsOpenAndTheBonusIsWhole() {
        newPerson("何某某", unit, null, 1_000_001);
        newPerson("许某某", unit, null, 2_000_002);
        ceiling()
                .body("ceiling", equalTo(1))
                .body("ceilingLabel", equalTo("不受限制"))
                .body("reasons", empty());
        bonusLine()
                .body("name", equalTo("甲局"))
                .body("baseFen", equalTo(3_000_003))
                .body("deductions", empty())
                .body("resultFen", equalTo(3_000_003));
    }

    @Test
    void aUnitWithoutPeopleHasALineOfNothing() {
        bonusLine().body("baseFen", equalTo(0)).body("resultFen", equalTo(0));
    }

    @Test
    void theLowestClassCountsAndEveryReasonIsTold() {
        var earlier = decide(DECIDED_ON, unitClass(unit, 2026, 2));
        var later = decide(DECIDED_ON.plusDays(1), unitClass(unit, 2026, 3));
        ceiling()
                .body("ceiling", equalTo(3))
                .body("ceilingLabel", equalTo("评定为三类"))
                .body("reasons.decisionId", contains(earlier.toString(), later.toString()))
                .body("reasons.decisionNumber", contains(City.number(earlier), City.number(later)))
                .body("reasons.ceiling", contains(2, 3))
                .body("reasons.ceilingLabel", contains("不得评定为一类", "评定为三类"))
                .body("reasons.rule", contains("R7.5", "R7.5"))
                .body("reasons.clause", contains("四(五)", "四(五)"));
        appraiser()
                .header("Accept-Language", "en")
                .get("/v1/cycles/2026/unit-class-ceilings/" + unit)
                .then()
                .body("ceilingLabel", equalTo("Class 3"));
        appraiser().get("/v1/cycles/2025/unit-class-ceilings/" + unit).then().body("ceiling", equalTo(1));
    }

    @Test
    void aModifiedDecisionReplacesWhatItDidToTheUnitAndARevokedOneEndsIt() {
        newPerson("何某某", unit, null, 999_999);
        var id = UUID.randomUUID();
        publish(id, 0, unitClass(unit, 2026, 3), unitBonus(unit, 2026, 50));
        ceiling().body("ceiling", equalTo(3));
        bonusLine()
                .body("deductions.percent", contains(50))
                .body("deductions.target", contains("UNIT"))
                .body("deductions.targetLabel", contains("部门（单位）"))
                .body("deductions.rule", contains("R7.7"))
                .body("deductedFen", equalTo(499_999))
                .body("resultFen", equalTo(500_000))
                .body("rulebookVersions", contains("2022-03"));
        publish(id, 1, unitClass(unit, 2026, 2));
        ceiling().body("ceiling", equalTo(2)).body("reasons", hasSize(1));
        bonusLine().body("deductions", empty());
        publish(id, 2);
        ceiling().body("ceiling", equalTo(1));
        assertThat(Database.count("SELECT count(*) FROM consequence WHERE decision_id = ?", id))
                .isZero();
    }

    @Test
    void whatFallsOnTheUnitFallsOnNobodyOfItAndTheOtherWayRound() {
        var person = newPerson("何某某", unit, null, 1_000);
        decide(DECIDED_ON, unitBonus(unit, 2026, 50), bonus("LEADERSHIP_TEAM_MEMBER", person, 2026, 100));
        appraiser()
                .get("/v1/cycles/2026/bonuses/" + person)
                .then()
                .body("deductions.percent", contains(100))
                .body("deductions.targetLabel", contains("领导班子成员"));
        bonusLine().body("deductions.percent", contains(50));
    }

    @Test
    void severalDeductionsTakeTheWholeAtMost() {
        newPerson("何某某", unit, null, 101);
        decide(DECIDED_ON, unitBonus(unit, 2026, 50));
        decide(DECIDED_ON.plusDays(1), unitBonus(unit, 2026, 70));
        bonusLine()
                .body("deductedPercent", equalTo(100))
                .body("deductions.amountFen", contains(50, 51))
                .body("resultFen", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit-class-ceilings", "unit-bonuses"})
    void aUnitsReporterSeesTheOwnUnitOnly(String lines) {
        var other = City.newUnit();
        var path = "/v1/cycles/2026/" + lines;
        reporterOf(unit).get(path + "/" + unit).then().statusCode(200).body("unitCode", equalTo(unit));
        reporterOf(unit).get(path + "/" + other).then().statusCode(404);
        reporterOf(unit).get(path).then().body("items.unitCode", contains(unit));
        reporterOf(unit).queryParam("unitCode", other).get(path).then().body("items", empty());
        City.by(Tokens.as("unit-reporter")).get(path).then().statusCode(200).body("items", empty());
        City.by(Tokens.as("hr-system")).get(path).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit-class-ceilings", "unit-bonuses"})
    void everyUnitHasALineOnOnePage(String lines) {
        var path = "/v1/cycles/2026/" + lines;
        for (int i = 0; i < 3; i++) {
            City.newUnit();
        }
        var codes = City.walk(path, 2, "unitCode");
        assertThat(codes).contains(unit).isSorted().doesNotHaveDuplicates();
        appraiser().queryParam("unitCode", unit).get(path).then().body("items.unitCode", contains(unit));
        City.assertCursorsAreGuarded(path, "/v1/cycles/2025/" + lines);
        appraiser().get(path + "/NO-SUCH-UNIT").then().statusCode(404);
        City.assertMalformed(
                appraiser().queryParam("cadreId", UUID.randomUUID()).get(path), "cadreId");
        appraiser().get("/v1/cycles/2021/" + lines).then().statusCode(400);
    }

    @Test
    void aClassThatThereIsNotIsPoisonAndLeavesNoTrace() {
        var id = UUID.randomUUID();
        Events.publishUnchecked(
                UUID.randomUUID(), "decision", id, 0, decision(id, 0, DECIDED_ON, unitClass(unit, 2026, 4)));
        publish(UUID.randomUUID(), 0, unitClass(unit, 2026, 2));
        ceiling().body("ceiling", equalTo(2)).body("reasons", hasSize(1));
    }

    private ValidatableResponse ceiling() {
        return appraiser()
                .get("/v1/cycles/2026/unit-class-ceilings/" + unit)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse bonusLine() {
        return appraiser().get("/v1/cycles/2026/unit-bonuses/" + unit).then().statusCode(200);
    }

    private static void publish(UUID id, int version, String... effects) {
        Events.publish("decision", id, version, decision(id, version, DECIDED_ON, effects));
        handled(id, version);
    }
}
