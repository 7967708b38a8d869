package cn.zhiyong.sanction.rulebook;

import static cn.zhiyong.sanction.City.office;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A county that went by the city's figures first and by its own from 2023 on. */
@QuarkusTest
@TestProfile(TwoRulebooksResourceTest.County.class)
@QuarkusTestResource(ServiceInfrastructure.class)
class TwoRulebooksResourceTest {
    private static final LocalDate BEFORE = LocalDate.of(2022, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2023, 1, 1);
    private static final String REASSIGNMENT = "\"measures\":[\"REASSIGNMENT\"]";

    private final String unit = City.unitCode();
    private UUID person;

    public static class County implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "zhiyong.rulebook.files",
                    "src/main/resources/rulebook/2022-03.json,src/test/resources/rulebook/2023-county.json");
        }
    }

    @BeforeEach
    void aUnitWithALeader() {
        var leader = City.person("郑局长", unit, null, null);
        City.unit(unit, false, leader);
        person = City.person("何某某", unit, "一科", null);
    }

    @Test
    void aDecisionGoesByTheFiguresInForceOnItsDay() {
        read(City.decision(person, unit, "SERIOUS", BEFORE, REASSIGNMENT))
                .body("rulebookVersion", equalTo("2022-03"))
                .body(PERSONS_BONUS, equalTo(80));
        read(City.decision(person, unit, "SERIOUS", AFTER, REASSIGNMENT))
                .body("rulebookVersion", equalTo("2023-county"))
                .body(PERSONS_BONUS, equalTo(county().getInt("figures.reassignment.personBonusPercent")));
    }

    /** The answer comes when other figures hold; the decision's own count, for what follows from it too. */
    @Test
    void anAnswerToAnAppealGoesByTheFiguresOfTheDecision() {
        var decision = City.decision(person, unit, "SERIOUS", BEFORE, REASSIGNMENT);
        var filed = office().body(
                        "{\"kind\":\"APPEAL\",\"addressedTo\":\"DECIDING_ORGAN\",\"filedOn\":\"2023-01-05\",\"grounds\":\"过重。\"}")
                .post("/v1/decisions/" + decision + "/appeals");
        filed.then().statusCode(201).body("answerDueOn", equalTo("2023-02-06")); // 30 days, on from a Saturday
        var appeal = "/v1/appeals/" + filed.path("id");
        var panel = City.leadingGroup(3);
        var appointed = office().header("If-Match", filed.header("ETag"))
                .body(City.attendance(panel))
                .put(appeal + "/panel");
        office().header("If-Match", appointed.header("ETag"))
                .body(
                        """
                        {"outcome":"MODIFIED","decidedOn":"2023-02-01","reasons":"过重。","measures":["ADMONITION"],
                         "votes":[%s]}"""
                                .formatted(City.votes("FOR", panel)))
                .post(appeal + "/outcome")
                .then()
                .statusCode(200);
        read(decision)
                .body("rulebookVersion", equalTo("2022-03"))
                .body(PERSONS_BONUS, equalTo(30))
                .body("effects.find { it.kind == 'RECTIFICATION' }.until", equalTo("2023-06-30"))
                .body("effects.find { it.target == 'LEADER' }.percent", equalTo(30));
    }

    @Test
    void bothVersionsAreToBeRead() {
        office().get("/v1/rulebooks")
                .then()
                .body("items.version", hasItems("2023-county", "2022-03"))
                .body("items.findAll { it.inForce }.version", contains("2023-county"));
    }

    private static final String PERSONS_BONUS =
            "effects.find { it.kind == 'BONUS_DEDUCTION' && it.target == 'PERSON' }.percent";

    private static JsonPath county() {
        return office().get("/v1/rulebooks/2023-county").jsonPath();
    }

    private static ValidatableResponse read(String decision) {
        return office().get("/v1/decisions/" + decision).then().statusCode(200);
    }
}
