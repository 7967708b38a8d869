package cn.zhiyong.sanction.appeal;

import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.appeal.Complaint.answer;
import static cn.zhiyong.sanction.appeal.Complaint.appeal;
import static cn.zhiyong.sanction.appeal.Complaint.etag;
import static cn.zhiyong.sanction.appeal.Complaint.panel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Whatever comes at the same time, one valid state comes of it; whoever is late is told so. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class AppealRaceResourceTest {
    private static final LocalDate DECIDED_ON = City.today().minusMonths(8);
    private static final LocalDate REVIEWED_ON = DECIDED_ON.plusMonths(6);
    private static final LocalDate LATER = REVIEWED_ON.plusDays(10);

    private final String unit = City.unitCode();
    private UUID person;

    @BeforeEach
    void somebody() {
        City.unit(unit, false, null);
        person = City.person("何某某", unit, "一科", null);
    }

    @Test
    void ofTenAnswersAtOnceOneCounts() throws Exception {
        var decision = admonition();
        var id = appeal(decision, DECIDED_ON);
        var panel = panel(id);
        var etag = etag(id);
        var answers = atOnce(IntStream.range(0, 10)
                .mapToObj(i -> (Callable<Response>)
                        () -> answer(id, etag, i % 2 == 0 ? "REVOKED" : "UPHELD", LATER, panel, ""))
                .toList());
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(200, 412)
                .containsOnlyOnce(200);
        assertThat(Database.count("SELECT count(*) FROM appeal_vote WHERE appeal_id = ?", UUID.fromString(id)))
                .isEqualTo(3);
    }

    @Test
    void ofTenFilingsAtOnceOneIsOpen() throws Exception {
        var decision = admonition();
        var answers = atOnce(IntStream.range(0, 10)
                .mapToObj(i ->
                        (Callable<Response>) () -> Complaint.file(decision, "APPEAL", "DECIDING_ORGAN", DECIDED_ON))
                .toList());
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
    }

    /** A criticism may only rest on an admonition that stands. */
    @RepeatedTest(4)
    void aCriticismAndTheRevocationOfTheAdmonitionThatItRestsOn() throws Exception {
        var admonition = admonition();
        var matter = followUp(admonition);
        var id = appeal(admonition, DECIDED_ON);
        var panel = panel(id);
        var etag = etag(id);
        var members = City.leadingGroup(3);
        var meeting = City.meeting(LATER, members);
        var criticism = City.unanimous(
                matter,
                members,
                "\"outcome\":\"DECISION\",\"measures\":[\"CRITICISM\"],\"particulars\":{\"circulation\":\"全市机关\"}");
        var answers = atOnce(List.of(
                () -> City.deliberate(meeting, criticism), () -> answer(id, etag, "REVOKED", LATER, panel, "")));
        var decided = answers.getFirst().statusCode();
        var revoked = answers.getLast().statusCode();
        assertThat(List.of(decided, revoked)).isIn(List.of(201, 412), List.of(409, 200));

        var status = office().get("/v1/decisions/" + admonition).path("status");
        assertThat(status).isEqualTo(revoked == 200 ? "REVOKED" : "IN_FORCE");
        office().get("/v1/matters/" + matter).then().body("status", equalTo(decided == 201 ? "DECIDED" : "LAPSED"));
    }

    @Test
    void aCriticismWhoseAdmonitionFallsLaterSaysSo() {
        var admonition = admonition();
        var matter = followUp(admonition);
        var id = appeal(admonition, DECIDED_ON);
        var panel = panel(id);
        var unseen = etag(id);
        var criticism =
                City.decision(matter, LATER, "\"measures\":[\"CRITICISM\"],\"particulars\":{\"circulation\":\"全市机关\"}");
        answer(id, unseen, "REVOKED", LATER, panel, "").then().statusCode(412);
        answer(id, "REVOKED", LATER, panel, "").then().statusCode(200);
        office().get("/v1/decisions/" + criticism)
                .then()
                .body("status", equalTo("IN_FORCE"))
                .body("basisDecisionIds", contains(admonition))
                .body("history.kind", contains("DECIDED", "BASIS_REVOKED"));
    }

    @RepeatedTest(3)
    void anAnswerAndTheLeadingGroupsOwnRevocation() throws Exception {
        var decision = admonition();
        var id = appeal(decision, DECIDED_ON);
        var panel = panel(id);
        var appealTag = etag(id);
        var decisionTag = office().get("/v1/decisions/" + decision).header("ETag");
        var members = City.leadingGroup(3);
        var meeting = City.meeting(LATER, members);
        var answers = atOnce(List.of(
                () -> answer(id, appealTag, "MODIFIED", LATER, panel, ",\"measures\":[\"PROMOTION_DEFERRAL\"]"),
                () -> office().header("If-Match", decisionTag)
                        .body(
                                """
                                {"meetingId":"%s","recusals":[],"votes":[%s],"reasons":"决定有误。"}"""
                                        .formatted(meeting, City.votes("FOR", members)))
                        .post("/v1/decisions/" + decision + "/revocation")));
        assertThat(List.of(answers.getFirst().statusCode(), answers.getLast().statusCode()))
                .isIn(List.of(200, 412), List.of(412, 201));
        office().get("/v1/decisions/" + decision).then().body("revisions", hasSize(2));
    }

    private String admonition() {
        return City.decision(person, unit, "MINOR", DECIDED_ON, "\"measures\":[\"ADMONITION\"]");
    }

    /** The rectification was not met; gives the matter that comes of it. */
    private static UUID followUp(String admonition) {
        return UUID.fromString(office().header(
                        "If-Match", office().get("/v1/decisions/" + admonition).header("ETag"))
                .body("{\"outcome\":\"NOT_MET\",\"reviewedOn\":\"%s\",\"findings\":\"无明显改进。\"}".formatted(REVIEWED_ON))
                .post("/v1/decisions/" + admonition + "/rectification-review")
                .then()
                .statusCode(201)
                .extract()
                .path("followUpMatterId"));
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            return threads.invokeAll(calls).stream()
                    .map(each -> each.resultNow())
                    .toList();
        }
    }
}
