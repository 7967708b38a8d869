package cn.zhiyong.sanction.appeal;

import static cn.zhiyong.sanction.City.by;
import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.City.today;
import static cn.zhiyong.sanction.appeal.Complaint.answer;
import static cn.zhiyong.sanction.appeal.Complaint.appeal;
import static cn.zhiyong.sanction.appeal.Complaint.appoint;
import static cn.zhiyong.sanction.appeal.Complaint.etag;
import static cn.zhiyong.sanction.appeal.Complaint.file;
import static cn.zhiyong.sanction.appeal.Complaint.panel;
import static cn.zhiyong.sanction.appeal.Complaint.path;
import static cn.zhiyong.sanction.appeal.Complaint.received;
import static cn.zhiyong.sanction.appeal.Complaint.removal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class AppealResourceTest {
    private static final LocalDate DECIDED_ON = LocalDate.of(2025, 3, 5);
    private static final LocalDate RECEIVED_ON = LocalDate.of(2025, 3, 7);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 4, 7); // the 30th day is a holiday (R12)
    private static final String ADMONITION = "\"measures\":[\"ADMONITION\"]";

    private final String unit = City.unitCode();
    private UUID principal;
    private UUID inCharge;
    private UUID person;

    @BeforeEach
    void aUnitWithTwoLeaders() {
        principal = City.person("郑局长", unit, null, null);
        inCharge = City.person("冯副局长", unit, null, principal);
        City.unit(unit, false, principal);
        person = City.person("何某某", unit, "一科", inCharge);
    }

    @Test
    void anAppealIsFiledAndHasToBeAnsweredWithinThirtyDays() {
        var decision = admonition();
        received(decision, RECEIVED_ON);
        var filed = file(decision, "APPEAL", "DECIDING_ORGAN", LocalDate.of(2025, 3, 20));
        String id = filed.then()
                .statusCode(201)
                .body("status", equalTo("PENDING"))
                .body("statusLabel", equalTo("审理中"))
                .body("name", equalTo("何某某"))
                .body("kindLabel", equalTo("申诉"))
                .body("addressedToLabel", equalTo("作出决定的机关"))
                .body("route", equalTo("APPEAL"))
                .body("filingDueOn", equalTo(LAST_DAY.toString()))
                .body("answerDueOn", equalTo("2025-04-21")) // the 30th day is a Saturday
                .body("overdue", equalTo(true))
                .body("panel", empty())
                .body("outcome", nullValue())
                .extract()
                .path("id");
        assertThat(filed.header("Location")).endsWith(path(id));
        assertThat(office().get(path(id)).header("ETag")).isEqualTo(filed.header("ETag"));
        office().get("/v1/decisions/" + decision)
                .then()
                .body("status", equalTo("IN_FORCE"))
                .body("effects", not(empty()))
                .body("history.kind", contains("DECIDED", "APPEAL_FILED"))
                .body("history[1].referenceId", equalTo(id));
        assertThat(openDeadlines(id)).isOne();
        office().get("/v1/decisions/" + decision + "/appeals").then().body("id", contains(id));
    }

    /** R8.1, R12. */
    @ParameterizedTest(name = "filed on {0}: {1}")
    @CsvSource({"2025-04-06, PENDING", "2025-04-07, PENDING", "2025-04-08, REFUSED_LATE"})
    void whatIsLateIsRefusedWithTheRuleAndKept(LocalDate filedOn, String status) {
        var decision = admonition();
        received(decision, RECEIVED_ON);
        var late = status.equals("REFUSED_LATE");
        var filed = file(decision, "APPEAL", "DECIDING_ORGAN", filedOn);
        filed.then()
                .statusCode(201)
                .body("status", equalTo(status))
                .body("refusal.rule", late ? equalTo("R8.1") : nullValue())
                .body("refusal.clause", late ? equalTo("六(四)") : nullValue())
                .body("answerDueOn", late ? nullValue() : not(nullValue()));
        office().get("/v1/decisions/" + decision)
                .then()
                .body("history.kind", contains("DECIDED", late ? "APPEAL_REFUSED_LATE" : "APPEAL_FILED"));
        assertThat(openDeadlines(filed.path("id"))).isEqualTo(late ? 0 : 1);
    }

    @Test
    void beforeTheDecisionIsReceivedThePeriodHasNotBegun() {
        file(admonition(), "APPEAL", "DECIDING_ORGAN", today())
                .then()
                .statusCode(201)
                .body("status", equalTo("PENDING"))
                .body("filingDueOn", nullValue());
    }

    @Test
    void aLateOneIsNotAcceptedOnceAnotherOfItsKindIsAnswered() {
        var decision = admonition();
        received(decision, RECEIVED_ON);
        String late =
                file(decision, "APPEAL", "DECIDING_ORGAN", LAST_DAY.plusDays(3)).path("id");
        var inTime = appeal(decision, RECEIVED_ON);
        answer(inTime, "UPHELD", RECEIVED_ON.plusDays(9), panel(inTime), "")
                .then()
                .statusCode(200);
        office().header("If-Match", etag(late))
                .body("{\"acceptedOn\":\"%s\",\"reason\":\"因洪灾交通中断。\"}".formatted(LAST_DAY.plusDays(5)))
                .post(path(late) + "/late-acceptance")
                .then()
                .statusCode(409);
        office().get(path(late)).then().body("status", equalTo("REFUSED_LATE"));
    }

    @Test
    void anAnswerThatWasNotSentIsSentEvenAfterTheCauseChanged() {
        var decision = removal(person, unit, DECIDED_ON);
        var ofLeader = derived(decision).getFirst();
        var own = appeal(ofLeader, RECEIVED_ON);
        answer(own, "UPHELD", RECEIVED_ON.plusDays(9), panel(own), "").then().statusCode(200);
        var id = appeal(decision, RECEIVED_ON);
        answer(id, "REVOKED", RECEIVED_ON.plusDays(9), panel(id), "").then().statusCode(200);
        office().get("/v1/decisions/" + ofLeader)
                .then()
                .body("notices.findAll { it.kind == 'DECISION' }.status", contains("SUPERSEDED", "SUPERSEDED"))
                .body("notices.findAll { it.kind == 'APPEAL_ANSWER' }.status", contains("OVERDUE", "OVERDUE"));
    }

    @Test
    void aLateOneIsAcceptedForForceMajeure() {
        var decision = admonition();
        received(decision, RECEIVED_ON);
        String id =
                file(decision, "APPEAL", "HIGHER_ORGAN", LAST_DAY.plusDays(3)).path("id");
        var acceptance = "{\"acceptedOn\":\"%s\",\"reason\":\"因洪灾交通中断。\"}";
        var path = path(id) + "/late-acceptance";
        office().body(acceptance.formatted(LAST_DAY.plusDays(5)))
                .post(path)
                .then()
                .statusCode(428);
        office().header("If-Match", etag(id))
                .body(acceptance.formatted(LAST_DAY))
                .post(path)
                .then()
                .statusCode(400)
                .body("errors.field", contains("acceptedOn"));
        office().header("If-Match", etag(id))
                .body(acceptance.formatted(LAST_DAY.plusDays(5)))
                .post(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("PENDING"))
                .body("acceptedLateOn", equalTo("2025-04-12"))
                .body("acceptanceReason", equalTo("因洪灾交通中断。"))
                .body("answerDueOn", equalTo("2025-05-12"))
                .body("refusal", nullValue());
        office().header("If-Match", etag(id))
                .body(acceptance.formatted(LAST_DAY.plusDays(5)))
                .post(path)
                .then()
                .statusCode(409);
        assertThat(openDeadlines(id)).isOne();
        office().get("/v1/decisions/" + decision)
                .then()
                .body("history.kind", contains("DECIDED", "APPEAL_REFUSED_LATE", "APPEAL_ACCEPTED_LATE"));
    }

    @Test
    void whoMayBeOnThePanel() {
        var members = City.leadingGroup(3);
        var matter = City.matter(person, unit);
        String decision = City.deliberate(City.meeting(DECIDED_ON, members), City.unanimous(matter, members))
                .path("decisionId");
        var id = appeal(decision, RECEIVED_ON);
        var outsiders = City.leadingGroup(4);
        var colleague = City.person("同科某", unit, "一科", null);
        var investigator = (UUID) Database.rows("SELECT investigator_ids[1] AS id FROM matter WHERE id = ?", matter)
                .getFirst()
                .get("id");
        City.publishPerson(investigator, 0, "调查某", "U-OTHER", null, null);
        City.eventually("SELECT count(*) FROM roster_cadre WHERE id = ?", investigator);

        appoint(id, members).then().statusCode(422).body("rule", equalTo("R8.4"));
        appoint(id, outsiders).then().statusCode(422).body("detail", containsString("单数"));
        appoint(id, List.of(outsiders.get(0), outsiders.get(1), investigator, person))
                .then()
                .statusCode(422)
                .body("errors.rule", contains("R8.4", "R8.4", "R8.4"))
                .body("errors.message[1]", containsString("调查人员"))
                .body("errors.message[2]", containsString("申诉人"));
        appoint(id, List.of(outsiders.get(0), outsiders.get(1), colleague))
                .then()
                .statusCode(422);
        appoint(id, List.of(UUID.randomUUID())).then().statusCode(400).body("errors.field", contains("memberIds"));
        appoint(id, List.of()).then().statusCode(400);

        var mixed = List.of(members.get(0), members.get(1), outsiders.get(0));
        appoint(id, mixed).then().statusCode(200).body("panel", hasSize(3));
        appoint(id, outsiders.subList(0, 3)).then().statusCode(200).body("panel.name", everyItem(containsString("委员")));
        office().body(City.attendance(mixed)).put(path(id) + "/panel").then().statusCode(428);
        office().header("If-Match", "\"0\"")
                .body(City.attendance(mixed))
                .put(path(id) + "/panel")
                .then()
                .statusCode(412);
    }

    @Test
    void anUpheldDecisionStaysAsItIs() {
        var decision = admonition();
        received(decision, RECEIVED_ON);
        var id = appeal(decision, RECEIVED_ON.plusDays(5));
        answer(id, "UPHELD", RECEIVED_ON.plusDays(9), List.of(), "").then().statusCode(409);
        var panel = panel(id);
        answer(id, "UPHELD", RECEIVED_ON.plusDays(9), panel.subList(0, 2), "")
                .then()
                .statusCode(422)
                .body("rule", equalTo("R6.2"));
        answer(id, "UPHELD", RECEIVED_ON.plusDays(4), panel, "").then().statusCode(400);
        answer(id, "UPHELD", RECEIVED_ON.plusDays(9), panel, ",\"measures\":[\"ADMONITION\"]")
                .then()
                .statusCode(400)
                .body("errors.field", contains("measures"));
        answer(id, "UPHELD", RECEIVED_ON.plusDays(9), panel, "")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("UPHELD"))
                .body("outcomeLabel", equalTo("维持"))
                .body("decidedOn", equalTo("2025-03-16"))
                .body("votes.vote", everyItem(equalTo("FOR")))
                .body("overdue", equalTo(false));
        assertThat(openDeadlines(id)).isZero();
        office().get("/v1/decisions/" + decision)
                .then()
                .body("status", equalTo("IN_FORCE"))
                .body("revisions", hasSize(1))
                .body("history.kind", contains("DECIDED", "APPEAL_FILED", "PANEL_APPOINTED", "APPEAL_ANSWERED"))
                .body("history[3].note", equalTo("维持：经审理认为。"))
                .body("notices.kind", contains("DECISION", "DECISION", "APPEAL_ANSWER", "APPEAL_ANSWER"))
                .body("notices[2].appealId", equalTo(id))
                .body("notices[2].dueOn", equalTo("2025-04-11"));
        assertThat(Database.outbox("decision", decision)).hasSize(1);
        String notice = office().get("/v1/decisions/" + decision).path("notices[2].id");
        office().get("/v1/notices/" + notice + "/document")
                .then()
                .body(containsString("答复如下：维持：经审理认为。"))
                .body(containsString("处理决定，现执行内容为，给予"))
                .body(containsString("2025年3月16日"));
        var sentBeforeTheAnswer = "{\"method\":\"MAIL\",\"dispatchedOn\":\"2025-03-15\"}";
        office().header("If-Match", "*")
                .body(sentBeforeTheAnswer)
                .post("/v1/notices/" + notice + "/dispatch")
                .then()
                .statusCode(400);
        answer(id, "REVOKED", RECEIVED_ON.plusDays(9), panel, "").then().statusCode(409);
    }

    @Test
    void aRemovalBecomesAReassignmentAndWhatFollowsFromItChanges() {
        var decision = removal(person, unit, DECIDED_ON);
        var derived = derived(decision);
        assertThat(derived).hasSize(2);
        derived.forEach(each -> office().get("/v1/decisions/" + each)
                .then()
                .body("measures.measure", contains("CRITICISM", "PROMOTION_DEFERRAL"))
                .body("causeDecisionId", equalTo(decision)));
        received(decision, RECEIVED_ON);
        var id = appeal(decision, RECEIVED_ON);
        var answered = RECEIVED_ON.plusDays(20);
        answer(
                        id,
                        "MODIFIED",
                        answered,
                        panel(id),
                        ",\"measures\":[\"REASSIGNMENT\"],\"particulars\":{\"newPost\":\"二科科员\"}")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("MODIFIED"));
        office().get("/v1/decisions/" + decision)
                .then()
                .body("status", equalTo("MODIFIED"))
                .body("measures.measure", contains("REASSIGNMENT"))
                .body(
                        "effects.findAll { it.target == 'PERSON' }.kind",
                        contains("REASSIGNMENT", "GRADE_CEILING", "BONUS_DEDUCTION"))
                .body("effects.find { it.kind == 'REASSIGNMENT' }.text", equalTo("调整工作岗位，任二科科员"))
                .body("effects.find { it.target == 'UNIT' }.unitClass", equalTo(2))
                .body("revisions.reason", contains("DECIDED", "APPEAL_MODIFIED"))
                .body("revisions[0].measures.measure", contains("REMOVAL"))
                .body("revisions[0].effects.find { it.target == 'UNIT' }.unitClass", equalTo(3))
                .body("revisions[1].madeOn", equalTo(answered.toString()))
                .body(
                        "history.kind",
                        contains("DECIDED", "APPEAL_FILED", "PANEL_APPOINTED", "APPEAL_ANSWERED", "MODIFIED"))
                .body("notices.findAll { it.kind == 'APPEAL_ANSWER' }.revision", contains(2, 2));
        derived.forEach(each -> {
            office().get("/v1/decisions/" + each)
                    .then()
                    .body("status", equalTo("MODIFIED"))
                    .body("measures.measure", contains("ADMONITION", "PROMOTION_DEFERRAL"))
                    .body("effects.find { it.kind == 'BONUS_DEDUCTION' }.percent", equalTo(80))
                    .body("revisions.reason", contains("DECIDED", "CAUSE_CHANGED"))
                    .body("notices.kind", contains("DECISION", "DECISION", "CHANGE", "CHANGE"));
            var events = Database.outbox("decision", each);
            assertThat(events).hasSize(2);
            var event = JsonPath.from(events.getLast());
            assertThat(event.getString("changeType")).isEqualTo("MODIFIED");
            assertThat(event.getString("causeDecisionId")).isEqualTo(decision);
            assertThat(event.getList("measures")).containsExactly("ADMONITION", "PROMOTION_DEFERRAL");
        });
        var event = JsonPath.from(Database.outbox("decision", decision).getLast());
        assertThat(event.getString("status")).isEqualTo("MODIFIED");
        assertThat(event.getString("causeDecisionId")).isNull();
        assertThat(event.getList("effects.findAll { it.kind == 'UNIT_CLASS_CEILING' }.unitClass"))
                .containsExactly(2);
    }

    @Test
    void aRevokedRemovalLeavesNothingInForce() {
        var decision = removal(person, unit, DECIDED_ON);
        var derived = derived(decision);
        var id = appeal(decision, RECEIVED_ON);
        answer(id, "REVOKED", RECEIVED_ON.plusDays(9), panel(id), "").then().statusCode(200);
        for (var each : List.of(decision, derived.get(0), derived.get(1))) {
            office().get("/v1/decisions/" + each)
                    .then()
                    .body("status", equalTo("REVOKED"))
                    .body("measures", empty())
                    .body("effects", empty())
                    .body("revisions[0].effects", not(empty()));
            var event = JsonPath.from(Database.outbox("decision", each).getLast());
            assertThat(event.getString("changeType")).isEqualTo("REVOKED");
            assertThat(event.getList("effects")).isEmpty();
        }
        file(decision, "REVIEW", "DECIDING_ORGAN", RECEIVED_ON).then().statusCode(409);
    }

    @Test
    void aLeaderAppealsInTheirOwnRight() {
        var decision = removal(person, unit, DECIDED_ON);
        var ofPrincipal = derived(decision).getFirst();
        var id = appeal(ofPrincipal, RECEIVED_ON);
        answer(id, "REVOKED", RECEIVED_ON.plusDays(9), panel(id), "").then().statusCode(200);
        office().get("/v1/decisions/" + ofPrincipal).then().body("status", equalTo("REVOKED"));
        office().get("/v1/decisions/" + derived(decision).getLast()).then().body("status", equalTo("IN_FORCE"));
        office().get("/v1/decisions/" + decision)
                .then()
                .body("status", equalTo("IN_FORCE"))
                .body("history.kind", contains("DECIDED", "DERIVED_CHANGED"));

        var causeAppeal = appeal(decision, RECEIVED_ON.plusDays(10));
        answer(
                        causeAppeal,
                        "MODIFIED",
                        RECEIVED_ON.plusDays(20),
                        panel(causeAppeal),
                        ",\"measures\":[\"REASSIGNMENT\"]")
                .then()
                .statusCode(200);
        office().get("/v1/decisions/" + ofPrincipal)
                .then()
                .body("status", equalTo("REVOKED"))
                .body("revisions", hasSize(2));
    }

    @Test
    void anAnswerThatIsHeavierOrSaysTheSameIsRefused() {
        var decision = admonition();
        var id = appeal(decision, RECEIVED_ON);
        var panel = panel(id);
        var before = office().get("/v1/decisions/" + decision).asString();
        answer(id, "MODIFIED", RECEIVED_ON.plusDays(9), panel, ",\"measures\":[\"REASSIGNMENT\"]")
                .then()
                .statusCode(422)
                .body("rule", equalTo("R8.4"));
        answer(id, "MODIFIED", RECEIVED_ON.plusDays(9), panel, ",\"measures\":[\"ADMONITION\"]")
                .then()
                .statusCode(422)
                .body("rule", equalTo("R8.2"));
        answer(id, "MODIFIED", RECEIVED_ON.plusDays(9), panel, ",\"measures\":[\"CRITICISM\"]")
                .then()
                .statusCode(422)
                .body("rule", equalTo("R7.2"));
        answer(id, "MODIFIED", RECEIVED_ON.plusDays(9), panel, "").then().statusCode(400);
        assertThat(office().get("/v1/decisions/" + decision).asString()).isEqualTo(before);
        answer(id, "MODIFIED", RECEIVED_ON.plusDays(9), panel, ",\"measures\":[\"PROMOTION_DEFERRAL\"]")
                .then()
                .statusCode(200);
        office().get("/v1/decisions/" + decision)
                .then()
                .body("effects.kind", contains("PROMOTION_DEFERRAL"))
                .body("effects.cadreId", contains(person.toString()));
    }

    @Test
    void oneIsOpenAtATimeAndAfterAReviewAnAppealHasItsOwnRoute() {
        var decision = admonition();
        received(decision, RECEIVED_ON);
        String review = file(decision, "REVIEW", "DECIDING_ORGAN", RECEIVED_ON).path("id");
        file(decision, "APPEAL", "HIGHER_ORGAN", RECEIVED_ON).then().statusCode(409);
        answer(review, "UPHELD", RECEIVED_ON.plusDays(9), panel(review), "")
                .then()
                .statusCode(200);
        received(decision, RECEIVED_ON.plusDays(12));
        file(decision, "REVIEW", "DECIDING_ORGAN", RECEIVED_ON.plusDays(13))
                .then()
                .statusCode(409);
        file(decision, "APPEAL", "HIGHER_ORGAN", RECEIVED_ON.plusDays(13))
                .then()
                .statusCode(201)
                .body("route", equalTo("APPEAL_AFTER_REVIEW"))
                .body("filingDueOn", equalTo("2025-04-18")); // from the receipt of the answer
    }

    @Test
    void badInputChangesNothing() {
        var decision = admonition();
        file(decision, "REVIEW", "HIGHER_ORGAN", RECEIVED_ON)
                .then()
                .statusCode(400)
                .body("errors.field", contains("addressedTo"));
        file(decision, "APPEAL", "DECIDING_ORGAN", DECIDED_ON.minusDays(1))
                .then()
                .statusCode(400)
                .body("errors.field", contains("filedOn"));
        file(decision, "APPEAL", "DECIDING_ORGAN", today().plusDays(1)).then().statusCode(400);
        file(decision, "PROTEST", "DECIDING_ORGAN", RECEIVED_ON).then().statusCode(400);
        file(UUID.randomUUID().toString(), "APPEAL", "DECIDING_ORGAN", RECEIVED_ON)
                .then()
                .statusCode(404);
        assertThat(Database.count("SELECT count(*) FROM appeal WHERE decision_id = ?", UUID.fromString(decision)))
                .isZero();
        office().get("/v1/decisions/" + decision).then().body("history", hasSize(1));
    }

    /** R8.3: from its filing to its answer an appeal changes nothing of what is executed. */
    @Test
    void executionIsNotSuspendedWhileAnAppealIsPending() {
        var decision = City.decision(person, unit, "MINOR", today().minusDays(20), ADMONITION);
        var before = executed(decision);
        var id = appeal(decision, today().minusDays(9));
        panel(id);
        office().get(path(id)).then().body("status", equalTo("PENDING"));
        assertThat(executed(decision)).isEqualTo(before);
        office().get("/v1/decisions/" + decision)
                .then()
                .body("status", equalTo("IN_FORCE"))
                .body("revisions", hasSize(1));
        office().get("/v1/cadres/" + person + "/record")
                .then()
                .body("effects", not(empty()))
                .body("effects.state", everyItem(equalTo("IN_FORCE")));
    }

    @Test
    void theSameKeyFilesOnceAndListsAreFiltered() {
        var decision = admonition();
        var key = UUID.randomUUID().toString();
        var body = Complaint.filing("APPEAL", "DECIDING_ORGAN", RECEIVED_ON);
        var target = "/v1/decisions/" + decision + "/appeals";
        var first = office().header("Idempotency-Key", key).body(body).post(target);
        var again = office().header("Idempotency-Key", key).body(body).post(target);
        assertThat(again.asString()).isEqualTo(first.asString());
        String id = first.path("id");
        for (var filter : List.of("decisionId=" + decision, "cadreId=" + person)) {
            office().get("/v1/appeals?status=PENDING&overdue=true&" + filter)
                    .then()
                    .body("items.id", contains(id));
            office().get("/v1/appeals?overdue=false&" + filter).then().body("items", empty());
        }
        for (var role : List.of("leading-group", "auditor")) {
            by(Tokens.as(role)).get(path(id)).then().statusCode(200);
            by(Tokens.as(role)).body(body).post(target).then().statusCode(403);
        }
        by(Tokens.as("organ-lead").organ("PERSONNEL")).get(path(id)).then().statusCode(403);
        office().get(path(UUID.randomUUID().toString())).then().statusCode(404);
        office().get("/v1/decisions/" + UUID.randomUUID() + "/appeals").then().statusCode(404);
        office().get("/v1/decisions/" + decision).then().body("history.kind", contains("DECIDED", "APPEAL_FILED"));
        assertThat(first.header("Location")).isEqualTo(again.header("Location"));
        first.then().header("Location", endsWith(path(id)));
    }

    private String admonition() {
        return City.decision(person, unit, "MINOR", DECIDED_ON, ADMONITION);
    }

    /** Its effects, the deadlines to execute them by, and what other services were told. */
    private static List<Object> executed(String decision) {
        return List.of(
                office().get("/v1/decisions/" + decision).<List<Object>>path("effects"),
                Database.rows(
                        """
                        SELECT kind, source_id, due_on, closed_on FROM deadline
                        WHERE decision_id = ? AND kind <> 'APPEAL_ANSWER' ORDER BY id""",
                        UUID.fromString(decision)),
                Database.outbox("decision", decision));
    }

    private static List<String> derived(String decision) {
        return office().get("/v1/decisions/" + decision).path("derivedDecisions.id");
    }

    private static long openDeadlines(String appeal) {
        return Database.count(
                "SELECT count(*) FROM deadline WHERE kind = 'APPEAL_ANSWER' AND source_id = ? AND closed_on IS NULL",
                UUID.fromString(appeal));
    }
}
