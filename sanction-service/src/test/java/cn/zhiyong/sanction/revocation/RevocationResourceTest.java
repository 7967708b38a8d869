package cn.zhiyong.sanction.revocation;

import static cn.zhiyong.sanction.City.by;
import static cn.zhiyong.sanction.City.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.sanction.City;
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
class RevocationResourceTest {
    private static final LocalDate DECIDED_ON = LocalDate.of(2025, 3, 5);
    private static final LocalDate REVOKED_ON = LocalDate.of(2025, 5, 5);

    private final String unit = City.unitCode();
    private List<UUID> members;
    private UUID person;
    private String decision;

    @BeforeEach
    void somebodyIsReassigned() {
        members = City.leadingGroup(5);
        var principal = City.person("郑局长", unit, null, null);
        City.unit(unit, false, principal);
        person = City.person("何某某", unit, "一科", null);
        decision = City.decision(person, unit, "SERIOUS", DECIDED_ON, "\"measures\":[\"REASSIGNMENT\"]");
    }

    @Test
    void carriedItEndsTheDecisionAndWhatFollowsFromIt() {
        revoke(City.meeting(REVOKED_ON, members), "FOR", members)
                .then()
                .statusCode(201)
                .body("decisionId", equalTo(decision))
                .body("revokedOn", equalTo("2025-05-05"))
                .body("votes", hasSize(5))
                .body("recusals", empty());
        office().get("/v1/decisions/" + decision)
                .then()
                .body("status", equalTo("REVOKED"))
                .body("effects", empty())
                .body("revisions.reason", contains("DECIDED", "MEETING_REVOKED"))
                .body("history.kind", contains("DECIDED", "REVOKED"))
                .body("derivedDecisions.status", contains("REVOKED"))
                .body("notices.kind", contains("DECISION", "DECISION", "CHANGE", "CHANGE"))
                .body("notices.status", contains("SUPERSEDED", "SUPERSEDED", "OVERDUE", "OVERDUE"));
        office().get(path()).then().statusCode(200).body("votes.vote", hasSize(5));
        revoke(City.meeting(REVOKED_ON, members), "FOR", members).then().statusCode(409);
    }

    /** A letter that was not sent in time would blame somebody for what nobody holds any more. */
    @Test
    void theLettersThenTellOfTheRevocationOnly() {
        revoke(City.meeting(REVOKED_ON, members), "FOR", members).then().statusCode(201);
        var notices = office().get("/v1/decisions/" + decision).jsonPath().getList("notices.id", String.class);
        office().header("If-Match", "*")
                .body("{\"method\":\"MAIL\",\"dispatchedOn\":\"2025-05-06\"}")
                .post("/v1/notices/" + notices.getFirst() + "/dispatch")
                .then()
                .statusCode(409);
        office().get("/v1/notices?overdue=true&decisionId=" + decision)
                .then()
                .body("items.id", contains(notices.get(2), notices.get(3)));
        assertThat(Database.count(
                        "SELECT count(*) FROM deadline WHERE decision_id = ? AND kind = 'NOTICE' AND closed_on IS NULL",
                        UUID.fromString(decision)))
                .isEqualTo(2);
        office().get("/v1/notices/" + notices.get(2) + "/document")
                .then()
                .body(containsString("处理决定已经撤销，不再执行。"))
                .body(not(containsString("有下列问题")))
                .body(not(containsString("不服")));
    }

    /** Nobody is left with an appeal against nothing, and nobody is told that what fell is upheld. */
    @Test
    void whatIsPendingAgainstItLapses() {
        String derived = office().get("/v1/decisions/" + decision).path("derivedDecisions[0].id");
        var own = filed(decision);
        var ofLeader = filed(derived);

        revoke(City.meeting(REVOKED_ON, members), "FOR", members).then().statusCode(201);

        for (var appeal : List.of(own, ofLeader)) {
            office().get("/v1/appeals/" + appeal)
                    .then()
                    .body("status", equalTo("LAPSED"))
                    .body("statusLabel", equalTo("因原决定撤销而终结"))
                    .body("lapsedOn", equalTo("2025-05-05"))
                    .body("outcome", nullValue())
                    .body("overdue", equalTo(false));
            assertThat(Database.count(
                            "SELECT count(*) FROM deadline WHERE source_id = ? AND closed_on IS NULL",
                            UUID.fromString(appeal)))
                    .isZero();
            office().header("If-Match", "*")
                    .body(City.attendance(City.leadingGroup(3)))
                    .put("/v1/appeals/" + appeal + "/panel")
                    .then()
                    .statusCode(409);
        }
        office().get("/v1/decisions/" + derived)
                .then()
                .body("history.kind", hasItems("APPEAL_FILED", "REVOKED", "APPEAL_LAPSED"));
    }

    @Test
    void withoutAMajorityOrAQuorumTheDecisionStands() {
        revoke(City.meeting(REVOKED_ON, members), "AGAINST", members)
                .then()
                .statusCode(422)
                .body("rule", equalTo("R6.2"));
        var few = City.callMeeting(REVOKED_ON, members);
        City.attend(few, members.subList(0, 2));
        revoke(few, "FOR", members.subList(0, 2)).then().statusCode(422).body("rule", equalTo("R6.2"));
        office().get(path()).then().statusCode(404);
        office().get("/v1/decisions/" + decision)
                .then()
                .body("status", equalTo("IN_FORCE"))
                .body("history", hasSize(1));
        assertThat(Database.outbox("decision", decision)).hasSize(1);
    }

    @Test
    void itNeedsAMeetingAfterTheDecisionWithItsAttendance() {
        revoke(City.callMeeting(REVOKED_ON, members), "FOR", members).then().statusCode(409);
        revoke(City.meeting(DECIDED_ON.minusDays(1), members), "FOR", members)
                .then()
                .statusCode(400)
                .body("errors.field", contains("meetingId"));
        revoke(UUID.randomUUID().toString(), "FOR", members).then().statusCode(400);
        var meeting = City.meeting(REVOKED_ON, members);
        office().body(record(meeting, "FOR", members)).post(path()).then().statusCode(428);
        office().header("If-Match", "\"99\"")
                .body(record(meeting, "FOR", members))
                .post(path())
                .then()
                .statusCode(412);
        by(Tokens.as("leading-group"))
                .header("If-Match", "*")
                .body(record(meeting, "FOR", members))
                .post(path())
                .then()
                .statusCode(403);
    }

    private static String filed(String decision) {
        return office().body(
                        """
                        {"kind":"APPEAL","addressedTo":"DECIDING_ORGAN","filedOn":"2025-04-01","grounds":"过重。"}""")
                .post("/v1/decisions/" + decision + "/appeals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response revoke(String meeting, String vote, List<UUID> voters) {
        return office().header("If-Match", "*")
                .body(record(meeting, vote, voters))
                .post(path());
    }

    private static String record(String meeting, String vote, List<UUID> voters) {
        return """
        {"meetingId":"%s","recusals":[],"votes":[%s],"reasons":"原决定有误。"}"""
                .formatted(meeting, City.votes(vote, voters));
    }

    private String path() {
        return "/v1/decisions/" + decision + "/revocation";
    }
}
