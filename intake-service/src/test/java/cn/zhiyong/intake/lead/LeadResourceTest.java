package cn.zhiyong.intake.lead;

import static cn.zhiyong.intake.City.acceptance;
import static cn.zhiyong.intake.City.auditor;
import static cn.zhiyong.intake.City.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.intake.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Leads of appraisal-service as they become reports, however their events arrive. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class LeadResourceTest {
    private static final String SUM = "不称职票 34 张，有效票 100 张。";

    private final UUID leadId = UUID.randomUUID();
    private final UUID subject = City.cadre();

    @Test
    void aLeadBecomesAReportOfItsWayAndGoesToTheOrgan() {
        lead(0, "RAISED", 1, SUM);
        officer()
                .get(report())
                .then()
                .statusCode(200)
                .body("status", equalTo("ROUTED"))
                .body("channel", equalTo("DEMOCRATIC_REVIEW"))
                .body("source", nullValue())
                .body("leadId", equalTo(leadId.toString()))
                .body("items", contains("MISCONDUCT-7"))
                .body("statement", containsString(SUM))
                .body("statement", containsString("R2.4（三(三)7）"))
                .body("routings[0].organ", equalTo("PERSONNEL"))
                .body("routings[0].subject.cadreId", equalTo(subject.toString()));
        assertThat(Database.count(
                        "SELECT count(*) FROM reporter_identity i JOIN report r ON r.id = i.report_id WHERE lead_id = ?",
                        leadId))
                .isZero();
        var event = JsonPath.from(events().getFirst());
        assertThat(event.getString("lead.leadId")).isEqualTo(leadId.toString());
        assertThat(event.getInt("lead.raising")).isEqualTo(1);
        assertThat(events().getFirst()).doesNotContain(SUM);
    }

    @Test
    void repeatsAndOldStatesFileNothing() {
        var id = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            Events.publish(id, "lead", leadId, 1, body(1, "RAISED", 1, SUM));
        }
        handled(1);
        lead(0, "RAISED", 1, SUM);
        lead(1, "RAISED", 1, SUM);
        lead(2, "CHANGED", "RAISED", 1, SUM);
        assertThat(reports()).hasSize(1);
        assertThat(events()).hasSize(1);
    }

    @Test
    void aCorrectedSumIsToldAsLongAsNobodyTookItUp() {
        lead(0, "RAISED", 1, SUM);
        lead(1, "CHANGED", "RAISED", 1, "不称职票 35 张，有效票 100 张。");
        officer().get(report()).then().body("statement", containsString("35 张")).header("ETag", "\"1\"");
        accept(1);
        lead(2, "CHANGED", "RAISED", 1, "不称职票 36 张，有效票 100 张。");
        officer().get(report()).then().body("statement", containsString("35 张")).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void aWithdrawnLeadTakesItsReportBack() {
        lead(0, "RAISED", 1, SUM);
        lead(1, "WITHDRAWN", 1, null);
        officer()
                .get(report())
                .then()
                .body("status", equalTo("REFUSED"))
                .body("routings[0].refusal.rule", nullValue())
                .body("routings[0].refusal.reason", equalTo("线索所依据的数据已经更正，线索撤回。"));
        assertThat(changes()).containsExactly("FILED", "WITHDRAWN");
    }

    @Test
    void raisedAgainItIsAnotherReport() {
        lead(0, "RAISED", 1, SUM);
        lead(1, "WITHDRAWN", 1, null);
        lead(2, "RAISED", 2, SUM);
        assertThat(reports()).hasSize(2);
        officer().get("/v1/reports/" + reports().getLast()).then().body("status", equalTo("ROUTED"));
    }

    @Test
    void whereTheWithdrawalComesLateOrNeverThereIsStillOneReport() {
        lead(0, "RAISED", 1, SUM);
        lead(2, "RAISED", 2, SUM);
        lead(1, "WITHDRAWN", 1, null);
        lead(3, "CHANGED", "RAISED", 2, SUM);
        assertThat(reports()).hasSize(1);
        officer().get(report()).then().body("status", equalTo("ROUTED"));
        accept(1);
        assertThat(JsonPath.from(events().getLast()).getInt("lead.raising")).isEqualTo(2);
    }

    @Test
    void aWithdrawalBeforeTheLeadItselfFilesNothing() {
        lead(1, "WITHDRAWN", 1, null);
        lead(0, "RAISED", 1, SUM);
        lead(2, "WITHDRAWN", 1, null);
        assertThat(reports()).isEmpty();
    }

    @Test
    void anAcceptedReportIsNotTakenBackNorFiledAgain() {
        lead(0, "RAISED", 1, SUM);
        accept(0);
        lead(1, "WITHDRAWN", 1, null);
        lead(2, "RAISED", 2, SUM);
        assertThat(reports()).hasSize(1);
        officer().get(report()).then().body("status", equalTo("ACCEPTED"));
        assertThat(changes()).containsExactly("FILED", "ACCEPTED");
    }

    @Test
    void whoIsNotOnTheRosterYetGoesToTriage() {
        Events.publish(
                "lead",
                leadId,
                0,
                body(0, "RAISED", 1, SUM)
                        .replace(subject.toString(), UUID.randomUUID().toString()));
        handled(0);
        auditor()
                .get(report())
                .then()
                .body("status", equalTo("TRIAGE"))
                .body("routings[0].rule", equalTo("R4.5"))
                .body("routings[0].id", notNullValue());
    }

    private void lead(long version, String status, int raising, String arithmetic) {
        lead(version, status, status, raising, arithmetic);
    }

    private void lead(long version, String changeType, String status, int raising, String arithmetic) {
        Events.publish("lead", leadId, version, body(version, changeType, status, raising, arithmetic));
        handled(version);
    }

    private String body(long version, String status, int raising, String arithmetic) {
        return body(version, status, status, raising, arithmetic);
    }

    private String body(long version, String changeType, String status, int raising, String arithmetic) {
        var grounds = arithmetic == null
                ? ""
                : """
                {"rule":"R2.4","clause":"三(三)7","arithmetic":"%s","source":"/v1/democratic-reviews/1"}"""
                        .formatted(arithmetic);
        return """
        {"changeType":"%s","version":%d,"leadId":"%s","subject":{"kind":"CADRE","cadreId":"%s","unitCode":"%s"},
         "item":"MISCONDUCT-7","year":2026,"channel":"DEMOCRATIC_REVIEW","status":"%s","raising":%d,
         "raisedAt":"2026-03-02T01:00:00Z","grounds":[%s]}"""
                .formatted(changeType, version, leadId, subject, City.FINANCE, status, raising, grounds);
    }

    /** Waits until the lead's event of that version is handled; those before it are, in their order. */
    private void handled(long version) {
        await().atMost(Duration.ofSeconds(20))
                .pollInSameThread()
                .until(() -> Database.count(
                                "SELECT count(*) FROM inbox_version WHERE consumer = 'leads' AND subject = ? AND version >= ?",
                                leadId.toString(),
                                version)
                        == 1);
    }

    private void accept(int version) {
        var report = officer().get(report());
        officer()
                .header("If-Match", "\"" + version + "\"")
                .body(acceptance("民主评议不称职票超过三分之一。"))
                .post(report() + "/routings/" + report.path("routings[0].id") + "/acceptance")
                .then()
                .statusCode(200);
    }

    private List<String> reports() {
        return Database.rows("SELECT id FROM report WHERE lead_id = ? ORDER BY lead_raising", leadId).stream()
                .map(row -> row.get("id").toString())
                .toList();
    }

    private String report() {
        return "/v1/reports/" + reports().getFirst();
    }

    private List<String> events() {
        return Database.outbox("report", reports().getFirst());
    }

    private List<String> changes() {
        return events().stream()
                .map(body -> JsonPath.from(body).getString("changeType"))
                .toList();
    }
}
