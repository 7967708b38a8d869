package cn.zhiyong.sanction.promotion;

import static cn.zhiyong.sanction.City.by;
import static cn.zhiyong.sanction.City.decision;
import static cn.zhiyong.sanction.City.leadingGroup;
import static cn.zhiyong.sanction.City.meeting;
import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.City.person;
import static cn.zhiyong.sanction.City.unit;
import static cn.zhiyong.sanction.City.unitCode;
import static cn.zhiyong.sanction.City.votes;
import static cn.zhiyong.sanction.City.walk;
import static cn.zhiyong.sanction.promotion.Promotions.ADMONITION;
import static cn.zhiyong.sanction.promotion.Promotions.BOTH_DEPARTMENTS;
import static cn.zhiyong.sanction.promotion.Promotions.CONSENTS;
import static cn.zhiyong.sanction.promotion.Promotions.consent;
import static cn.zhiyong.sanction.promotion.Promotions.consentOn;
import static cn.zhiyong.sanction.promotion.Promotions.examination;
import static cn.zhiyong.sanction.promotion.Promotions.give;
import static cn.zhiyong.sanction.promotion.Promotions.reviewed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.zhiyong.platform.text.ChineseDate;
import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class PromotionConsentResourceTest {
    private static final LocalDate DECIDED_ON = LocalDate.of(2024, 3, 6);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 6);
    private static final LocalDate DAY_AFTER = LAST_DAY.plusDays(1);

    private UUID person;
    private String decision;

    @BeforeEach
    void somebodyWhoseDeferralIsOver() {
        var unit = unitCode();
        unit(unit, false, null);
        person = person("李四", unit, null, null);
        decision = decision(person, unit, "MINOR", DECIDED_ON, ADMONITION);
    }

    @Test
    void consentAfterTheDeferralClears_R7_3() {
        reviewed(person).body("candidates[0].answer", equalTo("NEEDS_CONSENT"));

        var given = consentOn(DAY_AFTER, person).then().statusCode(201);
        given.header("Location", containsString(CONSENTS))
                .body("cadreId", equalTo(person.toString()))
                .body("name", equalTo("李四"))
                .body("givenOn", equalTo(DAY_AFTER.toString()))
                .body("decisionIds", contains(decision))
                .body("examinations.department", contains("ORGANIZATION", "PERSONNEL"))
                .body("examinations[0].departmentLabel", equalTo("组织部门"))
                .body("votesFor", equalTo(3))
                .body("membersPresent", equalTo(3));

        reviewed(person)
                .body("candidates[0].answer", equalTo("CLEAR"))
                .body("candidates[0].reasons[0].text", containsString("已于2025年3月7日同意"));
        String id = given.extract().path("id");
        office().get("/v1/decisions/" + decision)
                .then()
                .body("history.kind", hasItem("CONSENT_GIVEN"))
                .body("history.find { it.kind == 'CONSENT_GIVEN' }.referenceId", equalTo(id));
        office().get(CONSENTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("votes", hasSize(3))
                .body("votes[0].voteLabel", equalTo("赞成"));
    }

    @Test
    void onTheLastDayItIsRefusedNamingIt_R7_3() {
        consentOn(LAST_DAY, person)
                .then()
                .statusCode(422)
                .body("rule", equalTo("R7.3"))
                .body("clause", equalTo("四(三)"))
                .body("detail", containsString(ChineseDate.of(LAST_DAY)));
        reviewed(person).body("candidates[0].answer", equalTo("NEEDS_CONSENT"));
    }

    @Test
    void bothDepartmentsMustHaveExamined_R7_3() {
        var members = leadingGroup(3);
        var meeting = meeting(DAY_AFTER, members);

        give(consent(person, meeting, examination("ORGANIZATION"), members))
                .then()
                .statusCode(422)
                .body("rule", equalTo("R7.3"));
        give(consent(person, meeting, examination("PERSONNEL") + "," + examination("PERSONNEL"), members))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("examinations"));
        give(consent(
                        person,
                        meeting,
                        examination("PERSONNEL") + "," + examination("ORGANIZATION", DAY_AFTER.plusDays(1)),
                        members))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("examinations[1].examinedOn"));
    }

    @Test
    void withoutQuorumOrMajorityThereIsNoConsent_R6_2() {
        var members = leadingGroup(3);
        var few = City.callMeeting(DAY_AFTER, members);
        City.attend(few, members.subList(0, 1));
        give(consent(person, few, BOTH_DEPARTMENTS, members.subList(0, 1)))
                .then()
                .statusCode(422)
                .body("rule", equalTo("R6.2"));

        var split = votes("FOR", members.subList(0, 1)) + "," + votes("AGAINST", members.subList(1, 3));
        give(consent(person, meeting(DAY_AFTER, members), examination("PERSONNEL"), split))
                .then()
                .statusCode(422)
                .body("errors.rule", contains("R6.2", "R7.3"));
    }

    @Test
    void aMeetingWithoutAttendanceAndWhatIsUnknownAreRefused() {
        var members = leadingGroup(3);

        give(consent(person, City.callMeeting(DAY_AFTER, members), BOTH_DEPARTMENTS, members))
                .then()
                .statusCode(409);
        give(consent(person, UUID.randomUUID().toString(), BOTH_DEPARTMENTS, members))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("meetingId"));
        give(consent(UUID.randomUUID(), meeting(DAY_AFTER, members), BOTH_DEPARTMENTS, members))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("cadreId"));
    }

    @Test
    void whereNothingNeedsConsentThereIsNoneToGive() {
        consentOn(DECIDED_ON.minusDays(1), person).then().statusCode(409);
        consentOn(DAY_AFTER, person).then().statusCode(201);
        consentOn(DAY_AFTER, person).then().statusCode(409);
    }

    @Test
    void whoIsOfThePersonsSectionDoesNotCount_R6_2() {
        var members = leadingGroup(3);
        var meeting = meeting(DAY_AFTER, members);

        give(consent(person, meeting, BOTH_DEPARTMENTS, members)
                        .replace("\"recusals\":[]", "\"recusals\":[" + City.recusal(members.get(0), "KINSHIP") + "]"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("R6.2"));
        give(consent(person, meeting, BOTH_DEPARTMENTS, members.subList(1, 3))
                        .replace("\"recusals\":[]", "\"recusals\":[" + City.recusal(members.get(0), "KINSHIP") + "]"))
                .then()
                .statusCode(201)
                .body("membersCounted", equalTo(2))
                .body("recusals[0].ground", equalTo("KINSHIP"));
    }

    @Test
    void consentsAreListedByPersonPageByPage() {
        String id =
                consentOn(DAY_AFTER, person).then().statusCode(201).extract().path("id");

        assertThat(walk(CONSENTS + "?cadreId=" + person, 1)).containsExactly(id);
        assertThat(walk(CONSENTS, 1)).contains(id).doesNotHaveDuplicates();
        for (var role : List.of("leading-group", "auditor")) {
            by(Tokens.as(role)).get(CONSENTS + "/" + id).then().statusCode(200);
            by(Tokens.as(role)).body("{}").post(CONSENTS).then().statusCode(403);
        }
        by(Tokens.as("hr-system")).get(CONSENTS).then().statusCode(403);
        office().get(CONSENTS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void theSameConsentTwiceIsOne() {
        var members = leadingGroup(3);
        var body = consent(person, meeting(DAY_AFTER, members), BOTH_DEPARTMENTS, members);
        var key = UUID.randomUUID().toString();

        var first = office().header("Idempotency-Key", key).body(body).post(CONSENTS);
        var again = office().header("Idempotency-Key", key).body(body).post(CONSENTS);

        first.then().statusCode(201);
        again.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
    }
}
