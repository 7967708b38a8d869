package cn.zhiyong.appraisal.inspection;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class InspectionResourceTest {
    private static final String INSPECTIONS = "/v1/inspections";
    private static final int YEAR = 2025;

    private String unit;
    private UUID person;
    private UUID other;

    @BeforeEach
    void twoPeopleInAUnit() {
        unit = City.newUnit();
        person = City.newPerson("何某某", unit, null, 1);
        other = City.newPerson("李某某", unit, null, 1);
    }

    @Test
    void whoeverWasNotInspectedIsListedAtAnyTime() {
        assertThat(uninspected(YEAR)).containsExactlyInAnyOrder(person.toString(), other.toString());
        var inspection = inspectCadre(person, "2025-06-01");
        inspection
                .then()
                .statusCode(201)
                .body("name", equalTo("何某某"))
                .body("subjectKindLabel", equalTo("干部"))
                .body("unitCode", nullValue());
        assertThat(uninspected(YEAR)).containsExactly(other.toString());
        assertThat(uninspected(YEAR + 1)).hasSize(2);
        inspectCadre(other, "2024-12-31");
        assertThat(uninspected(YEAR)).containsExactly(other.toString());
        withdraw(inspection).then().statusCode(200).body("withdrawalReason", equalTo("误录。"));
        assertThat(uninspected(YEAR)).hasSize(2);
        assertThat(City.walk(INSPECTIONS + "?cadreId=" + person + "&year=2025", 5, "id"))
                .containsExactly(inspection.<String>path("id"));
    }

    @Test
    void teamsTooAreListedUntilTheyAreInspected() {
        assertThat(teams()).doesNotContain(unit);
        City.hr()
                .header("If-Match", "\"0\"")
                .body(City.unit(unit, null, person, person, other))
                .put("/v1/units/" + unit)
                .then()
                .statusCode(200);
        var before = coverage();
        assertThat(teams()).contains(unit);
        inspect("\"subjectKind\":\"LEADERSHIP_TEAM\",\"unitCode\":\"%s\"".formatted(unit), "2025-01-01")
                .then()
                .statusCode(201)
                .body("name", equalTo("甲局"));
        assertThat(teams()).doesNotContain(unit);
        inspectCadre(person, "2025-12-31");
        coverage()
                .then()
                .body("year", equalTo(YEAR))
                .body("leadershipTeams.notInspected", equalTo(before.<Integer>path("leadershipTeams.notInspected") - 1))
                .body("leadershipTeams.inspected", equalTo(before.<Integer>path("leadershipTeams.inspected") + 1))
                .body("cadres.notInspected", equalTo(before.<Integer>path("cadres.notInspected") - 1))
                .body("cadres.total", equalTo(before.<Integer>path("cadres.total")));
        assertThat(coverage().<Integer>path("leadershipTeams.notInspected")).isEqualTo(teams().size());
    }

    @Test
    void badInputChangesNothing() {
        var before = Database.count("SELECT count(*) FROM inspection");
        assertMalformed(inspectCadre(UUID.randomUUID(), "2025-06-01"), "cadreId");
        assertMalformed(
                inspectCadre(person, LocalDate.now(CityClock.ZONE).plusDays(1).toString()), "inspectedOn");
        assertMalformed(inspect("\"subjectKind\":\"CADRE\"", "2025-06-01"), "cadreId");
        assertMalformed(
                inspect(
                        "\"subjectKind\":\"CADRE\",\"cadreId\":\"%s\",\"unitCode\":\"X\"".formatted(person),
                        "2025-06-01"),
                "unitCode");
        assertMalformed(inspect("\"subjectKind\":\"LEADERSHIP_TEAM\"", "2025-06-01"), "unitCode");
        assertThat(Database.count("SELECT count(*) FROM inspection")).isEqualTo(before);
        City.by(Tokens.as("unit-reporter")).get(INSPECTIONS).then().statusCode(403);
    }

    private static Response inspectCadre(UUID cadre, String on) {
        return inspect("\"subjectKind\":\"CADRE\",\"cadreId\":\"%s\"".formatted(cadre), on);
    }

    private static Response inspect(String subject, String on) {
        return appraiser()
                .body("{%s,\"inspectedOn\":\"%s\",\"inspectedBy\":\"考察组\",\"outcome\":\"良好。\"}".formatted(subject, on))
                .post(INSPECTIONS);
    }

    private static Response withdraw(Response inspection) {
        return appraiser()
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"误录。\"}")
                .post(INSPECTIONS + "/" + inspection.path("id") + "/withdrawal");
    }

    private List<String> uninspected(int year) {
        return City.walk(INSPECTIONS + "/years/" + year + "/uninspected-cadres?unitCode=" + unit, 1, "cadreId");
    }

    private static List<String> teams() {
        return City.walk(INSPECTIONS + "/years/" + YEAR + "/uninspected-teams", 200, "unitCode");
    }

    private static Response coverage() {
        return appraiser().get(INSPECTIONS + "/years/" + YEAR);
    }
}
