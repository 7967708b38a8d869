package cn.zhiyong.sanction.record;

import static cn.zhiyong.sanction.City.by;
import static cn.zhiyong.sanction.City.decision;
import static cn.zhiyong.sanction.City.leadingGroup;
import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.City.person;
import static cn.zhiyong.sanction.City.unit;
import static cn.zhiyong.sanction.City.unitCode;
import static cn.zhiyong.sanction.City.votes;
import static cn.zhiyong.sanction.promotion.Promotions.ADMONITION;
import static cn.zhiyong.sanction.promotion.Promotions.commended;
import static cn.zhiyong.sanction.promotion.Promotions.consentOn;
import static cn.zhiyong.sanction.promotion.Promotions.reviewed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class CadreRecordResourceTest {
    private static final LocalDate DECIDED_ON = LocalDate.of(2024, 3, 6);

    @Test
    void everythingOnRecordIsThere_R6_4() {
        var unit = unitCode();
        var leader = person("赵一", unit, null, null);
        unit(unit, false, leader);
        var person = person("李四", unit, null, null);
        var decision = decision(person, unit, "MINOR", DECIDED_ON, ADMONITION);
        String consent = consentOn(DECIDED_ON.plusYears(1).plusDays(1), person)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var commendation = commended(person);

        read(person)
                .body("name", equalTo("李四"))
                .body("unitCode", equalTo(unit))
                .body("unitName", equalTo(unit + "局"))
                .body("decisions.id", contains(decision))
                .body("decisions[0].finding.caseNumber", equalTo("2025-000001"))
                .body("decisions[0].finding.severity", equalTo("MINOR"))
                .body("decisions[0].finding.summary", equalTo("反映情况属实。"))
                .body("decisions[0].measures.measure", contains("ADMONITION", "PROMOTION_DEFERRAL"))
                .body("decisions[0].history.kind", hasItems("DECIDED", "CONSENT_GIVEN"))
                .body("effects.decisionId", everyItem(equalTo(decision)))
                .body("effects.revision", everyItem(is(1)))
                .body("effects.find { it.effect.kind == 'PROMOTION_DEFERRAL' }.state", equalTo("ENDED"))
                .body("effects.find { it.effect.kind == 'SELF_CRITICISM' }.state", equalTo("IN_FORCE"))
                .body("effects.find { it.effect.kind == 'SELF_CRITICISM' }.stateLabel", equalTo("有效"))
                .body("bonusDeductedPercent.year", contains(2024))
                .body("consents.id", contains(consent))
                .body("consents[0].decisionIds", contains(decision))
                .body("consents[0].votes", equalTo(null)) // who voted how is not for the HR system
                .body("commendations.id", contains(commendation.toString()))
                .body("commendations[0].status", equalTo("IN_FORCE"));

        read(leader)
                .body("decisions", empty())
                .body("effects.decisionId", hasItem(decision))
                .body("effects.effect.target", everyItem(equalTo("LEADER")))
                .body("bonusDeductedPercent.year", contains(2024));
        reviewed(leader).body("candidates[0].answer", equalTo("CLEAR"));
    }

    @Test
    void whatAnAppealChangedShowsAsReplacedThenAsRevoked_R7_16() {
        var unit = unitCode();
        unit(unit, false, null);
        var person = person("王五", unit, null, null);
        var decision = decision(person, unit, "MINOR", DECIDED_ON, ADMONITION);

        answered(decision, "REVIEW", "\"outcome\":\"MODIFIED\",\"measures\":[\"PROMOTION_DEFERRAL\"]");

        read(person)
                .body("decisions[0].status", equalTo("MODIFIED"))
                .body("effects.findAll { it.revision == 1 }.state", everyItem(equalTo("REPLACED")))
                .body("effects.findAll { it.revision == 2 }.effect.kind", contains("PROMOTION_DEFERRAL"))
                .body("effects.findAll { it.revision == 2 }.state", contains("ENDED"))
                .body("bonusDeductedPercent", empty());
        reviewed(person)
                .body("candidates[0].answer", equalTo("NEEDS_CONSENT"))
                .body("candidates[0].reasons", hasSize(1));

        answered(decision, "APPEAL", "\"outcome\":\"REVOKED\"");

        read(person)
                .body("decisions[0].status", equalTo("REVOKED"))
                .body("decisions[0].measures", empty())
                .body("decisions[0].revisions.reason", contains("DECIDED", "APPEAL_MODIFIED", "APPEAL_REVOKED"))
                .body("decisions[0].revisions[0].measures.measure", contains("ADMONITION", "PROMOTION_DEFERRAL"))
                .body("decisions[0].revisions[1].measures.measure", contains("PROMOTION_DEFERRAL"))
                .body("effects.state", everyItem(equalTo("REVOKED")));
        reviewed(person).body("candidates[0].answer", equalTo("CLEAR"));
    }

    @Test
    void aLeadersRecordTellsOfTheOwnDecisionAndNotWhatWasFoundAboutTheOther() {
        var unit = unitCode();
        var leader = person("郑局长", unit, null, null);
        unit(unit, false, leader);
        var person = person("王五", unit, null, null);
        var decision = decision(person, unit, "SERIOUS", DECIDED_ON, "\"measures\":[\"REASSIGNMENT\"]");

        read(leader)
                .body("decisions.causeDecisionId", contains(decision))
                .body("decisions[0].finding", equalTo(null))
                .body("decisions[0].measures.measure", contains("ADMONITION", "PROMOTION_DEFERRAL"))
                .body("effects.effect.rule", hasItems("R7.1", "R7.3", "R7.4"))
                .body("bonusDeductedPercent.percent", contains(80));
    }

    @Test
    void whoIsNeitherOnTheRosterNorOnRecordIsNotFound() {
        var person = person("孙六", unitCode(), null, null);

        read(person).body("decisions", empty()).body("effects", empty()).body("unitName", equalTo(null));
        office().get(path(UUID.randomUUID())).then().statusCode(404);
        for (var role : List.of("leading-group", "auditor", "hr-system")) {
            by(Tokens.as(role)).get(path(person)).then().statusCode(200);
        }
        by(Tokens.as("investigator")).get(path(person)).then().statusCode(403);
    }

    private static ValidatableResponse read(UUID person) {
        return office().get(path(person)).then().statusCode(200);
    }

    private static String path(UUID person) {
        return "/v1/cadres/" + person + "/record";
    }

    /** An appeal of that kind to the deciding organ that a panel of three answers so. */
    private static void answered(String decision, String kind, String outcome) {
        var panel = leadingGroup(3);
        var filed = office().body(
                        """
                        {"kind":"%s","addressedTo":"DECIDING_ORGAN","filedOn":"2024-03-20","grounds":"处理过重。"}"""
                                .formatted(kind))
                .post("/v1/decisions/" + decision + "/appeals")
                .then()
                .statusCode(201)
                .extract();
        var appeal = "/v1/appeals/" + filed.path("id");
        var appointed = office().header("If-Match", filed.header("ETag"))
                .body("{\"memberIds\":[\"%s\",\"%s\",\"%s\"]}".formatted(panel.toArray()))
                .put(appeal + "/panel")
                .then()
                .statusCode(200)
                .extract();
        office().header("If-Match", appointed.header("ETag"))
                .body("{%s,\"decidedOn\":\"2024-04-01\",\"reasons\":\"经审理。\",\"votes\":[%s]}"
                        .formatted(outcome, votes("FOR", panel)))
                .post(appeal + "/outcome")
                .then()
                .statusCode(200);
    }
}
