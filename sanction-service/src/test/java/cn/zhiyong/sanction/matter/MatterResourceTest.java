package cn.zhiyong.sanction.matter;

import static cn.zhiyong.sanction.City.SUBMITTED_ON;
import static cn.zhiyong.sanction.City.by;
import static cn.zhiyong.sanction.City.deliberate;
import static cn.zhiyong.sanction.City.deliberation;
import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.City.subject;
import static cn.zhiyong.sanction.City.submittedCase;
import static cn.zhiyong.sanction.City.today;
import static cn.zhiyong.sanction.City.votes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class MatterResourceTest {
    private final UUID caseId = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();

    @Test
    void aMatterShowsWhatWasSubmittedAndByWhenItIsHeard() {
        var matter = submit(submittedCase(caseId, 3, subject(person, "BUREAU-A"), "MINOR", SUBMITTED_ON));
        office().get(path(matter))
                .then()
                .statusCode(200)
                .body("id", equalTo(matter.toString()))
                .body("caseId", equalTo(caseId.toString()))
                .body("caseNumber", equalTo("2025-000001"))
                .body("subject.kind", equalTo("CADRE"))
                .body("subject.kindLabel", equalTo("干部"))
                .body("subject.unitCode", equalTo("BUREAU-A"))
                .body("severity", equalTo("MINOR"))
                .body("severityLabel", equalTo("情节较轻"))
                .body("summary", equalTo("反映情况属实。"))
                .body("catalogueVersion", equalTo("2022-03"))
                .body("violations.item", contains("MISCONDUCT-5"))
                .body("violations.description", contains("工作时间玩电脑游戏。"))
                .body("submittedAt", equalTo("2025-03-03T10:00:00+08:00"))
                .body("hearBy", equalTo("2025-04-30"))
                .body("heardOn", nullValue())
                .body("overdue", equalTo(true))
                .body("status", equalTo("PENDING"))
                .body("statusLabel", equalTo("待研究"));
        office().header("Accept-Language", "en")
                .get(path(matter))
                .then()
                .body("statusLabel", equalTo("Pending"))
                .body("severityLabel", equalTo("Minor"))
                .body("subject.kindLabel", equalTo("Cadre"));
    }

    /** R12: the day is the city's. */
    @Test
    void aSubmissionAfterMidnightInTheCityIsOfTheNewMonth() {
        var matter = submit(submittedCase(caseId, 3, subject(person, "BUREAU-A"), "MINOR", SUBMITTED_ON)
                .replace("2025-03-03T10:00:00+08:00", "2025-03-31T16:30:00Z"));
        office().get(path(matter))
                .then()
                .body("submittedAt", equalTo("2025-04-01T00:30:00+08:00"))
                .body("hearBy", equalTo("2025-05-31"));
    }

    @Test
    void unheardAfterTheEndOfTheNextMonthIsOverdue() {
        var late = submit(submittedCase(caseId, 3, subject(person, "BUREAU-A"), "MINOR", SUBMITTED_ON));
        var otherCase = UUID.randomUUID();
        Events.publish(
                "case",
                otherCase,
                3,
                submittedCase(otherCase, 3, subject(person, "BUREAU-A"), "MINOR", today().minusMonths(1)));
        var inTime = City.matterOf(otherCase);
        overdue(late, true);
        overdue(inTime, false);

        var members = City.leadingGroup(3);
        var lastMonth = today().minusMonths(1);
        var meeting = City.meeting(lastMonth, members);
        deliberate(meeting, deliberation(late, "", votes("AGAINST", members)))
                .then()
                .statusCode(201)
                .body("carried", equalTo(false));
        overdue(late, false);
        office().get(path(late))
                .then()
                .body("heardOn", equalTo(lastMonth.toString()))
                .body("hearBy", equalTo(YearMonth.from(today()).atEndOfMonth().toString()))
                .body("status", equalTo("PENDING"));
    }

    @Test
    void aVersionThatIsKnownIsNotSentAgain() {
        var matter = submit(submittedCase(caseId, 3, subject(person, "BUREAU-A"), "MINOR", SUBMITTED_ON));
        var read = office().get(path(matter)).header("ETag");
        assertThat(read).isEqualTo("\"0\"");
        office().header("If-None-Match", read).get(path(matter)).then().statusCode(304);
        office().header("If-None-Match", "\"7\"").get(path(matter)).then().statusCode(200);
    }

    @Test
    void readersSeeEveryMatterWhicheverOrganSubmittedIt() {
        var matter = submit(submittedCase(caseId, 3, subject(person, "BUREAU-A"), "MINOR", SUBMITTED_ON)
                .replace("PERSONNEL", "DISCIPLINE_SUPERVISION"));
        for (var role : new String[] {"leading-group", "leading-group-office", "auditor"}) {
            by(Tokens.as(role)).get(path(matter)).then().statusCode(200);
            by(Tokens.as(role))
                    .queryParam("caseId", caseId)
                    .get("/v1/matters")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(matter.toString()));
        }
        office().get(path(UUID.randomUUID())).then().statusCode(404).body("title", equalTo("未找到"));
        office().get("/v1/matters/not-an-id").then().statusCode(404);
    }

    @Test
    void listsAreFiltered() {
        var body = submittedCase(caseId, 3, subject(person, "BUREAU-A"), "SERIOUS", SUBMITTED_ON);
        var matter = submit(body);
        var report = JsonPath.from(body).getString("reportId");
        office().queryParam("reportId", report)
                .queryParam("caseId", caseId)
                .queryParam("status", "PENDING")
                .header("Prefer", "count=exact")
                .get("/v1/matters")
                .then()
                .statusCode(200)
                .body("items.id", contains(matter.toString()))
                .body("total", equalTo(1))
                .body("nextCursor", nullValue());
        for (var filter : new String[] {"reportId", "caseId"}) {
            office().queryParam(filter, UUID.randomUUID())
                    .get("/v1/matters")
                    .then()
                    .body("items", empty());
        }
        office().queryParam("caseId", caseId)
                .queryParam("status", "DECIDED")
                .get("/v1/matters")
                .then()
                .body("items", empty());
    }

    @Test
    void pagesHoldEveryMatterOnceInTheOrderOfSubmission() {
        for (int i = 0; i < 3; i++) {
            City.matter(subject(person, "BUREAU-A"), "MINOR", SUBMITTED_ON);
        }
        City.matter(subject(person, "BUREAU-A"), "MINOR", SUBMITTED_ON.minusDays(1));
        var inOrder = Database.rows("SELECT id FROM matter ORDER BY submitted_at, id").stream()
                .map(row -> row.get("id").toString())
                .toList();
        assertThat(inOrder).hasSizeGreaterThan(3);
        assertThat(City.walk("/v1/matters", inOrder.size() / 3)).isEqualTo(inOrder);
        assertThat(City.walk("/v1/matters", 200)).isEqualTo(inOrder);
    }

    @Test
    void aCursorIsForItsOwnListOnly() {
        City.matter(subject(person, "BUREAU-A"), "MINOR", SUBMITTED_ON);
        City.matter(subject(person, "BUREAU-A"), "MINOR", SUBMITTED_ON);
        String cursor = office().queryParam("limit", 1).get("/v1/matters").path("nextCursor");
        var tampered = (cursor.startsWith("A") ? "B" : "A") + cursor.substring(1);
        refused("/v1/matters?cursor=" + tampered, "cursor");
        refused("/v1/matters?cursor=nonsense", "cursor");
        refused("/v1/matters?status=PENDING&cursor=" + cursor, "cursor");
        refused("/v1/meetings?cursor=" + cursor, "cursor");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "state=PENDING       | state",
                "status=HEARD        | status",
                "status=             | status",
                "caseId=1            | caseId",
                "reportId=not-an-id  | reportId",
                "overdue=maybe       | overdue",
                "limit=0             | limit",
                "limit=201           | limit",
                "limit=ten           | limit",
            })
    void parametersThatCannotBeReadAreRefused(String query, String field) {
        refused("/v1/matters?" + query, field);
    }

    @Test
    void refusalsComeInTheCallersLanguage() {
        office().get("/v1/matters?status=HEARD")
                .then()
                .statusCode(400)
                .header("Content-Type", containsString("application/problem+json"))
                .header("Content-Language", equalTo("zh-CN"))
                .body("title", equalTo("请求格式有误"))
                .body("errors[0].message", equalTo("须为下列之一：PENDING, DECIDED, RETURNED, NOTIFIED, CLOSED, LAPSED"));
        office().header("Accept-Language", "en-GB,en;q=0.8")
                .get("/v1/matters?status=HEARD")
                .then()
                .statusCode(400)
                .header("Content-Language", equalTo("en"))
                .body("title", equalTo("Malformed request"))
                .body(
                        "errors[0].message",
                        equalTo("Must be one of: PENDING, DECIDED, RETURNED, NOTIFIED, CLOSED, LAPSED"));
    }

    private UUID submit(String body) {
        Events.publish("case", caseId, 3, body);
        return City.matterOf(caseId);
    }

    private static void overdue(UUID matter, boolean overdue) {
        office().get(path(matter)).then().body("overdue", equalTo(overdue));
        for (var asked : new boolean[] {true, false}) {
            office().queryParam("caseId", caseOf(matter))
                    .queryParam("overdue", asked)
                    .get("/v1/matters")
                    .then()
                    .body("items", hasSize(asked == overdue ? 1 : 0));
        }
    }

    private static Object caseOf(UUID matter) {
        return Database.rows("SELECT case_id FROM matter WHERE id = ?", matter)
                .getFirst()
                .get("case_id");
    }

    private static void refused(String path, String field) {
        office().get(path).then().statusCode(400).body("errors[0].field", equalTo(field));
    }

    private static String path(UUID matter) {
        return "/v1/matters/" + matter;
    }
}
