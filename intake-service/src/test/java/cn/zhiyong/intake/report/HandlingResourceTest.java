package cn.zhiyong.intake.report;

import static cn.zhiyong.intake.City.about;
import static cn.zhiyong.intake.City.aboutSomebodyUnknown;
import static cn.zhiyong.intake.City.aboutUnit;
import static cn.zhiyong.intake.City.acceptance;
import static cn.zhiyong.intake.City.cadre;
import static cn.zhiyong.intake.City.etag;
import static cn.zhiyong.intake.City.filed;
import static cn.zhiyong.intake.City.office;
import static cn.zhiyong.intake.City.officer;
import static cn.zhiyong.intake.City.routing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.intake.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class HandlingResourceTest {
    private static final String BRIEF = "反映其所在窗口长期无人受理业务。";
    private static final String REJECTION = "{\"reason\":\"与办法无关。\"}";

    private final UUID subject = cadre();

    @Test
    void theOrganAcceptsWithABriefOfItsOwn() {
        var report = filed(about(subject));
        handle(City::officer, report, "acceptance", acceptance(BRIEF))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("ACCEPTED"))
                .body("routings[0].brief", equalTo(BRIEF))
                .body("items", contains("INACTION-1", "MISCONDUCT-5"))
                .body("statement", nullValue());
        var event = JsonPath.from(events(report).getLast());
        assertThat(event.getString("changeType")).isEqualTo("ACCEPTED");
        assertThat(event.getInt("version")).isEqualTo(1);
        assertThat(event.getString("routings[0].brief")).isEqualTo(BRIEF);
        assertThat(event.getString("routings[0].acceptedAt")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"据欧阳知秋反映，窗口长期无人。", "据欧 阳·知秋反映，窗口长期无人。", "来电号码137-1234-9876，反映窗口长期无人。", "住滨河路18号3单元的群众反映窗口长期无人。"})
    void aBriefThatTellsWhoReportedIsRefused(String brief) {
        var report = filed(about(subject));
        handle(City::officer, report, "acceptance", acceptance(brief))
                .then()
                .statusCode(400)
                .body("errors.field", contains("brief"));
        officer().get(report).then().body("status", equalTo("ROUTED")).header("ETag", "\"0\"");
        assertThat(events(report)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"brief":"太短","items":["INACTION-1"]}             | brief
            {"items":["INACTION-1"]}                            | brief
            {"brief":"反映其所在窗口长期无人受理。","items":[]}   | items
            {"brief":"反映其所在窗口长期无人受理。"}              | items
            {"brief":"反映其所在窗口长期无人受理。","items":["SLOTH-1"]} | items
            {"brief":"反映其所在窗口长期无人受理。","items":["INACTION-1"],"mood":"x"} | mood
            """)
    void aBadAcceptanceChangesNothing(String body, String field) {
        var report = filed(about(subject));
        handle(City::officer, report, "acceptance", body).then().statusCode(400).body("errors.field", hasItem(field));
        officer().get(report).then().body("status", equalTo("ROUTED")).header("ETag", "\"0\"");
    }

    @Test
    void theOrganRefusesWithAReason() {
        var report = filed(about(subject));
        handle(City::officer, report, "rejection", "{\"reason\":\" \"}").then().statusCode(400);
        handle(City::officer, report, "rejection", REJECTION)
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("routings[0].refusal.reason", equalTo("与办法无关。"))
                .body("routings[0].refusal.rule", nullValue());
        assertThat(events(report).getLast()).contains("\"REJECTED\"");
        handle(City::officer, report, "acceptance", acceptance(BRIEF))
                .then()
                .statusCode(409)
                .body("type", endsWith("state-conflict"));
        handle(City::officer, report, "rejection", REJECTION).then().statusCode(409);
    }

    @Test
    void r45WhomTheOfficeIdentifiesIsRoutedAfresh() {
        var report = filed(aboutSomebodyUnknown());
        officer().get(report).then().statusCode(404);
        handle(
                        City::office,
                        report,
                        "identification",
                        "{\"kind\":\"CADRE\",\"cadreId\":\"%s\"}".formatted(UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors.field", contains("cadreId"));
        handle(City::office, report, "identification", "{\"kind\":\"UNKNOWN\"}")
                .then()
                .statusCode(400);
        handle(City::office, report, "identification", about(subject))
                .then()
                .statusCode(200)
                .body("routings[0].organ", equalTo("PERSONNEL"))
                .body("routings[0].rule", equalTo("R4.3"))
                .body("routings[0].status", equalTo("ROUTED"));
        office().get(report).then().statusCode(404);
        assertThat(events(report).getLast()).contains("\"IDENTIFIED\"");
        handle(City::officer, report, "acceptance", acceptance(BRIEF)).then().statusCode(200);
    }

    @Test
    void r45WhoTurnsOutToBeOutOfScopeIsRefused() {
        var worker = cadre("钱师傅", City.FINANCE, "SERVICE_WORKER");
        handle(City::office, filed(aboutSomebodyUnknown()), "identification", about(worker))
                .then()
                .statusCode(200)
                .body("routings[0].refusal.rule", equalTo("R1.2"));
    }

    @Test
    void r45WhatIsTooThinIsRefusedWithTheReason() {
        handle(City::office, filed(aboutSomebodyUnknown()), "rejection", REJECTION)
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"));
    }

    @Test
    void r47TheOfficeAppointsAnotherOrgan() {
        var report = filed(about(cadre("夏青", City.PERSONNEL_BUREAU, "CADRE")));
        officer().get(report).then().statusCode(404);
        office().get(report).then().body("routings[0].rule", equalTo("R4.7")).body("status", equalTo("TRIAGE"));
        for (var unfit : List.of("PERSONNEL", "LEADING_GROUP_OFFICE")) {
            appoint(report, unfit).then().statusCode(422).body("rule", equalTo("R4.7"));
        }
        handle(City::office, report, "identification", about(subject)).then().statusCode(409);
        appoint(report, "ORGANIZATION")
                .then()
                .statusCode(200)
                .body("routings[0].organ", equalTo("ORGANIZATION"))
                .body("routings[0].status", equalTo("ROUTED"));
        assertThat(events(report).getLast()).contains("\"APPOINTED\"");
        handle(() -> officer("ORGANIZATION"), report, "acceptance", acceptance(BRIEF))
                .then()
                .statusCode(200);
    }

    @Test
    void noOrganIsAppointedWhereNoneIsConcerned() {
        appoint(filed(aboutSomebodyUnknown()), "ORGANIZATION").then().statusCode(409);
    }

    @Test
    void r46AnOrganSeesAndHandlesItsOwnPartOnly() {
        var report = filed(about(subject), aboutUnit(City.TAX));
        officer()
                .get(report)
                .then()
                .body("routings.organ", contains("PERSONNEL"))
                .body("statement", notNullValue());
        officer("DISCIPLINE_SUPERVISION").get(report).then().body("routings.organ", contains("DISCIPLINE_SUPERVISION"));
        officer("ORGANIZATION").get(report).then().statusCode(404);

        var personnels = routing(officer(), report);
        officer("DISCIPLINE_SUPERVISION")
                .header("If-Match", "\"0\"")
                .body(acceptance(BRIEF))
                .post(personnels + "/acceptance")
                .then()
                .statusCode(404);
        handle(City::officer, report, "acceptance", acceptance(BRIEF))
                .then()
                .statusCode(200)
                .body("routings.organ", contains("PERSONNEL"));
        officer("DISCIPLINE_SUPERVISION").get(report).then().body("status", equalTo("ROUTED"));
    }

    @Test
    void whoDidNotSeeTheLastChangeMustLookAgain() {
        var report = filed(about(subject));
        var path = routing(officer(), report) + "/acceptance";
        officer().body(acceptance(BRIEF)).post(path).then().statusCode(428);
        officer()
                .header("If-Match", "\"7\"")
                .body(acceptance(BRIEF))
                .post(path)
                .then()
                .statusCode(412);
        officer().get(report).then().body("status", equalTo("ROUTED"));
    }

    @Test
    void ofAllWhoDecideAtOnceOneWins() throws Exception {
        var report = filed(about(subject));
        var path = routing(officer(), report);
        Callable<Integer> accept = () -> officer()
                .header("If-Match", "\"0\"")
                .body(acceptance(BRIEF))
                .post(path + "/acceptance")
                .statusCode();
        Callable<Integer> reject = () -> officer()
                .header("If-Match", "\"0\"")
                .body(REJECTION)
                .post(path + "/rejection")
                .statusCode();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(IntStream.range(0, 8)
                    .mapToObj(i -> i % 2 == 0 ? accept : reject)
                    .toList());
            assertThat(answers).extracting(each -> each.get()).containsOnlyOnce(200);
            assertThat(answers).extracting(each -> each.get()).isSubsetOf(200, 409, 412);
        }
        assertThat(events(report)).hasSize(2);
    }

    @Test
    void thereIsNoSuchRouting() {
        var report = filed(about(subject));
        officer()
                .header("If-Match", "\"0\"")
                .body(REJECTION)
                .post(report + "/routings/" + UUID.randomUUID() + "/rejection")
                .then()
                .statusCode(404);
        officer().get("/v1/reports/not-an-id").then().statusCode(404);
    }

    private static Response appoint(String report, String organ) {
        return handle(City::office, report, "appointment", "{\"organ\":\"%s\"}".formatted(organ));
    }

    private static Response handle(Supplier<RequestSpecification> who, String report, String action, String body) {
        return who.get()
                .header("If-Match", etag(who.get(), report))
                .body(body)
                .post(routing(who.get(), report) + "/" + action);
    }

    private static List<String> events(String report) {
        return Database.outbox("report", report.substring(report.lastIndexOf('/') + 1));
    }
}
