package cn.zhiyong.sanction.suspension;

import static cn.zhiyong.sanction.City.SUBMITTED_ON;
import static cn.zhiyong.sanction.City.by;
import static cn.zhiyong.sanction.City.deliberate;
import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.City.subject;
import static cn.zhiyong.sanction.City.today;
import static cn.zhiyong.sanction.City.unanimous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.sanction.Changes;
import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class SuspensionResourceTest {
    private static final String REASSIGNMENT = "\"outcome\":\"DECISION\",\"measures\":[\"REASSIGNMENT\"]";
    private static List<UUID> members;

    @Inject
    Changes changes;

    private final String unit = City.unitCode();
    private UUID person;
    private UUID matter;

    @BeforeAll
    static void theLeadingGroup() {
        members = City.leadingGroup(3);
    }

    @BeforeEach
    void somebodyBeforeTheLeadingGroup() {
        City.unit(unit, false, null);
        person = City.person("何某某", unit, "一科", null);
        matter = City.matter(subject(person, unit), "SERIOUS", SUBMITTED_ON);
    }

    @Test
    void somebodyIsSuspendedWhileTheMatterIsPending() {
        var answer = suspend(matter, SUBMITTED_ON);
        String id = answer.path("id");
        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/suspensions/" + id))
                .header("ETag", equalTo("\"0\""))
                .body("matterId", equalTo(matter.toString()))
                .body("subject.cadreId", equalTo(person.toString()))
                .body("subject.name", equalTo("何某某"))
                .body("subject.unitName", equalTo(unit + "局"))
                .body("intendedMeasures.measure", contains("REASSIGNMENT"))
                .body("intendedMeasures.rule", contains("R7.4"))
                .body("from", equalTo(SUBMITTED_ON.toString()))
                .body("ground", equalTo("继续履职影响调查处理。"))
                .body("status", equalTo("RUNNING"))
                .body("statusLabel", equalTo("停职中"))
                .body("endedOn", nullValue())
                .body("decisionId", nullValue());
        for (var reader : List.of("leading-group", "leading-group-office", "auditor")) {
            by(Tokens.as(reader))
                    .get("/v1/suspensions/" + id)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(id));
        }
        office().header("If-None-Match", "\"0\"")
                .get("/v1/suspensions/" + id)
                .then()
                .statusCode(304);
        for (var other : List.of("organ-lead", "hr-system", "investigator")) {
            by(Tokens.as(other)).get("/v1/suspensions/" + id).then().statusCode(403);
            by(Tokens.as(other)).get("/v1/suspensions").then().statusCode(403);
        }
        for (var other : List.of("leading-group", "auditor")) {
            by(Tokens.as(other))
                    .body(record(matter, SUBMITTED_ON, "REMOVAL"))
                    .post("/v1/suspensions")
                    .then()
                    .statusCode(403);
        }
        office().get("/v1/suspensions/" + UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest(name = "{0} from {1}: {2} {3}")
    @CsvSource({
        "ADMONITION, 2025-03-03, 422, R7.10",
        "REMOVAL,    2025-03-02, 422, R7.10",
        "REMOVAL,    2999-01-01, 400,",
        "BANISHMENT, 2025-03-03, 400,",
    })
    void whatTheRuleForbidsIsRefused(String measure, LocalDate from, int status, String rule) {
        office().body(record(matter, from, measure))
                .post("/v1/suspensions")
                .then()
                .statusCode(status)
                .body("rule", equalTo(rule));
        assertThat(runningOf(person)).isEmpty();
    }

    @Test
    void onlyAPersonOfTheCitysIsSuspended() {
        var ofUnit = City.matter(
                "{\"kind\":\"UNIT\",\"cadreId\":null,\"unitCode\":\"%s\"}".formatted(unit), "SERIOUS", SUBMITTED_ON);
        suspend(ofUnit, SUBMITTED_ON).then().statusCode(422).body("rule", equalTo("R7.10"));
        var provincial = City.unitCode();
        City.unit(provincial, true, null);
        var ofProvince = City.matter(City.person("外某", provincial, null, null), provincial);
        suspend(ofProvince, SUBMITTED_ON).then().statusCode(422).body("rule", equalTo("R7.11"));
        suspend(UUID.randomUUID(), SUBMITTED_ON).then().statusCode(400).body("errors[0].field", equalTo("matterId"));
    }

    @Test
    void nobodyIsSuspendedTwiceAtOnce() {
        suspend(matter, SUBMITTED_ON).then().statusCode(201);
        var another = City.matter(subject(person, unit), "GRAVE", SUBMITTED_ON);
        suspend(matter, SUBMITTED_ON).then().statusCode(409);
        suspend(another, SUBMITTED_ON).then().statusCode(409);
    }

    @Test
    void itEndsWithTheDecisionAndNotWithAPostponementOrAnotherMatter() {
        String id = suspend(matter, SUBMITTED_ON).path("id");
        City.decision(person, unit, "MINOR", LocalDate.of(2025, 3, 10), "\"measures\":[\"ADMONITION\"]");
        hear(LocalDate.of(2025, 3, 11), "\"outcome\":\"POSTPONEMENT\"");
        read(id).body("status", equalTo("RUNNING"));

        String decision = hear(LocalDate.of(2025, 3, 20), REASSIGNMENT).path("decisionId");
        read(id).body("status", equalTo("DECIDED"))
                .body("statusLabel", equalTo("因作出处理决定而终止"))
                .body("endedOn", equalTo("2025-03-20"))
                .body("decisionId", equalTo(decision))
                .header("ETag", equalTo("\"1\""));
        suspend(matter, SUBMITTED_ON).then().statusCode(409);
        lift(id, "\"1\"", today()).then().statusCode(409);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"RETURN", "CLOSURE"})
    void itEndsWithTheMatter(String outcome) {
        String id = suspend(matter, SUBMITTED_ON).path("id");
        hear(LocalDate.of(2025, 3, 20), "\"outcome\":\"%s\"".formatted(outcome));
        read(id).body("status", equalTo("MATTER_CLOSED"))
                .body("endedOn", equalTo("2025-03-20"))
                .body("decisionId", nullValue());
    }

    @Test
    void itEndsWhereTheMatterLapsesWithWhatItFollowsUp() {
        var decidedOn = today().minusDays(20);
        var decision = City.decision(person, unit, "SERIOUS", decidedOn, "\"measures\":[\"REASSIGNMENT\"]");
        String followUp = office().body("{\"reason\":\"仍无改进\",\"on\":\"%s\"}".formatted(decidedOn.plusDays(5)))
                .post("/v1/decisions/" + decision + "/follow-ups")
                .path("matterId");
        String id = suspend(UUID.fromString(followUp), decidedOn.plusDays(6)).path("id");
        changes.revoke(decision, decidedOn.plusDays(10));
        office().get("/v1/matters/" + followUp).then().body("status", equalTo("LAPSED"));
        read(id).body("status", equalTo("MATTER_CLOSED"))
                .body("endedOn", equalTo(decidedOn.plusDays(10).toString()));
    }

    @Test
    void oneThatBeganAfterTheMeetingEndsOnItsFirstDay() {
        String id = suspend(matter, LocalDate.of(2025, 3, 25)).path("id");
        hear(LocalDate.of(2025, 3, 20), REASSIGNMENT);
        read(id).body("status", equalTo("DECIDED")).body("endedOn", equalTo("2025-03-25"));
    }

    @Test
    void itIsLiftedOnceByTheOfficeThatHasReadIt() {
        var from = SUBMITTED_ON.plusDays(3);
        String id = suspend(matter, from).path("id");
        office().body(lifting(from))
                .post("/v1/suspensions/" + id + "/lifting")
                .then()
                .statusCode(428);
        lift(id, "\"7\"", from).then().statusCode(412);
        lift(id, "\"0\"", from.minusDays(1)).then().statusCode(400).body("errors[0].field", equalTo("liftedOn"));
        lift(id, "\"0\"", today().plusDays(1)).then().statusCode(400);
        by(Tokens.as("leading-group"))
                .header("If-Match", "\"0\"")
                .body(lifting(from))
                .post("/v1/suspensions/" + id + "/lifting")
                .then()
                .statusCode(403);
        lift(UUID.randomUUID().toString(), "\"0\"", from).then().statusCode(404);

        lift(id, "\"0\"", from)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("status", equalTo("LIFTED"))
                .body("endedOn", equalTo(from.toString()))
                .body("liftingReason", equalTo("不再需要。"));
        lift(id, "\"0\"", from).then().statusCode(412);
        lift(id, "\"1\"", from).then().statusCode(409);
        suspend(matter, from).then().statusCode(201);
        hear(LocalDate.of(2025, 3, 20), REASSIGNMENT);
        read(id).body("status", equalTo("LIFTED"));
    }

    @Test
    void aRetryWithTheSameKeyGetsTheSameAnswer() {
        var key = UUID.randomUUID().toString();
        var body = record(matter, SUBMITTED_ON, "REMOVAL");
        var first = office().header("Idempotency-Key", key).body(body).post("/v1/suspensions");
        var second = office().header("Idempotency-Key", key).body(body).post("/v1/suspensions");
        second.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void listsAreFilteredAndPagedTheLatestFirst() {
        String first = suspend(matter, SUBMITTED_ON).path("id");
        lift(first, "\"0\"", SUBMITTED_ON.plusDays(1)).then().statusCode(200);
        String second = suspend(matter, SUBMITTED_ON.plusDays(2)).path("id");
        hear(LocalDate.of(2025, 3, 20), "\"outcome\":\"CLOSURE\"");
        var another = City.matter(subject(person, unit), "GRAVE", SUBMITTED_ON);
        String third = suspend(another, SUBMITTED_ON.plusDays(2)).path("id");

        var ofPerson = "/v1/suspensions?cadreId=" + person;
        assertThat(City.walk(ofPerson, 1)).containsExactly(third, second, first);
        assertThat(City.walk(ofPerson, 2)).containsExactly(third, second, first);
        assertThat(City.walk(ofPerson + "&running=true", 5)).containsExactly(third);
        assertThat(City.walk(ofPerson + "&running=false", 5)).containsExactly(second, first);
        assertThat(City.walk("/v1/suspensions?matterId=" + matter, 5)).containsExactly(second, first);
        for (var wrong : List.of("running=perhaps", "cadreId=x", "status=RUNNING", "cursor=nonsense", "limit=0")) {
            office().get("/v1/suspensions?" + wrong).then().statusCode(400);
        }
    }

    @Test
    void ofTwoSuspensionsAtOnceOneIsRecorded() throws Exception {
        var another = City.matter(subject(person, unit), "GRAVE", SUBMITTED_ON);
        var answers = atOnce(() -> suspend(matter, SUBMITTED_ON), () -> suspend(another, SUBMITTED_ON));
        assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(201, 409);
        assertThat(runningOf(person)).hasSize(1);
    }

    @Test
    void ofALiftingAndADecisionAtOnceTheFirstEndsIt() throws Exception {
        String id = suspend(matter, SUBMITTED_ON).path("id");
        var meeting = City.meeting(LocalDate.of(2025, 3, 20), members);
        var answers = atOnce(
                () -> lift(id, "\"0\"", LocalDate.of(2025, 3, 21)),
                () -> deliberate(meeting, unanimous(matter, members, REASSIGNMENT)));
        assertThat(answers.getLast().statusCode()).isEqualTo(201);
        var lifted = answers.getFirst().statusCode();
        assertThat(lifted).isIn(200, 412);
        read(id).body("status", equalTo(lifted == 200 ? "LIFTED" : "DECIDED"))
                .body("endedOn", equalTo(lifted == 200 ? "2025-03-21" : "2025-03-20"));
    }

    private static List<Response> atOnce(Callable<Response> one, Callable<Response> other) throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            var answers = two.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get());
        }
    }

    private static List<String> runningOf(UUID person) {
        return City.walk("/v1/suspensions?running=true&cadreId=" + person, 5);
    }

    private Response hear(LocalDate on, String proposal) {
        var heard = deliberate(City.meeting(on, members), unanimous(matter, members, proposal));
        heard.then().statusCode(201);
        return heard;
    }

    private static Response suspend(UUID matter, LocalDate from) {
        return office().body(record(matter, from, "REASSIGNMENT")).post("/v1/suspensions");
    }

    private static String record(UUID matter, LocalDate from, String measure) {
        return """
        {"matterId":"%s","intendedMeasures":["%s"],"from":"%s","ground":"继续履职影响调查处理。"}"""
                .formatted(matter, measure, from);
    }

    private static Response lift(String id, String etag, LocalDate on) {
        return office().header("If-Match", etag).body(lifting(on)).post("/v1/suspensions/" + id + "/lifting");
    }

    private static String lifting(LocalDate on) {
        return "{\"liftedOn\":\"%s\",\"reason\":\"不再需要。\"}".formatted(on);
    }

    private static ValidatableResponse read(String id) {
        return office().get("/v1/suspensions/" + id).then().statusCode(200);
    }
}
