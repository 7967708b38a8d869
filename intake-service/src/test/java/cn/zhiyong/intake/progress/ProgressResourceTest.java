package cn.zhiyong.intake.progress;

import static cn.zhiyong.intake.City.about;
import static cn.zhiyong.intake.City.acceptance;
import static cn.zhiyong.intake.City.eventually;
import static cn.zhiyong.intake.City.file;
import static cn.zhiyong.intake.City.filing;
import static cn.zhiyong.intake.City.hotline;
import static cn.zhiyong.intake.City.officer;
import static cn.zhiyong.intake.City.routing;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.intake.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class ProgressResourceTest {
    private final UUID subject = City.cadre();
    private final UUID caseId = UUID.randomUUID();
    private final UUID decisionId = UUID.randomUUID();
    private String report;
    private UUID reportId;
    private UUID routingId;
    private String receipt;

    @BeforeEach
    void acceptedReport() {
        var filed = file(filing(about(subject)));
        reportId = UUID.fromString(filed.path("id"));
        report = "/v1/reports/" + reportId;
        receipt = "/v1/receipts/" + filed.path("receiptCode");
        var path = routing(officer(), report);
        routingId = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        officer()
                .header("If-Match", "\"0\"")
                .body(acceptance("反映其所在窗口长期无人受理业务。"))
                .post(path + "/acceptance")
                .then()
                .statusCode(200);
    }

    @Test
    void theReporterAndTheHotlineSeeHowFarItIs() {
        caseEvent(1, "UNDER_INVESTIGATION");
        reached("UNDER_INVESTIGATION").body("statusLabel", equalTo("正在调查核实"));
        caseEvent(2, "SUBMITTED");
        reached("UNDER_DELIBERATION");
        caseEvent(3, "DECIDED");
        reached("DEALT_WITH")
                .body("outcome", equalTo("反映的问题已经调查核实，并已按规定处理。"))
                .body("$", not(Matchers.hasKey("routings")));
        hotline().get(report).then().body("status", equalTo("DEALT_WITH")).body("statement", equalTo(null));
        assertThat(Database.outbox("report", reportId)).hasSize(2);
    }

    @Test
    void aReturnedCaseLeadsBackToTheInvestigation() {
        caseEvent(2, "SUBMITTED");
        reached("UNDER_DELIBERATION");
        publishCase(3, "UNDER_INVESTIGATION", "RETURNED");
        reached("UNDER_INVESTIGATION").body("outcome", nullValue());
        caseEvent(4, "SUBMITTED");
        caseEvent(5, "DECIDED");
        reached("DEALT_WITH");
        publishCase(6, "UNDER_INVESTIGATION", "RETURNED");
        reached("UNDER_INVESTIGATION").body("outcome", nullValue());
        officer().get(report).then().body("status", equalTo("UNDER_INVESTIGATION"));
    }

    @Test
    void anOlderStateOfTheCaseLeadsNowhere() {
        caseEvent(5, "SUBMITTED");
        reached("UNDER_DELIBERATION");
        caseEvent(4, "UNDER_INVESTIGATION");
        caseEvent(3, "DECIDED");
        caseEvent(6, "SUBMITTED");
        handled(caseId, 6);
        given().get(receipt).then().body("status", equalTo("UNDER_DELIBERATION"));
    }

    @Test
    void decisionsAreShownAsTheyStandButDoNotTellHowFarItIs() {
        caseEvent(2, "SUBMITTED");
        reached("UNDER_DELIBERATION");
        var before = given().get(receipt).asString();
        var etag = officer().get(report).header("ETag");
        decided(0);
        for (var reader : List.<Supplier<RequestSpecification>>of(City::officer, City::auditor)) {
            reader.get()
                    .get(report)
                    .then()
                    .header("ETag", not(equalTo(etag)))
                    .body("status", equalTo("UNDER_DELIBERATION"))
                    .body("routings[0].decisions", hasSize(1))
                    .body("routings[0].decisions[0].decisionId", equalTo(decisionId.toString()))
                    .body("routings[0].decisions[0].decisionNumber", equalTo("治庸决〔2026〕1号"))
                    .body("routings[0].decisions[0].decidedOn", equalTo("2026-04-01"))
                    .body("routings[0].decisions[0].status", equalTo("IN_FORCE"))
                    .body("routings[0].decisions[0].statusLabel", equalTo("生效"));
        }
        officer()
                .queryParam("status", "UNDER_DELIBERATION")
                .get("/v1/reports")
                .then()
                .body("items.find { it.id == '%s' }.routings[0].decisions".formatted(reportId), hasSize(1));
        hotline().get(report).then().statusCode(200).body("routings[0].decisions", empty());
        assertThat(given().get(receipt).asString()).isEqualTo(before);
        assertThat(Database.outbox("report", reportId)).hasSize(2);
    }

    @Test
    void whatAnAppealChangedIsShownInPlaceOfTheDecision() {
        decided(0);
        var modified = decision(1).replace("DECIDED", "MODIFIED").replace("IN_FORCE", "MODIFIED");
        var event = Events.publish("decision", decisionId, 1, modified);
        decisionStatus("MODIFIED").body("routings[0].decisions[0].statusLabel", equalTo("已变更，按变更后执行"));
        Events.publish(
                "decision",
                decisionId,
                2,
                decision(2).replace("DECIDED", "REVOKED").replace("IN_FORCE", "REVOKED"));
        decisionStatus("REVOKED");
        Events.publish(event, "decision", decisionId, 1, modified);
        Events.publish("decision", decisionId, 0, decision(0));

        var another = UUID.randomUUID();
        Events.publish(
                "decision",
                another,
                0,
                decision(0).replace(decisionId.toString(), another.toString()).replace("2026-04-01", "2026-05-01"));
        handled(another, 0);
        afterAllOn(decisionId);
        officer()
                .header("Accept-Language", "en")
                .get(report)
                .then()
                .body("routings[0].decisions.statusLabel", contains("Revoked", "In force"));
    }

    @Test
    void whatFallsOnALeaderIsNotShown() {
        Events.publish(
                "decision",
                decisionId,
                0,
                decision(0).replace("\"causeDecisionId\":null", "\"causeDecisionId\":\"" + caseId + "\""));
        handled(decisionId, 0);
        officer().get(report).then().body("routings[0].decisions", empty());
    }

    @Test
    void theSameEventTwiceChangesNothingTheSecondTime() {
        var event = UUID.randomUUID();
        var body = caseBody(1, "UNDER_INVESTIGATION", "INVESTIGATION_BEGUN");
        Events.publish(event, "case", caseId, 1, body);
        reached("UNDER_INVESTIGATION");
        var etag = officer().get(report).header("ETag");
        Events.publish(event, "case", caseId, 1, body);
        caseEvent(2, "UNDER_INVESTIGATION");
        handled(caseId, 2);
        assertThat(officer().get(report).header("ETag")).isEqualTo(etag);
    }

    @Test
    void eventsOfAnUnknownReportOrRoutingAndPoisonGoToTheDeadLettersAndTheChannelsGoOn() {
        var unknown = UUID.randomUUID();
        Events.publish(
                "case",
                unknown,
                1,
                caseBody(1, "UNDER_INVESTIGATION", "INVESTIGATION_BEGUN")
                        .replace(caseId.toString(), unknown.toString())
                        .replace(reportId.toString(), UUID.randomUUID().toString()));
        Events.publish(
                "decision",
                decisionId,
                0,
                decision(0).replace(routingId.toString(), UUID.randomUUID().toString()));
        var poison = "{\"status\":";
        Events.publishUnchecked(UUID.randomUUID(), "case", caseId, 1, poison);
        caseEvent(2, "UNDER_INVESTIGATION");
        reached("UNDER_INVESTIGATION");
        decided(1);
        await().untilAsserted(() -> assertThat(Events.topic("zhiyong.intake-service.dead-letter"))
                .anySatisfy(letter -> assertThat(letter.value()).isEqualTo(poison))
                .anySatisfy(letter -> assertThat(letter.key()).isEqualTo(unknown.toString()))
                .anySatisfy(letter -> assertThat(letter.key()).isEqualTo(decisionId.toString())));
    }

    @Test
    void whoHasNoReceiptLearnsNothing() {
        given().get("/v1/receipts/ZY-0000-0000-0000-0000").then().statusCode(404);
        given().get("/v1/receipts/what").then().statusCode(404);
    }

    private ValidatableResponse reached(String status) {
        eventually("SELECT count(*) FROM routing WHERE id = ? AND status = ?", routingId, status);
        return given().get(receipt).then().statusCode(200).body("status", equalTo(status));
    }

    private ValidatableResponse decisionStatus(String status) {
        eventually("SELECT count(*) FROM routing_decision WHERE decision_id = ? AND status = ?", decisionId, status);
        return officer().get(report).then().body("routings[0].decisions.status", contains(status));
    }

    private static void handled(UUID about, long version) {
        eventually("SELECT count(*) FROM inbox_version WHERE subject = ? AND version = ?", about.toString(), version);
    }

    /** Events of one key come one after the other: once a last one is on the dead letters, the others were handled. */
    private static void afterAllOn(UUID decision) {
        var last = "{\"last\":\"%s\"".formatted(UUID.randomUUID());
        Events.publishUnchecked(UUID.randomUUID(), "decision", decision, Integer.MAX_VALUE, last);
        await().untilAsserted(() -> assertThat(Events.topic("zhiyong.intake-service.dead-letter"))
                .anySatisfy(letter -> assertThat(letter.value()).isEqualTo(last)));
    }

    private void caseEvent(long version, String status) {
        publishCase(version, status, status.equals("UNDER_INVESTIGATION") ? "INVESTIGATION_BEGUN" : status);
    }

    private void publishCase(long version, String status, String changeType) {
        Events.publish("case", caseId, version, caseBody(version, status, changeType));
    }

    private void decided(long version) {
        Events.publish("decision", decisionId, version, decision(version));
        handled(decisionId, version);
    }

    private String decision(long version) {
        return """
        {"changeType":"DECIDED","version":%d,"decisionId":"%s","decisionNumber":"治庸决〔2026〕1号",
         "causeDecisionId":null,"matterId":"%s","caseId":"%s","reportId":"%s","routingId":"%s","origin":"FINDING",
         "subject":{"kind":"CADRE","cadreId":"%s","unitCode":"GOV-FIN"},"decidedOn":"2026-04-01",
         "rulebookVersion":"2022-03","status":"IN_FORCE","measures":["ADMONITION"],"effects":[],
         "unitsWithoutLeader":[]}"""
                .formatted(version, decisionId, UUID.randomUUID(), caseId, reportId, routingId, subject);
    }

    private String caseBody(long version, String status, String changeType) {
        return """
        {"changeType":"%s","version":%d,"caseId":"%s","caseNumber":"2026-000001","reportId":"%s","routingId":"%s",
         "organ":"PERSONNEL","subject":{"kind":"CADRE","cadreId":"%s","unitCode":"GOV-FIN"},"status":"%s",
         "openedAt":"2026-03-03T09:00:00+08:00","submittedAt":null,"investigatorIds":[],"finding":null}"""
                .formatted(changeType, version, caseId, reportId, routingId, subject, status);
    }
}
