package cn.zhiyong.intake.report;

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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.zhiyong.intake.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
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
        decisionEvent(0);
        reached("DEALT_WITH")
                .body("outcome", equalTo("反映的问题已查实，有关人员已按规定处理。"))
                .body("$", not(Matchers.hasKey("routings")));
        hotline().get(report).then().body("status", equalTo("DEALT_WITH")).body("statement", equalTo(null));
        assertThat(Database.outbox("report", reportId)).hasSize(2);
    }

    @Test
    void progressNeverGoesBackHoweverEventsCome() {
        decisionEvent(0);
        reached("DEALT_WITH");
        caseEvent(5, "SUBMITTED");
        handled("case", 5);
        caseEvent(4, "UNDER_INVESTIGATION");
        caseEvent(6, "UNDER_INVESTIGATION");
        handled("case", 6);
        given().get(receipt).then().body("status", equalTo("DEALT_WITH"));
    }

    @Test
    void theSameEventTwiceChangesNothingTheSecondTime() {
        var event = UUID.randomUUID();
        Events.publish(event, "case", caseId, 1, caseBody(1, "UNDER_INVESTIGATION"));
        reached("UNDER_INVESTIGATION");
        var etag = officer().get(report).header("ETag");
        Events.publish(event, "case", caseId, 1, caseBody(1, "UNDER_INVESTIGATION"));
        caseEvent(2, "UNDER_INVESTIGATION");
        handled("case", 2);
        assertThat(officer().get(report).header("ETag")).isEqualTo(etag);
    }

    @Test
    void anEventOfAnUnknownReportAndPoisonGoToTheDeadLettersAndTheChannelGoesOn() {
        var unknown = UUID.randomUUID();
        Events.publish(
                "case",
                unknown,
                1,
                caseBody(1, "UNDER_INVESTIGATION")
                        .replace(caseId.toString(), unknown.toString())
                        .replace(reportId.toString(), UUID.randomUUID().toString()));
        var poison = "{\"status\":";
        Events.publishUnchecked(UUID.randomUUID(), "case", caseId, 1, poison);
        caseEvent(2, "UNDER_INVESTIGATION");
        reached("UNDER_INVESTIGATION");
        await().untilAsserted(() -> assertThat(Events.topic("zhiyong.intake-service.dead-letter"))
                .anySatisfy(letter -> assertThat(letter.value()).isEqualTo(poison))
                .anySatisfy(letter -> assertThat(letter.key()).isEqualTo(unknown.toString())));
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

    private void handled(String aggregateType, long version) {
        eventually(
                "SELECT count(*) FROM inbox_version WHERE subject = ? AND version = ?",
                (aggregateType.equals("case") ? caseId : decisionId).toString(),
                version);
    }

    private void caseEvent(long version, String status) {
        Events.publish("case", caseId, version, caseBody(version, status));
    }

    private void decisionEvent(long version) {
        Events.publish(
                "decision",
                decisionId,
                version,
                """
                {"changeType":"DECIDED","version":%d,"decisionId":"%s","decisionNumber":"2026-0001","matterId":"%s",
                 "caseId":"%s","reportId":"%s","routingId":"%s",
                 "subject":{"kind":"CADRE","cadreId":"%s","unitCode":"GOV-FIN"},"decidedOn":"2026-04-01",
                 "rulebookVersion":"2022-03","status":"IN_FORCE","measures":["ADMONITION"],"effects":[],
                 "unitsWithoutLeader":[]}"""
                        .formatted(version, decisionId, UUID.randomUUID(), caseId, reportId, routingId, subject));
    }

    private String caseBody(long version, String status) {
        return """
        {"changeType":"%s","version":%d,"caseId":"%s","caseNumber":"2026-000001","reportId":"%s","routingId":"%s",
         "organ":"PERSONNEL","subject":{"kind":"CADRE","cadreId":"%s","unitCode":"GOV-FIN"},"status":"%s",
         "openedAt":"2026-03-03T09:00:00+08:00","submittedAt":null,"investigatorIds":[],"finding":null}"""
                .formatted(
                        status.equals("SUBMITTED") ? "SUBMITTED" : "INVESTIGATION_BEGUN",
                        version,
                        caseId,
                        reportId,
                        routingId,
                        subject,
                        status);
    }
}
