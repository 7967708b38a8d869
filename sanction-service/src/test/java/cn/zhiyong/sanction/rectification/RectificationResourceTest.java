package cn.zhiyong.sanction.rectification;

import static cn.zhiyong.sanction.City.by;
import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.City.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class RectificationResourceTest {
    /** Long enough ago for the rectification to be over, and not so long that the decision has expired. */
    private static final LocalDate DECIDED_ON = today().minusMonths(8);

    private static final LocalDate SOON_AFTER = DECIDED_ON.plusMonths(2);
    private static final LocalDate TERM_ENDS = DECIDED_ON.plusMonths(6);
    private static final String ADMONITION = "\"measures\":[\"ADMONITION\"]";

    private final String unit = City.unitCode();
    private UUID person;

    @BeforeEach
    void somebody() {
        City.unit(unit, false, null);
        person = City.person("何某某", unit, "一科", null);
    }

    @Test
    void whatIsMetEndsThere() {
        var decision = admonition(DECIDED_ON);
        assertThat(openReviews(decision)).isEqualTo(1);
        var etag = etag(decision);

        var answer = review(decision, etag, "MET", SOON_AFTER);
        answer.then()
                .statusCode(201)
                .header("Location", endsWith(reviewOf(decision)))
                .body("decisionId", equalTo(decision))
                .body("outcome", equalTo("MET"))
                .body("outcomeLabel", equalTo("达到整改要求"))
                .body("reviewedOn", equalTo(SOON_AFTER.toString()))
                .body("findings", equalTo("查阅台账并实地走访。"))
                .body("followUpMatterId", nullValue())
                .body("recordedAt", notNullValue());
        assertThat(answer.header("ETag")).isNotEqualTo(etag).isEqualTo(etag(decision));

        assertThat(openReviews(decision)).isZero();
        assertThat(followUps(decision)).isZero();
        office().get("/v1/decisions/" + decision)
                .then()
                .body("history.kind", contains("DECIDED", "RECTIFICATION_REVIEWED"))
                .body("history[1].happenedOn", equalTo(SOON_AFTER.toString()))
                .body("history[1].referenceId", equalTo(answer.path("id")))
                .body("history[1].note", equalTo("达到整改要求"));
        for (var reader : List.of("leading-group", "leading-group-office", "auditor")) {
            by(Tokens.as(reader))
                    .get(reviewOf(decision))
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(answer.path("id")))
                    .body("outcome", equalTo("MET"));
        }
        office().header("Accept-Language", "en").get(reviewOf(decision)).then().body("outcomeLabel", equalTo("Met"));
    }

    @Test
    void whatIsNotMetComesBeforeTheLeadingGroupAgain() {
        var decision = admonition(DECIDED_ON);
        String matter = review(decision, etag(decision), "NOT_MET", TERM_ENDS)
                .then()
                .statusCode(201)
                .extract()
                .path("followUpMatterId");

        office().get("/v1/matters/" + matter)
                .then()
                .statusCode(200)
                .body("status", equalTo("PENDING"))
                .body("origin", equalTo("FOLLOW_UP"))
                .body("followsDecisionId", equalTo(decision))
                .body("subject.cadreId", equalTo(person.toString()))
                .body("summary", equalTo("查阅台账并实地走访。"))
                .body("severity", nullValue())
                .body("hearBy", equalTo(endOfMonthAfter(TERM_ENDS)));
        office().get("/v1/decisions/" + decision)
                .then()
                .body("history.kind", contains("DECIDED", "RECTIFICATION_REVIEWED", "FOLLOWED_UP"))
                .body("history[2].referenceId", equalTo(matter));
        office().get(reviewOf(decision)).then().body("followUpMatterId", equalTo(matter));
        assertThat(openReviews(decision)).isZero();
        assertThat(Database.count(
                        "SELECT count(*) FROM deadline WHERE kind = 'MATTER' AND source_id = ? AND closed_on IS NULL",
                        UUID.fromString(matter)))
                .isEqualTo(1);

        var criticism = City.decision(
                UUID.fromString(matter),
                TERM_ENDS.plusDays(2),
                """
                        "measures":["CRITICISM"],"particulars":{"circulation":"全市机关"}""");
        office().get("/v1/decisions/" + criticism).then().body("basisDecisionIds", contains(decision));
        assertThat(JsonPath.from(Database.outbox("decision", criticism).getFirst())
                        .getString("origin"))
                .isEqualTo("FOLLOW_UP");
    }

    @ParameterizedTest(name = "{0} on {1}: {2} {3}")
    @CsvSource({
        "NOT_MET, 2025-09-04, 422, R7.2",
        "MET,     2025-03-04, 422, R7.1",
        "NOT_MET, 2999-01-01, 400,",
        "HALF,    2025-09-05, 400,",
    })
    void aReviewThatIsTooEarlyIsRefused(String outcome, LocalDate on, int status, String rule) {
        var decision = admonition(LocalDate.of(2025, 3, 5));
        review(decision, etag(decision), outcome, on).then().statusCode(status).body("rule", equalTo(rule));
        assertThat(openReviews(decision)).isEqualTo(1);
        office().get(reviewOf(decision)).then().statusCode(404);
    }

    @Test
    void aRectificationIsReviewedOnceByTheOfficeThatHasReadTheDecision() {
        var decision = admonition(DECIDED_ON);
        office().body(record("MET", SOON_AFTER)).post(reviewOf(decision)).then().statusCode(428);
        review(decision, "\"99\"", "MET", SOON_AFTER).then().statusCode(412);
        for (var other : List.of("leading-group", "auditor", "hr-system")) {
            by(Tokens.as(other))
                    .header("If-Match", "\"0\"")
                    .body(record("MET", SOON_AFTER))
                    .post(reviewOf(decision))
                    .then()
                    .statusCode(403);
        }
        review(UUID.randomUUID().toString(), "\"0\"", "MET", SOON_AFTER).then().statusCode(404);
        var stale = etag(decision);
        review(decision, stale, "MET", SOON_AFTER).then().statusCode(201);
        review(decision, stale, "MET", SOON_AFTER).then().statusCode(412);
        review(decision, etag(decision), "NOT_MET", TERM_ENDS).then().statusCode(409);
    }

    @Test
    void aRetryWithTheSameKeyGetsTheSameAnswer() {
        var decision = admonition(DECIDED_ON);
        var etag = etag(decision);
        var key = UUID.randomUUID().toString();
        var first = office().header("If-Match", etag)
                .header("Idempotency-Key", key)
                .body(record("NOT_MET", TERM_ENDS))
                .post(reviewOf(decision));
        var second = office().header("If-Match", etag)
                .header("Idempotency-Key", key)
                .body(record("NOT_MET", TERM_ENDS))
                .post(reviewOf(decision));
        second.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(followUps(decision)).isEqualTo(1);
    }

    @Test
    void ofTwoReviewsAtOnceOneIsRecorded() throws Exception {
        var decision = admonition(DECIDED_ON);
        var etag = etag(decision);
        Callable<Integer> met = () -> review(decision, etag, "MET", TERM_ENDS).statusCode();
        Callable<Integer> notMet =
                () -> review(decision, etag, "NOT_MET", TERM_ENDS).statusCode();
        try (var two = Executors.newFixedThreadPool(2)) {
            var answers = two.invokeAll(List.of(met, notMet));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 412);
        }
    }

    @Test
    void onlyADecisionThatAsksForARectificationIsReviewed() {
        var decision = City.decision(person, unit, "SERIOUS", DECIDED_ON, "\"measures\":[\"REASSIGNMENT\"]");
        review(decision, etag(decision), "MET", SOON_AFTER).then().statusCode(409);
    }

    @Test
    void theOfficePutsSomebodyBeforeTheLeadingGroupAgain() {
        var decision = City.decision(person, unit, "SERIOUS", DECIDED_ON, "\"measures\":[\"REASSIGNMENT\"]");
        String matter = followUp(decision, SOON_AFTER)
                .then()
                .statusCode(201)
                .body("decisionId", equalTo(decision))
                .body("reason", equalTo("工作仍然无改进。"))
                .body("on", equalTo(SOON_AFTER.toString()))
                .body("hearBy", equalTo(endOfMonthAfter(SOON_AFTER)))
                .extract()
                .path("matterId");
        office().get("/v1/matters/" + matter)
                .then()
                .body("origin", equalTo("FOLLOW_UP"))
                .body("summary", equalTo("工作仍然无改进。"));
        office().get("/v1/decisions/" + decision)
                .then()
                .body("history.kind", contains("DECIDED", "FOLLOWED_UP"))
                .body("history[1].referenceId", equalTo(matter));

        followUp(decision, SOON_AFTER.plusDays(1)).then().statusCode(409);
        var removal = City.decision(
                UUID.fromString(matter),
                SOON_AFTER.plusDays(7),
                """
                "measures":["REMOVAL"],"particulars":{"circulation":"全市机关"},"grounds":[
                 {"ground":"RECTIFICATION_NOT_IN_PLACE","basis":"督查通报"},
                 {"ground":"ASSESSED_INCOMPETENT","basis":"组织考核结论"}]""");
        office().get("/v1/decisions/" + removal).then().body("basisDecisionIds", hasItems(decision));
        followUp(decision, SOON_AFTER.plusDays(8)).then().statusCode(201);
    }

    /** Those who see the subject's case are not told what a meeting says about the leader. */
    @Test
    void whatIsSaidAboutALeaderIsNotToldToTheCase() {
        var other = City.unitCode();
        var leader = City.person("郑局长", other, null, null);
        City.unit(other, false, leader);
        var subject = City.person("何某某", other, "一科", null);
        var cause = City.decision(subject, other, "SERIOUS", DECIDED_ON, "\"measures\":[\"REASSIGNMENT\"]");
        String derived = office().get("/v1/decisions/" + cause).path("derivedDecisions[0].id");
        String matter = followUp(derived, SOON_AFTER).path("matterId");
        postpone(matter);
        assertThat(Database.outbox("matter", matter)).isEmpty();

        String ofSubject = followUp(cause, SOON_AFTER).path("matterId");
        postpone(ofSubject);
        assertThat(Database.outbox("matter", ofSubject)).hasSize(1);
    }

    private static void postpone(String matter) {
        var members = City.leadingGroup(3);
        City.deliberate(
                        City.meeting(SOON_AFTER.plusDays(3), members),
                        City.unanimous(UUID.fromString(matter), members, "\"outcome\":\"POSTPONEMENT\""))
                .then()
                .statusCode(201);
    }

    @Test
    void aFollowUpThatIsPendingServesAReviewThatIsNotMet() {
        var decision = admonition(DECIDED_ON);
        String matter = followUp(decision, SOON_AFTER).path("matterId");
        review(decision, etag(decision), "NOT_MET", TERM_ENDS)
                .then()
                .statusCode(201)
                .body("followUpMatterId", equalTo(matter));
        assertThat(followUps(decision)).isEqualTo(1);
    }

    @Test
    void onlyWhatIsInForceIsFollowedUp() {
        var expired = admonition(LocalDate.of(2025, 3, 5));
        followUp(expired, LocalDate.of(2025, 5, 1)).then().statusCode(409);
        var decision = admonition(DECIDED_ON);
        followUp(decision, DECIDED_ON.minusDays(1)).then().statusCode(400).body("errors[0].field", equalTo("on"));
        followUp(decision, today().plusDays(1)).then().statusCode(400);
        followUp(UUID.randomUUID().toString(), SOON_AFTER).then().statusCode(404);
        for (var other : List.of("leading-group", "auditor", "organ-lead")) {
            by(Tokens.as(other))
                    .body("{\"reason\":\"无改进\",\"on\":\"2025-05-01\"}")
                    .post("/v1/decisions/" + decision + "/follow-ups")
                    .then()
                    .statusCode(403);
        }
        followUp(decision, DECIDED_ON).then().statusCode(201);
    }

    @Test
    void ofTwoFollowUpsAtOnceOneComesBeforeTheLeadingGroup() throws Exception {
        var decision = admonition(DECIDED_ON);
        Callable<Integer> one = () -> followUp(decision, SOON_AFTER).statusCode();
        try (var two = Executors.newFixedThreadPool(2)) {
            var answers = two.invokeAll(List.of(one, one));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        }
    }

    private String admonition(LocalDate on) {
        return City.decision(person, unit, "MINOR", on, ADMONITION);
    }

    private static Response review(String decision, String etag, String outcome, LocalDate on) {
        return office().header("If-Match", etag).body(record(outcome, on)).post(reviewOf(decision));
    }

    private static String record(String outcome, LocalDate on) {
        return "{\"outcome\":\"%s\",\"reviewedOn\":\"%s\",\"findings\":\"查阅台账并实地走访。\"}".formatted(outcome, on);
    }

    private static String reviewOf(String decision) {
        return "/v1/decisions/" + decision + "/rectification-review";
    }

    private static Response followUp(String decision, LocalDate on) {
        return office().body("{\"reason\":\"工作仍然无改进。\",\"on\":\"%s\"}".formatted(on))
                .post("/v1/decisions/" + decision + "/follow-ups");
    }

    private static String endOfMonthAfter(LocalDate day) {
        return YearMonth.from(day).plusMonths(1).atEndOfMonth().toString();
    }

    private static String etag(String decision) {
        return office().get("/v1/decisions/" + decision).header("ETag");
    }

    private static long openReviews(String decision) {
        return Database.count(
                """
                SELECT count(*) FROM deadline
                WHERE kind = 'RECTIFICATION_REVIEW' AND source_id = ? AND closed_on IS NULL""",
                UUID.fromString(decision));
    }

    private static long followUps(String decision) {
        return Database.count("SELECT count(*) FROM matter WHERE follows_id = ?", UUID.fromString(decision));
    }
}
