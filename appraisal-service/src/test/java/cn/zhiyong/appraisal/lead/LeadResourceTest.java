package cn.zhiyong.appraisal.lead;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.assertMalformed;
import static cn.zhiyong.appraisal.City.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.appraisal.lead.Detection.Suspicion;
import cn.zhiyong.appraisal.lead.rules.Channel;
import cn.zhiyong.appraisal.lead.rules.Ground;
import cn.zhiyong.platform.text.Text;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class LeadResourceTest {
    private static final String LIST = "/v1/leads";
    private static final Ground VOTES = ground(Channel.DEMOCRATIC_REVIEW, "R2.4", "不称职票 34 张，有效票 100 张。");
    private static final Ground GRADES = ground(Channel.YEAR_END_ASSESSMENT, "R2.4", "连续两年基本称职。");

    @Inject
    Event<Detection> detections;

    private String unit;
    private UUID person;

    @BeforeEach
    void employSomebody() {
        unit = City.newUnit();
        person = City.newPerson("何某某", unit, null, 1_000_000);
    }

    @Test
    void whatDataTellBecomesALeadWithItsArithmeticAndAnEvent() {
        detect("/v1/votes/" + person, VOTES);
        appraiser()
                .get(leads())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].subject.name", equalTo("何某某"))
                .body("items[0].subject.unitCode", equalTo(unit))
                .body("items[0].item", equalTo("MISCONDUCT-7"))
                .body("items[0].itemLabel", equalTo("民主测评不达标"))
                .body("items[0].year", equalTo(2026))
                .body("items[0].channel", equalTo("DEMOCRATIC_REVIEW"))
                .body("items[0].status", equalTo("RAISED"))
                .body("items[0].raising", equalTo(1))
                .body("items[0].grounds.arithmetic", contains("不称职票 34 张，有效票 100 张。"))
                .body("items[0].grounds.source", contains("/v1/votes/" + person));
        assertThat(changes()).containsExactly("RAISED");
    }

    @Test
    void theSameAgainHasNoEffect() {
        for (int i = 0; i < 3; i++) {
            detect("/v1/votes/" + person, VOTES);
        }
        appraiser().get(leads()).then().body("items", hasSize(1)).body("items[0].version", equalTo(0));
        assertThat(changes()).containsExactly("RAISED");
    }

    @Test
    void ofManyAtOnceComesOneLeadWithAllTheirGrounds() throws Exception {
        Callable<Void>[] all = new Callable[10];
        for (int i = 0; i < all.length; i++) {
            var source = "/v1/votes/" + person + "/" + i;
            all[i] = () -> {
                detect(source, VOTES);
                return null;
            };
        }
        try (var threads = Executors.newFixedThreadPool(all.length)) {
            for (var each : threads.invokeAll(List.of(all))) {
                each.get();
            }
        }
        appraiser().get(leads()).then().body("items", hasSize(1)).body("items[0].grounds", hasSize(10));
        assertThat(changes()).hasSize(10).startsWith("RAISED").containsOnlyOnce("RAISED");
    }

    @Test
    void correctedDataWithdrawItAndDataThatSpeakAgainRaiseItAgain() {
        detect("/v1/votes/" + person, VOTES);
        detect("/v1/grades/2026", GRADES);
        detect("/v1/votes/" + person);
        appraiser()
                .get(leads())
                .then()
                .body("items[0].status", equalTo("RAISED"))
                .body("items[0].grounds.source", contains("/v1/grades/2026"));
        detect("/v1/grades/2026");
        appraiser()
                .get(leads())
                .then()
                .body("items[0].status", equalTo("WITHDRAWN"))
                .body("items[0].statusLabel", equalTo("已撤回"))
                .body("items[0].grounds", empty());
        detect("/v1/grades/2026", GRADES);
        appraiser()
                .get(leads())
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("RAISED"))
                .body("items[0].channel", equalTo("YEAR_END_ASSESSMENT"))
                .body("items[0].raising", equalTo(2));
        assertThat(changes()).containsExactly("RAISED", "CHANGED", "CHANGED", "WITHDRAWN", "RAISED");
    }

    @Test
    void dataThatNameOthersNowReplaceWhomTheyNamedBefore() {
        var other = City.newUnit();
        var source = "/v1/soft-environment/" + unit;
        detect(new Detection(source, List.of(worst(unit))));
        detect(new Detection(source, List.of(worst(other))));
        appraiser().get(LIST + "?unitCode=" + unit).then().body("items.status", contains("WITHDRAWN"));
        appraiser().get(LIST + "?unitCode=" + other).then().body("items.status", contains("RAISED"));
    }

    @Test
    void anAcceptedLeadIsWithdrawnNoLonger() {
        detect("/v1/votes/" + person, VOTES);
        report(1, "ACCEPTED", "ACCEPTED");
        status("ACCEPTED");
        detect("/v1/votes/" + person);
        appraiser()
                .get(leads())
                .then()
                .body("items[0].status", equalTo("ACCEPTED"))
                .body("items[0].grounds", empty());
        assertThat(changes()).containsExactly("RAISED", "ACCEPTED", "CHANGED");
    }

    @Test
    void acceptanceThatCrossesTheWithdrawalHolds() {
        detect("/v1/votes/" + person, VOTES);
        detect("/v1/votes/" + person);
        report(1, "ACCEPTED", "ACCEPTED");
        status("ACCEPTED");
    }

    @Test
    void aRejectedLeadIsRaisedAgainByOtherDataOnly() {
        detect("/v1/votes/" + person, VOTES);
        report(1, "REJECTED", "REFUSED");
        status("REJECTED");
        detect("/v1/votes/" + person, ground(Channel.DEMOCRATIC_REVIEW, "R2.4", "不称职票 35 张，有效票 100 张。"));
        status("REJECTED");
        detect("/v1/grades/2026", GRADES);
        status("RAISED");
        report(1, "REJECTED", "REFUSED");
        report(2, "WITHDRAWN", "REFUSED");
        status("RAISED");
        report(2, "REJECTED", "REFUSED");
        status("REJECTED");
    }

    @Test
    void filtersBoundTheListAndPagesGoOn() {
        detect("/v1/votes/" + person, VOTES);
        detect(new Detection("/v1/soft-environment/" + unit, List.of(worst(unit))));
        var ofUnit = LIST + "?unitCode=" + unit;
        assertThat(City.walk(ofUnit, 1, "item")).containsExactlyInAnyOrder("MISCONDUCT-7", "MISCONDUCT-8");
        appraiser().get(ofUnit).then().body("items.item", containsInAnyOrder("MISCONDUCT-7", "MISCONDUCT-8"));
        appraiser().get(ofUnit + "&item=MISCONDUCT-8").then().body("items.subject.kind", contains("UNIT"));
        appraiser().get(ofUnit + "&year=2025").then().body("items", empty());
        appraiser().get(ofUnit + "&status=ACCEPTED").then().body("items", empty());
        assertMalformed(appraiser().get(LIST + "?item=INACTION-1"), "item");
        assertMalformed(appraiser().get(LIST + "?year=1999"), "year");
        String id = appraiser().get(leads()).path("items[0].id");
        by(Tokens.as("auditor")).get(LIST + "/" + id).then().statusCode(200).header("ETag", equalTo("\"0\""));
        appraiser().get(LIST + "/" + UUID.randomUUID()).then().statusCode(404);
        by(Tokens.as("auditor"))
                .header("Accept-Language", "en")
                .get(LIST + "/" + id)
                .then()
                .body("grounds[0].arithmetic", equalTo("en"));
    }

    private String leads() {
        return LIST + "?cadreId=" + person;
    }

    private void status(String expected) {
        await().atMost(Duration.ofSeconds(20))
                .pollInSameThread()
                .untilAsserted(() -> appraiser().get(leads()).then().body("items.status", contains(expected)));
    }

    private List<String> changes() {
        var id = appraiser().get(leads()).<String>path("items[0].id");
        return Database.outbox("lead", id).stream()
                .map(body -> JsonPath.from(body).getString("changeType"))
                .toList();
    }

    /** Intake tells of the report that a raising of the lead became, and is heard. */
    private void report(int raising, String changeType, String status) {
        var lead = appraiser().get(leads()).<String>path("items[0].id");
        var report = UUID.randomUUID();
        var accepted = status.equals("ACCEPTED");
        Events.publish(
                "report",
                report,
                1,
                """
                {"changeType":"%s","version":1,"reportId":"%s","filedAt":"2026-03-02T01:00:00Z",
                 "lead":{"leadId":"%s","raising":%d},"channel":"DEMOCRATIC_REVIEW","catalogueVersion":"2022-03",
                 "items":["MISCONDUCT-7"],"routings":[{"routingId":"%s",
                 "subject":{"kind":"CADRE","cadreId":"%s","unitCode":"%s"},"organ":"PERSONNEL","rule":"R4.3",
                 "status":"%s","brief":%s,"acceptedAt":%s,"refusalRule":null}]}"""
                        .formatted(
                                changeType,
                                report,
                                lead,
                                raising,
                                UUID.randomUUID(),
                                person,
                                unit,
                                status,
                                accepted ? "\"民主评议不称职票超过三分之一。\"" : null,
                                accepted ? "\"2026-03-03T01:00:00Z\"" : null));
        await().atMost(Duration.ofSeconds(20))
                .pollInSameThread()
                .until(() -> Database.count(
                                "SELECT count(*) FROM inbox_version WHERE consumer = 'leads' AND subject = ?",
                                report.toString())
                        == 1);
    }

    private void detect(String source, Ground... grounds) {
        detect(Detection.of(source, LeadSubject.cadre(person, unit), LeadItem.MISCONDUCT_7, 2026, List.of(grounds)));
    }

    private void detect(Detection detection) {
        QuarkusTransaction.requiringNew().run(() -> detections.fire(detection));
    }

    private static Suspicion worst(String unit) {
        return new Suspicion(
                LeadSubject.unit(unit),
                LeadItem.MISCONDUCT_8,
                2026,
                List.of(ground(Channel.DEMOCRATIC_REVIEW, "R2.5", "得分最低。")));
    }

    private static Ground ground(Channel channel, String rule, String arithmetic) {
        return new Ground(channel, rule, "三(三)7", new Text(arithmetic, "en"));
    }
}
