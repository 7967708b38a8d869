package cn.zhiyong.sanction.delivery;

import static cn.zhiyong.sanction.City.by;
import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.City.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
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
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class DeliveryResourceTest {
    private static final LocalDate DECIDED_ON = LocalDate.of(2025, 3, 5);
    private static final LocalDate SENT_ON = LocalDate.of(2025, 3, 6);

    private final String unit = City.unitCode();
    private UUID person;
    private String decision;
    private String toPerson;
    private String toUnit;

    @BeforeEach
    void somebodyIsAdmonished() {
        var leader = City.person("郑局长", unit, null, null);
        City.unit(unit, false, leader);
        person = City.person("何<b>某</b>", unit, "一科", leader);
        decision = City.decision(person, unit, "MINOR", DECIDED_ON, "\"measures\":[\"ADMONITION\"]");
        var notices = office().get("/v1/decisions/" + decision).jsonPath();
        toPerson = notices.getString("notices[0].id");
        toUnit = notices.getString("notices[1].id");
    }

    @Test
    void aNoticeIsSentAndReceivedAndTheDecisionTellsOfIt() {
        assertThat(openDeadlines(toPerson)).isOne();
        dispatch(toPerson, "IN_PERSON", SENT_ON)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("status", equalTo("DISPATCHED"))
                .body("statusLabel", equalTo("已送出"))
                .body("methodLabel", equalTo("直接送达"))
                .body("dispatchedOn", equalTo("2025-03-06"));
        assertThat(openDeadlines(toPerson)).isZero();
        assertThat(openDeadlines(toUnit)).isOne();
        receive(toPerson, SENT_ON.plusDays(2))
                .then()
                .statusCode(200)
                .body("status", equalTo("RECEIVED"))
                .body("receivedOn", equalTo("2025-03-08"))
                .body("receivedBy", equalTo("本人"));
        office().get("/v1/decisions/" + decision)
                .then()
                .body("history.kind", contains("DECIDED", "NOTICE_DISPATCHED", "NOTICE_RECEIVED"))
                .body("history[1].referenceId", equalTo(toPerson))
                .body("history[1].note", equalTo("本人，直接送达"))
                .body("notices.status", contains("RECEIVED", "OVERDUE"));
    }

    @Test
    void eachStepIsTakenOnceAndInOrder() {
        receive(toPerson, SENT_ON).then().statusCode(409).body("detail", equalTo("此通知书尚未送出。"));
        dispatch(toPerson, "MAIL", DECIDED_ON.minusDays(1))
                .then()
                .statusCode(400)
                .body("errors.field", contains("dispatchedOn"));
        dispatch(toPerson, "MAIL", today().plusDays(1)).then().statusCode(400);
        dispatch(toPerson, "PIGEON", SENT_ON).then().statusCode(400);
        office().body(dispatchBody("MAIL", SENT_ON))
                .post(path(toPerson) + "/dispatch")
                .then()
                .statusCode(428);
        dispatch(toPerson, "MAIL", SENT_ON).then().statusCode(200);
        dispatch(toPerson, "MAIL", SENT_ON).then().statusCode(409);
        receive(toPerson, SENT_ON.minusDays(1)).then().statusCode(400).body("errors.field", contains("receivedOn"));
        receive(toPerson, SENT_ON).then().statusCode(200);
        receive(toPerson, SENT_ON).then().statusCode(409);
        office().header("If-Match", "\"0\"")
                .body(dispatchBody("MAIL", SENT_ON))
                .post(path(toPerson) + "/dispatch")
                .then()
                .statusCode(412);
        dispatch(UUID.randomUUID().toString(), "MAIL", SENT_ON).then().statusCode(404);
    }

    @Test
    void ofTenWhoSendItAtOnceOneDoes() throws Exception {
        Callable<Response> sending = () -> office().header("If-Match", "\"0\"")
                .body(dispatchBody("MAIL", SENT_ON))
                .post(path(toPerson) + "/dispatch");
        try (var threads = Executors.newFixedThreadPool(10)) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 10).mapToObj(i -> sending).toList())
                    .stream()
                    .map(each -> each.resultNow().statusCode())
                    .toList();
            assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        }
        office().get("/v1/decisions/" + decision).then().body("history.kind", contains("DECIDED", "NOTICE_DISPATCHED"));
    }

    @Test
    void thePaperTellsThePersonWhatFallsOnThePersonAndHowToAppeal() {
        document(toPerson)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Language", equalTo("zh-CN"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(containsString("处理决定通知书"))
                .body(containsString("治庸决〔2025〕"))
                .body(containsString("何&lt;b&gt;某&lt;/b&gt;："))
                .body(not(containsString("<b>")))
                .body(containsString("2025年3月5日"))
                .body(containsString("反映情况属实。"))
                .body(containsString("诫勉谈话（四(一)）"))
                .body(containsString("暂缓提拔（四(三)）"))
                .body(containsString("责令于2025年9月5日前（含当日）完成整改（依据四(一)）"))
                .body(containsString("奖金的30%"))
                .body(containsString("可在收到之日起30日内向作出决定的机关书面提出复核"))
                .body(containsString("不停止执行"))
                .body(containsString("送达回证"))
                .body(not(containsString("郑局长")));
    }

    @Test
    void thePaperToALeaderBlamesNobodyForWhatAnotherDid() {
        var cause = City.decision(person, unit, "SERIOUS", DECIDED_ON, "\"measures\":[\"REASSIGNMENT\"]");
        var own = office().get("/v1/decisions/" + cause).jsonPath();
        var toLeader = office().get("/v1/decisions/" + own.getString("derivedDecisions[0].id"))
                .jsonPath()
                .getString("notices[0].id");
        document(toLeader)
                .then()
                .statusCode(200)
                .body(containsString("郑局长："))
                .body(containsString("何&lt;b&gt;某&lt;/b&gt;有下列问题：反映情况属实。"))
                .body(not(containsString("郑局长有下列问题")))
                .body(containsString("郑局长作为何&lt;b&gt;某&lt;/b&gt;所在部门（单位）的主要领导或者分管领导"))
                .body(containsString("依据" + own.getString("number") + "处理决定连带作出"))
                .body(containsString("诫勉谈话（四(一)）"));
    }

    @Test
    void theUnitIsToldWhatFallsOnItsLeadersToo() {
        document(toUnit).then().body(containsString(unit + "局：")).body(containsString("郑局长（主要领导、分管领导）：扣发2025年度"));
    }

    @Test
    void onceSentItStaysAsItWasSent() {
        dispatch(toPerson, "MAIL", SENT_ON).then().statusCode(200);
        var asSent = document(toPerson).asString();
        Events.publish(
                "cadre",
                person,
                1,
                """
                {"changeType":"UPDATED","version":1,"id":"%s","name":"何改名","unitCode":"%s","section":null,"post":"科员",
                 "rank":"STAFF","staffKind":"CADRE","cityManaged":false,"leaderInChargeId":null}"""
                        .formatted(person, unit));
        City.eventually("SELECT count(*) FROM roster_cadre WHERE id = ? AND name = '何改名'", person);
        assertThat(document(toPerson).asString()).isEqualTo(asSent).doesNotContain("何改名");
        document(toUnit).then().body(containsString("何改名"));
    }

    @Test
    void theListShowsWhatHasToGoOut() {
        var late = "?overdue=true&decisionId=" + decision;
        office().get("/v1/notices" + late).then().body("items.id", contains(toPerson, toUnit));
        dispatch(toPerson, "MAIL", SENT_ON).then().statusCode(200);
        office().get("/v1/notices" + late).then().body("items.id", contains(toUnit));
        var fresh = City.decision(person, unit, "SERIOUS", today(), "\"measures\":[\"PROMOTION_DEFERRAL\"]");
        office().get("/v1/notices?overdue=true&decisionId=" + fresh).then().body("items", empty());
        assertThat(City.walk("/v1/notices?decisionId=" + decision, 1)).containsExactly(toPerson, toUnit);
        for (var role : List.of("leading-group", "auditor")) {
            by(Tokens.as(role)).get(path(toPerson)).then().statusCode(200);
            by(Tokens.as(role))
                    .header("If-Match", "*")
                    .body(dispatchBody("MAIL", SENT_ON))
                    .post(path(toUnit) + "/dispatch")
                    .then()
                    .statusCode(403);
        }
        by(Tokens.as("hr-system")).get(path(toPerson) + "/document").then().statusCode(403);
        office().get(path(UUID.randomUUID().toString()) + "/document").then().statusCode(404);
    }

    private static Response dispatch(String notice, String method, LocalDate on) {
        return office().header("If-Match", "*").body(dispatchBody(method, on)).post(path(notice) + "/dispatch");
    }

    private static String dispatchBody(String method, LocalDate on) {
        return "{\"method\":\"%s\",\"dispatchedOn\":\"%s\"}".formatted(method, on);
    }

    private static Response receive(String notice, LocalDate on) {
        return office().header("If-Match", "*")
                .body("{\"receivedOn\":\"%s\",\"receivedBy\":\"本人\"}".formatted(on))
                .post(path(notice) + "/receipt");
    }

    private static Response document(String notice) {
        return office().get(path(notice) + "/document");
    }

    private static String path(String notice) {
        return "/v1/notices/" + notice;
    }

    private static long openDeadlines(String notice) {
        return Database.count(
                "SELECT count(*) FROM deadline WHERE kind = 'NOTICE' AND source_id = ? AND closed_on IS NULL",
                UUID.fromString(notice));
    }
}
