package cn.zhiyong.intake.report;

import static cn.zhiyong.intake.City.about;
import static cn.zhiyong.intake.City.aboutSomebodyUnknown;
import static cn.zhiyong.intake.City.aboutUnit;
import static cn.zhiyong.intake.City.cadre;
import static cn.zhiyong.intake.City.file;
import static cn.zhiyong.intake.City.filing;
import static cn.zhiyong.intake.City.hotline;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.intake.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class FilingResourceTest {
    private final UUID subject = cadre();

    @Test
    void aReportIsRoutedAndGetsAReceipt() {
        var answer = file(filing(about(subject)))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("receiptCode", matchesPattern("ZY(-[0-9A-Z]{4}){4}"))
                .body("status", equalTo("ROUTED"))
                .body("statusLabel", equalTo("已登记，待受理"))
                .body("channelLabel", equalTo("群众举报"))
                .body("routings.organ", contains("PERSONNEL"))
                .body("routings[0].organPhones", contains("3223367"))
                .body("routings[0].rule", equalTo("R4.3"))
                .body("routings[0].clause", equalTo("六(一)"))
                .body("routings[0].subject.name", equalTo("何某某"))
                .body("routings[0].subject.unitName", equalTo("市财政局"))
                .body("routings[0].refusal", nullValue())
                .extract();
        var id = answer.<String>path("id");
        assertThat(answer.header("Location")).endsWith("/v1/reports/" + id);

        var event = Database.outbox("report", id);
        assertThat(event).hasSize(1);
        var body = JsonPath.from(event.getFirst());
        assertThat(body.getString("changeType")).isEqualTo("FILED");
        assertThat(body.getString("catalogueVersion")).isEqualTo("2022-03");
        assertThat(body.getString("routings[0].subject.cadreId")).isEqualTo(subject.toString());

        given().get("/v1/receipts/" + answer.path("receiptCode"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ROUTED"))
                .body("outcome", nullValue());
    }

    @Test
    void answersAreInTheLanguageAskedFor() {
        file(hotline().header("Accept-Language", "en"), filing(about(subject)))
                .then()
                .statusCode(201)
                .body("statusLabel", equalTo("Filed, to be accepted"))
                .body("routings[0].organLabel", equalTo("Personnel bureau, civil service section"));
    }

    @Test
    void everySubjectGetsARoutingOfItsOwn() {
        file(filing(about(subject), aboutUnit(City.TAX), aboutSomebodyUnknown()))
                .then()
                .statusCode(201)
                .body("routings.organ", contains("PERSONNEL", "DISCIPLINE_SUPERVISION", "LEADING_GROUP_OFFICE"))
                .body("routings.rule", contains("R4.3", "R4.1", "R4.5"))
                .body("routings.status", contains("ROUTED", "ROUTED", "TRIAGE"))
                .body("routings[2].subject.name", equalTo("穿灰衣的人"))
                .body("status", equalTo("TRIAGE"));
    }

    @Test
    void aServiceWorkerIsOutOfScopeAndTheReportIsKept() {
        var worker = cadre("钱师傅", City.FINANCE, "SERVICE_WORKER");
        var answer = file(filing(about(worker)))
                .then()
                .statusCode(201)
                .body("status", equalTo("REFUSED"))
                .body("routings[0].refusal.rule", equalTo("R1.2"))
                .body("routings[0].refusal.reason", containsString("工勤人员"))
                .extract();
        assertThat(Database.outbox("report", answer.path("id")).getFirst()).contains("\"refusalRule\":\"R1.2\"");
        given().header("Accept-Language", "en")
                .get("/v1/receipts/" + answer.path("receiptCode"))
                .then()
                .body("status", equalTo("REFUSED"))
                .body("outcome", containsString("not within the scope"));
    }

    @Test
    void whoHasANameToHerselfIsFoundByIt() {
        var name = "单" + UUID.randomUUID().toString().substring(0, 8);
        var only = cadre(name, City.FINANCE, "CADRE");
        file(filing("{\"kind\":\"CADRE\",\"name\":\"%s\"}".formatted(name)))
                .then()
                .body("routings[0].subject.cadreId", equalTo(only.toString()));
        var elsewhere = cadre(name, "PTY-PUB", "CADRE");
        file(filing("{\"kind\":\"CADRE\",\"name\":\"%s\"}".formatted(name)))
                .then()
                .body("routings[0].rule", equalTo("R4.5"))
                .body("routings[0].subject.cadreId", nullValue());
        file(filing("{\"kind\":\"CADRE\",\"name\":\"%s\",\"unitName\":\"市委宣传部\"}".formatted(name)))
                .then()
                .body("routings[0].subject.cadreId", equalTo(elsewhere.toString()))
                .body("routings[0].rule", equalTo("R4.4"));
    }

    @Test
    void aUnitIsFoundByItsNameUnlessAnotherBearsItToo() {
        file(filing(
                        "{\"kind\":\"UNIT\",\"unitName\":\"市财政局\"}",
                        "{\"kind\":\"UNIT\",\"unitName\":\"信息中心\"}",
                        "{\"kind\":\"UNIT\",\"unitCode\":\"NOT-THERE\"}"))
                .then()
                .statusCode(201)
                .body("routings.rule", contains("R4.3", "R4.5", "R4.5"));
    }

    @Test
    void theSameKeyGetsTheSameAnswerAndFilesOnce() {
        var key = UUID.randomUUID().toString();
        var first = post(key, filing(about(subject)));
        var again = post(key, filing(about(subject)));
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(routings()).isEqualTo(1);

        post(key, filing(about(subject)).replace("长期", "常年"))
                .then()
                .statusCode(422)
                .body("type", endsWith("idempotency-key-reused"));
        assertThat(routings()).isEqualTo(1);

        var other = City.by(Tokens.as("hotline").subject("another-hotline"))
                .header("Idempotency-Key", key)
                .body(filing(about(subject)))
                .post("/v1/reports");
        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(other.<String>path("id")).isNotEqualTo(first.path("id"));
    }

    @Test
    void fiftyAtOnceWithOneKeyAreOneReport() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = filing(about(subject));
        try (var threads = Executors.newFixedThreadPool(50)) {
            var answers = new ArrayList<Response>();
            for (var answer : threads.invokeAll(IntStream.range(0, 50)
                    .<Callable<Response>>mapToObj(i -> () -> post(key, body))
                    .toList())) {
                answers.add(answer.get());
            }
            assertThat(answers).allMatch(answer -> answer.statusCode() == 201 || answer.statusCode() == 409);
            assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                    .allMatch(answer -> answer.<String>path("type").endsWith("idempotency-key-in-flight"));
            assertThat(answers.stream()
                            .filter(answer -> answer.statusCode() == 201)
                            .map(Response::asString)
                            .collect(Collectors.toSet()))
                    .containsExactly(post(key, body).asString());
        }
        assertThat(routings()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{1} → {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "channel":"PUBLIC_REPORT" | "channel":"RUMOUR"        | channel
            "channel":"PUBLIC_REPORT",|                           | channel
            "channel":"PUBLIC_REPORT" | "channel":"MEDIA"         | source
            "source":"HOTLINE_12380", |                           | source
            "occurredOn":"2026-03-02" | "occurredOn":"2999-01-01" | occurredOn
            "occurredOn":"2026-03-02" | "occurredOn":"2026-02-30" | occurredOn
            "items":["MISCONDUCT-5"]  | "items":["MISCONDUCT-10"] | items
            "items":["MISCONDUCT-5"]  | "items":[null]            | items[0]
            "kind":"CADRE"            | "kind":"ROBOT"            | subjects[0].kind
            "cadreId":                | "post":                   | subjects[0]
            "cadreId":                | "colour":                 | subjects[0].colour
            "phone":"137 1234 9876"   | "phone":"PHONE-OF-41-CHARACTERS-0123456789-01234567" | reporter.phone
            "reporter":               | "informer":               | informer
            """)
    void badInputIsToldAndChangesNothing(String good, String bad, String field) {
        var before = Database.count("SELECT count(*) FROM report");
        file(filing(about(subject)).replace(good, bad == null ? "" : bad))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:zhiyong:problem:malformed-request"))
                .body("errors.field", hasItem(field))
                .body("errors.message", everyItem(matchesPattern(".+")));
        assertThat(Database.count("SELECT count(*) FROM report")).isEqualTo(before);
    }

    @Test
    void aReportNeedsSubjectsButNotTooMany() {
        file(filing()).then().statusCode(400).body("errors.field", contains("subjects"));
        var many = IntStream.range(0, 21).mapToObj(i -> aboutSomebodyUnknown()).toArray(String[]::new);
        file(filing(many)).then().statusCode(400).body("errors.field", contains("subjects"));
    }

    @Test
    void aReportNeedsAKeyAndAJsonBody() {
        hotline()
                .body(filing(about(subject)))
                .post("/v1/reports")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Idempotency-Key"));
        file("{\"channel\":").then().statusCode(400).contentType("application/problem+json");
        file("").then().statusCode(400);
        file("[]").then().statusCode(400);
    }

    @Test
    void problemsAreToldInEnglishToo() {
        file(hotline().header("Accept-Language", "en"), filing(about(subject)).replace("MISCONDUCT-5", "SLOTH-1"))
                .then()
                .statusCode(400)
                .body("title", equalTo("Malformed request"))
                .body("errors[0].message", equalTo("SLOTH-1 is not in the catalogue; see /v1/catalogue."));
    }

    @Test
    void anAnonymousReportIsTakenToo() {
        var body = filing(about(subject)).replaceFirst("(?s),\\s*\"reporter\":\\{.*?}", "");
        assertThat(body).doesNotContain(City.PHONE);
        var id = file(body).then().statusCode(201).extract().<String>path("id");
        assertThat(Database.count("SELECT count(*) FROM reporter_identity WHERE report_id = ?", UUID.fromString(id)))
                .isZero();
    }

    @Test
    void aRefusedReportLeavesNoEvent() {
        var before = Database.count("SELECT count(*) FROM outbox WHERE aggregate_type = 'report'");
        file(filing(about(subject)).replace("MISCONDUCT-5", "SLOTH-1")).then().statusCode(400);
        assertThat(Database.count("SELECT count(*) FROM outbox WHERE aggregate_type = 'report'"))
                .isEqualTo(before);
        file(filing(about(subject))).then().statusCode(201).body("routings", hasSize(1));
        assertThat(Database.count("SELECT count(*) FROM outbox WHERE aggregate_type = 'report'"))
                .isEqualTo(before + 1);
    }

    private static Response post(String key, String body) {
        return hotline().header("Idempotency-Key", key).body(body).post("/v1/reports");
    }

    private long routings() {
        return Database.count("SELECT count(*) FROM routing WHERE cadre_id = ?", subject);
    }
}
