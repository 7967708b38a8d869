package cn.zhiyong.investigation.outcome;

import static cn.zhiyong.investigation.City.etag;
import static cn.zhiyong.investigation.City.eventually;
import static cn.zhiyong.investigation.City.finding;
import static cn.zhiyong.investigation.City.investigateAndSubmit;
import static cn.zhiyong.investigation.City.investigator;
import static cn.zhiyong.investigation.City.opinion;
import static cn.zhiyong.investigation.City.path;
import static cn.zhiyong.investigation.City.submit;
import static cn.zhiyong.investigation.City.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.investigation.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class OutcomeResourceTest {
    private static final String REASONS = "请补充窗口值班安排的证据。";

    private final UUID me = City.person("周行健", "PERSONNEL-BUREAU", "监督科");
    private final UUID matter = UUID.randomUUID();
    private final UUID decision = UUID.randomUUID();
    private UUID caseId;

    @BeforeEach
    void aSubmittedCase() {
        caseId = City.openCase(City.person("何某某", "BUREAU-A", "一科"));
        investigateAndSubmit(caseId, me, City.person("沈明远", "PERSONNEL-BUREAU", "监督科"));
    }

    @Test
    void r58AReturnedCaseIsSupplementedAndSubmittedAgain() {
        heard(matter, 1, "RETURNED", REASONS);
        var shown = status("UNDER_INVESTIGATION")
                .body("submittedAt", nullValue())
                .body("finding.severity", equalTo("MINOR"))
                .body("missing", empty())
                .body("returns", hasSize(1))
                .body("returns[0].matterId", equalTo(matter.toString()))
                .body("returns[0].heardOn", equalTo(today().toString()))
                .body("returns[0].reasons", equalTo(REASONS))
                .body("hearings", empty());
        assertThat(archive().getList("kind")).endsWith("SUBMISSION", "RETURN").hasSize(7);
        assertThat(archive().getString("content[6].reasons")).isEqualTo(REASONS);
        assertThat(archive().getString("recordedBy[6]")).isEqualTo("sanction-service");

        investigator(me).body(opinion()).post(path(caseId) + "/opinions").then().statusCode(201);
        String evidence = shown.extract().path("evidence[0].id");
        City.save(caseId, me, finding("SERIOUS", evidence)).then().statusCode(200);
        submit(caseId, me).then().statusCode(200).body("status", equalTo("SUBMITTED"));
        decided(UUID.randomUUID(), 0);
        status("DECIDED").body("returns", hasSize(1)).body("decisions", hasSize(1));

        var events = events();
        assertThat(events)
                .extracting(event -> event.getString("changeType"))
                .containsExactly("OPENED", "INVESTIGATION_BEGUN", "SUBMITTED", "RETURNED", "SUBMITTED", "DECIDED");
        assertThat(events)
                .extracting(event -> event.getString("finding.severity"))
                .containsExactly(null, null, "MINOR", null, "SERIOUS", "SERIOUS");
        assertThat(events.get(3).getString("status")).isEqualTo("UNDER_INVESTIGATION");
        assertThat(events.get(3).getString("submittedAt")).isNull();
        assertThat(submittedAt(events.get(4))).isAfter(submittedAt(events.get(2)));
        intact();
    }

    @Test
    void everyReturnStaysOnRecordOldestFirst() {
        heard(matter, 1, "RETURNED", "证据不足。");
        status("UNDER_INVESTIGATION");
        submit(caseId, me).then().statusCode(200);
        heard(UUID.randomUUID(), 1, "RETURNED", "情节认定不清。");
        status("UNDER_INVESTIGATION").body("returns.reasons", contains("证据不足。", "情节认定不清。"));
    }

    @Test
    void theSameReturnAgainDoesNotReopenWhatWasSubmittedSince() {
        var event = UUID.randomUUID();
        var body = City.matter(matter, caseId, 2, "RETURNED", REASONS);
        Events.publish(event, "matter", matter, 2, body);
        status("UNDER_INVESTIGATION");
        submit(caseId, me).then().statusCode(200);
        Events.publish(event, "matter", matter, 2, body);
        heard(matter, 1, "POSTPONED", "下次再议。");
        heard(matter, 2, "RETURNED", REASONS);
        afterAllOn("matter", matter);
        status("SUBMITTED").body("returns", hasSize(1)).body("hearings", empty());
        assertThat(events()).hasSize(5);
    }

    @Test
    void aDecidedCaseIsReopenedWhereItsFollowUpIsReturned() {
        decided(matter, 0);
        status("DECIDED");
        followUpReturned();
        status("UNDER_INVESTIGATION").body("submittedAt", nullValue()).body("decisions", hasSize(1));
        assertThat(events())
                .extracting(event -> event.getString("changeType"))
                .endsWith("SUBMITTED", "DECIDED", "RETURNED");
    }

    @Test
    void aDecisionThatComesAfterTheReturnOfItsFollowUpDoesNotEndTheInvestigation() {
        followUpReturned();
        status("UNDER_INVESTIGATION");
        decided(matter, 0);
        handled(decision, 0);
        status("UNDER_INVESTIGATION").body("decisions", hasSize(1));

        submit(caseId, me).then().statusCode(200);
        modified(1);
        handled(decision, 1);
        status("SUBMITTED").body("decisions.status", contains("MODIFIED"));

        var another = UUID.randomUUID();
        Events.publish("decision", another, 0, City.decision(another, UUID.randomUUID(), caseId, 0));
        status("DECIDED").body("decisions", hasSize(2));
    }

    @Test
    void aDecisionOnTheMatterThatWasReturnedDoesNotEndWhatWasSubmittedSince() {
        heard(matter, 1, "RETURNED", REASONS);
        status("UNDER_INVESTIGATION");
        submit(caseId, me).then().statusCode(200);
        decided(matter, 0);
        handled(decision, 0);
        status("SUBMITTED").body("decisions", hasSize(1));
    }

    @Test
    void aDecisionOnAFollowUpSaysNothingAboutWhatLiesSubmitted() {
        Events.publish(
                "decision",
                decision,
                0,
                City.decision(decision, matter, caseId, 0).replace("\"FINDING\"", "\"FOLLOW_UP\""));
        handled(decision, 0);
        status("SUBMITTED").body("decisions", hasSize(1));
        var another = UUID.randomUUID();
        Events.publish("decision", another, 0, City.decision(another, UUID.randomUUID(), caseId, 0));
        status("DECIDED").body("decisions", hasSize(2));
    }

    @Test
    void aMeetingBeforeTheSubmissionWasNotAboutIt() {
        var earlier = today().minusDays(1).toString();
        var closed = UUID.randomUUID();
        publishMatter(
                matter, 0, City.matter(matter, caseId, 0, "RETURNED", REASONS).replace(today().toString(), earlier));
        publishMatter(
                closed, 0, City.matter(closed, caseId, 0, "CLOSED", REASONS).replace(today().toString(), earlier));
        Events.publish(
                "decision",
                decision,
                0,
                City.decision(decision, UUID.randomUUID(), caseId, 0).replace(today().toString(), earlier));
        handled(matter, 0);
        handled(closed, 0);
        handled(decision, 0);
        status("SUBMITTED")
                .body("returns", hasSize(1))
                .body("hearings", hasSize(1))
                .body("decisions", hasSize(1));
        assertThat(events()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, CLOSING, 不予惩治，结案", "NOTIFIED, NOTIFICATION, 通报上级主管部门"})
    void whatIsClosedOrPassedOnIsDealtWith(String outcome, String entry, String label) {
        heard(matter, 1, outcome, REASONS);
        status("DECIDED")
                .body("submittedAt", notNullValue())
                .body("returns", empty())
                .body("hearings", hasSize(1))
                .body("hearings[0].matterId", equalTo(matter.toString()))
                .body("hearings[0].outcome", equalTo(outcome))
                .body("hearings[0].outcomeLabel", equalTo(label))
                .body("hearings[0].reasons", equalTo(REASONS));
        assertThat(events().getLast().getString("changeType")).isEqualTo("DECIDED");
        assertThat(archive().getList("kind")).endsWith(entry);
        assertThat(archive().getString("content[6].reasons")).isEqualTo(REASONS);
    }

    @Test
    void howAFollowUpEndsSaysNothingOfWhatIsSubmitted() {
        publishMatter(
                matter, 1, City.matter(matter, caseId, 1, "CLOSED", REASONS).replace("FINDING", "FOLLOW_UP"));
        handled(matter, 1);
        status("SUBMITTED").body("hearings", hasSize(1));
    }

    @Test
    void whatIsPostponedIsShownAndWaits() {
        heard(matter, 1, "POSTPONED", "分管领导请假。");
        handled(matter, 1);
        heard(matter, 2, "POSTPONED", "材料待核。");
        handled(matter, 2);
        status("SUBMITTED").body("hearings.reasons", contains("分管领导请假。", "材料待核。"));
        investigator(me)
                .header("Accept-Language", "en")
                .get(path(caseId))
                .then()
                .body("hearings.outcomeLabel", contains("Postponed", "Postponed"));
        assertThat(archive().getList("kind")).endsWith("POSTPONEMENT", "POSTPONEMENT");
        assertThat(events()).hasSize(3);
        decided(matter, 0);
        status("DECIDED");
    }

    @Test
    void r64DecisionsAreShownAsTheyStandAndEveryChangeIsFiled() {
        decided(matter, 0);
        status("DECIDED")
                .body("decisions[0].decisionId", equalTo(decision.toString()))
                .body("decisions[0].decisionNumber", equalTo("治庸决〔2026〕1号"))
                .body("decisions[0].matterId", equalTo(matter.toString()))
                .body("decisions[0].decidedOn", equalTo(today().toString()))
                .body("decisions[0].statusLabel", equalTo("生效"))
                .body("decisions[0].measures.measureLabel", contains("诫勉谈话", "暂缓提拔"));
        var read = etag(caseId);
        modified(1);
        handled(decision, 1);
        status("DECIDED")
                .body("decisions", hasSize(1))
                .body("decisions[0].statusLabel", equalTo("已变更，按变更后执行"))
                .body("decisions[0].measures.measure", contains("CRITICISM"));
        assertThat(etag(caseId)).isNotEqualTo(read);

        var revoked = City.decision(decision, matter, caseId, 2)
                .replace("DECIDED", "REVOKED")
                .replace("IN_FORCE", "REVOKED");
        var event = Events.publish("decision", decision, 2, revoked);
        handled(decision, 2);
        Events.publish(event, "decision", decision, 2, revoked);
        modified(1);
        afterAllOn("decision", decision);
        investigator(me)
                .header("Accept-Language", "en")
                .get(path(caseId))
                .then()
                .body("status", equalTo("DECIDED"))
                .body("decisions", hasSize(1))
                .body("decisions[0].statusLabel", equalTo("Revoked"))
                .body("decisions[0].measures.measureLabel", contains("Admonition", "Promotion deferral"));
        assertThat(archive().getList("kind")).endsWith("SUBMISSION", "DECISION", "MODIFICATION", "REVOCATION");
        assertThat(archive().getString("content[8].status")).isEqualTo("REVOKED");
        assertThat(events()).hasSize(4);
        intact();
    }

    @Test
    void whatFallsOnALeaderIsNoneOfTheCasesBusiness() {
        Events.publish(
                "decision",
                decision,
                0,
                City.decision(decision, matter, caseId, 0)
                        .replace("\"causeDecisionId\":null", "\"causeDecisionId\":\"" + UUID.randomUUID() + "\""));
        handled(decision, 0);
        status("SUBMITTED").body("decisions", empty());
        assertThat(archive().getList("kind")).endsWith("SUBMISSION");
    }

    @Test
    void newsOfAnUnknownCaseAndPoisonGoToTheDeadLettersAndTheChannelsGoOn() {
        var unknown = UUID.randomUUID();
        publishMatter(unknown, 1, City.matter(unknown, UUID.randomUUID(), 1, "RETURNED", REASONS));
        Events.publish("decision", decision, 0, City.decision(decision, matter, UUID.randomUUID(), 0));
        var poison = City.matter(matter, caseId, 1, "FORGOTTEN", REASONS);
        Events.publishUnchecked(UUID.randomUUID(), "matter", matter, 1, poison);
        heard(matter, 2, "POSTPONED", REASONS);
        handled(matter, 2);
        decided(matter, 1);
        status("DECIDED").body("hearings", hasSize(1));
        await().untilAsserted(() -> assertThat(Events.topic("zhiyong.investigation-service.dead-letter"))
                .anySatisfy(letter -> assertThat(letter.value()).isEqualTo(poison))
                .anySatisfy(letter -> assertThat(letter.key()).isEqualTo(unknown.toString()))
                .anySatisfy(letter -> assertThat(letter.key()).isEqualTo(decision.toString())));
    }

    private void heard(UUID heard, int version, String changeType, String reasons) {
        publishMatter(heard, version, City.matter(heard, caseId, version, changeType, reasons));
    }

    private void followUpReturned() {
        var followUp = UUID.randomUUID();
        publishMatter(
                followUp,
                1,
                City.matter(followUp, caseId, 1, "RETURNED", REASONS).replace("FINDING", "FOLLOW_UP"));
    }

    private static void publishMatter(UUID about, int version, String body) {
        Events.publish("matter", about, version, body);
    }

    private void decided(UUID on, int version) {
        Events.publish("decision", decision, version, City.decision(decision, on, caseId, version));
    }

    private void modified(int version) {
        Events.publish(
                "decision",
                decision,
                version,
                City.decision(decision, matter, caseId, version)
                        .replace("DECIDED", "MODIFIED")
                        .replace("IN_FORCE", "MODIFIED")
                        .replace("\"ADMONITION\",\"PROMOTION_DEFERRAL\"", "\"CRITICISM\""));
    }

    private static void handled(UUID about, long version) {
        eventually("SELECT count(*) FROM inbox_version WHERE subject = ? AND version = ?", about.toString(), version);
    }

    /** Events of one key come one after the other: once a last one is on the dead letters, the others were handled. */
    private static void afterAllOn(String topic, UUID key) {
        var last = "{\"last\":\"%s\"".formatted(UUID.randomUUID());
        Events.publishUnchecked(UUID.randomUUID(), topic, key, Integer.MAX_VALUE, last);
        await().untilAsserted(() -> assertThat(Events.topic("zhiyong.investigation-service.dead-letter"))
                .anySatisfy(letter -> assertThat(letter.value()).isEqualTo(last)));
    }

    private ValidatableResponse status(String expected) {
        eventually("SELECT count(*) FROM case_file WHERE id = ? AND status = ?", caseId, expected);
        return investigator(me).get(path(caseId)).then().statusCode(200);
    }

    private List<JsonPath> events() {
        return Database.outbox("case", caseId).stream().map(JsonPath::from).toList();
    }

    private JsonPath archive() {
        return investigator(me).get(path(caseId) + "/archive").jsonPath().setRootPath("items");
    }

    private void intact() {
        investigator(me).get(path(caseId) + "/archive/verification").then().body("intact", equalTo(true));
    }

    private static OffsetDateTime submittedAt(JsonPath event) {
        return OffsetDateTime.parse(event.getString("submittedAt"));
    }
}
