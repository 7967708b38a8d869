package cn.zhiyong.sanction.meeting;

import static cn.zhiyong.sanction.City.attendance;
import static cn.zhiyong.sanction.City.by;
import static cn.zhiyong.sanction.City.callMeeting;
import static cn.zhiyong.sanction.City.meetingRecord;
import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.City.path;
import static cn.zhiyong.sanction.City.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class MeetingResourceTest {
    private static final LocalDate HELD_ON = LocalDate.of(2025, 3, 5);
    private static List<UUID> people;

    @BeforeAll
    static void theLeadingGroup() {
        people = City.leadingGroup(26);
    }

    @Test
    void aMeetingIsRecordedWithItsMembersAndThenWithThoseWhoCame() {
        var members = people.subList(0, 5);
        var answer =
                office().body(meetingRecord("EXTRAORDINARY", HELD_ON, members)).post("/v1/meetings");
        String meeting = answer.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("kind", equalTo("EXTRAORDINARY"))
                .body("kindLabel", equalTo("临时会议"))
                .body("heldOn", equalTo("2025-03-05"))
                .body("place", equalTo("市委三楼会议室"))
                .body("members.id", equalTo(texts(members)))
                .body("members.name", contains("委员1", "委员2", "委员3", "委员4", "委员5"))
                .body("members.attended", everyItem(nullValue()))
                .extract()
                .path("id");
        assertThat(answer.header("Location")).endsWith(path(meeting));
        assertThat(office().get(path(meeting)).then().statusCode(200).extract().asString())
                .isEqualTo(answer.asString());

        var attended = attend(meeting, people.subList(1, 4));
        attended.then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .header("Location", endsWith(path(meeting)))
                .body("members.attended", contains(false, true, true, true, false));
        assertThat(office().get(path(meeting)).asString()).isEqualTo(attended.asString());
        office().header("Accept-Language", "en").get(path(meeting)).then().body("kindLabel", equalTo("Extraordinary"));
        office().header("If-None-Match", "\"0\"").get(path(meeting)).then().statusCode(200);
        office().header("If-None-Match", "\"1\"").get(path(meeting)).then().statusCode(304);
    }

    @Test
    void attendanceIsRecordedOnce() throws Exception {
        var meeting = callMeeting(HELD_ON, people.subList(0, 3));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(i ->
                            () -> attend(meeting, people.subList(0, i % 3 + 1)).statusCode())
                    .toList());
            assertThat(answers).extracting(answer -> answer.get()).containsExactlyInAnyOrder(201, 409, 409, 409);
        }
        var attended = Database.count("SELECT count(*) FROM meeting_attendee WHERE meeting_id = ?", id(meeting));
        attend(meeting, people.subList(0, 3)).then().statusCode(409).body("detail", equalTo("此次会议的到会情况已经记录。"));
        assertThat(Database.count("SELECT count(*) FROM meeting_attendee WHERE meeting_id = ?", id(meeting)))
                .isEqualTo(attended);
    }

    @Test
    void onlyMembersAttend() {
        var meeting = callMeeting(HELD_ON, people.subList(0, 3));
        attend(meeting, people.subList(2, 4))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("memberIds"))
                .body("errors[0].message", equalTo("到会人员须为会议成员。"));
        attend(meeting, List.of()).then().statusCode(400).body("errors[0].field", equalTo("memberIds"));
        attend(meeting, List.of(people.get(0), people.get(0)))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("memberIds"));
        attend(meeting, people).then().statusCode(400).body("errors[0].field", equalTo("memberIds"));
        assertThat(Database.count("SELECT count(*) FROM meeting_attendee WHERE meeting_id = ?", id(meeting)))
                .isZero();
        attend(meeting, people.subList(0, 3)).then().statusCode(201);
    }

    @ParameterizedTest(name = "{0} members: {1}")
    @CsvSource({"0, 400", "2, 400", "3, 201", "25, 201", "26, 400"})
    void aMeetingHasThreeToTwentyFiveMembers(int members, int status) {
        record(meetingRecord("MONTHLY", HELD_ON, people.subList(0, members)), status, "memberIds");
    }

    @ParameterizedTest(name = "{0} days from today: {1}")
    @CsvSource({"-1, 201", "0, 201", "1, 400"})
    void aMeetingIsRecordedAfterItWasHeld(int days, int status) {
        record(meetingRecord("MONTHLY", today().plusDays(days), people.subList(0, 3)), status, "heldOn");
    }

    @Test
    void membersAreDifferentPeopleOfTheRoster() {
        var twice = List.of(people.get(0), people.get(1), people.get(1));
        record(meetingRecord("MONTHLY", HELD_ON, twice), 400, "memberIds");
        var stranger = List.of(people.get(0), people.get(1), UUID.randomUUID());
        record(meetingRecord("MONTHLY", HELD_ON, stranger), 400, "memberIds")
                .body("errors[0].message", equalTo("名册中没有其中某人。"));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource({
        "MONTHLY, WEEKLY, kind",
        "'\"MONTHLY\"', null, kind",
        "2025-03-05, 2025-02-30, heldOn",
        "2025-03-05, yesterday, heldOn",
        "'\"2025-03-05\"', null, heldOn",
        "市委三楼会议室, ' ', place",
        "'\"市委三楼会议室\"', 7, place",
        "'\"place\"', '\"room\"', room",
        "'[\"', '[\"not-an-id\",\"', memberIds[0]",
        "'[\"', '[null,\"', memberIds[0]",
    })
    void malformedRecordsAreRefused(String right, String wrong, String field) {
        var good = meetingRecord("MONTHLY", HELD_ON, people.subList(0, 3));
        assertThat(good).contains(right);
        record(good.replace(right, wrong), 400, field);
    }

    @ParameterizedTest(name = "{0} characters: {1}")
    @CsvSource({"1, 201", "200, 201", "201, 400"})
    void thePlaceIsBounded(int length, int status) {
        var good = meetingRecord("MONTHLY", HELD_ON, people.subList(0, 3));
        record(good.replace("市委三楼会议室", "长".repeat(length)), status, "place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{} {}"})
    void whatIsNoRecordIsRefused(String body) {
        var before = meetings();
        office().body(body)
                .post("/v1/meetings")
                .then()
                .statusCode(400)
                .header("Content-Type", containsString("application/problem+json"))
                .body("title", equalTo("请求格式有误"));
        assertThat(meetings()).isEqualTo(before);
    }

    @Test
    void refusalsComeInTheCallersLanguage() {
        var tooFew = meetingRecord("MONTHLY", HELD_ON, people.subList(0, 2));
        office().body(tooFew)
                .post("/v1/meetings")
                .then()
                .statusCode(400)
                .header("Content-Language", equalTo("zh-CN"))
                .body("title", equalTo("请求格式有误"))
                .body("detail", equalTo("请求中有字段不合要求，见 errors。"))
                .body("errors[0].message", containsString("3"))
                .body("errors[0].message", containsString("个"));
        office().header("Accept-Language", "en")
                .body(tooFew)
                .post("/v1/meetings")
                .then()
                .statusCode(400)
                .header("Content-Language", equalTo("en"))
                .body("title", equalTo("Malformed request"))
                .body("errors[0].message", equalTo("size must be between 3 and 25"));
    }

    @Test
    void theSameKeyRecordsOnce() {
        var key = UUID.randomUUID().toString();
        var body = meetingRecord("MONTHLY", HELD_ON, people.subList(0, 3));
        var before = meetings();
        var first = withKey(key, body);
        var again = withKey(key, body);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(meetings()).isEqualTo(before + 1);
        withKey(key, body.replace("MONTHLY", "EXTRAORDINARY"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zhiyong:problem:idempotency-key-reused"));
        withKey("short", body).then().statusCode(400).body("errors[0].field", equalTo("Idempotency-Key"));
        assertThat(meetings()).isEqualTo(before + 1);
    }

    @Test
    void attendanceIsAnsweredTheSameUnderTheSameKey() {
        var meeting = callMeeting(HELD_ON, people.subList(0, 3));
        var key = UUID.randomUUID().toString();
        var answers = IntStream.range(0, 2)
                .mapToObj(i -> office().header("Idempotency-Key", key)
                        .body(attendance(people.subList(0, 2)))
                        .post(path(meeting) + "/attendees"))
                .toList();
        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 201);
        assertThat(answers.get(1).asString()).isEqualTo(answers.get(0).asString());
    }

    @Test
    void pagesHoldEveryMeetingOnceTheLatestFirst() {
        for (int day = 1; day <= 3; day++) {
            callMeeting(HELD_ON.plusDays(day), people.subList(0, 3));
            callMeeting(HELD_ON.plusDays(day), people.subList(0, 3));
        }
        var inOrder = Database.rows("SELECT id FROM meeting ORDER BY held_on DESC, id DESC").stream()
                .map(row -> row.get("id").toString())
                .toList();
        assertThat(inOrder).hasSizeGreaterThan(5);
        assertThat(City.walk("/v1/meetings", inOrder.size() / 3)).isEqualTo(inOrder);
        assertThat(City.walk("/v1/meetings", 200)).isEqualTo(inOrder);
        office().queryParam("limit", 1)
                .header("Prefer", "count=exact")
                .get("/v1/meetings")
                .then()
                .body("total", equalTo(inOrder.size()));
    }

    @Test
    void whatCannotBeReadInAListIsRefused() {
        callMeeting(HELD_ON, people.subList(0, 3));
        callMeeting(HELD_ON, people.subList(0, 3));
        String cursor = office().queryParam("limit", 1).get("/v1/meetings").path("nextCursor");
        var tampered = cursor.substring(0, cursor.length() - 4) + "AAAA";
        office().queryParam("cursor", tampered)
                .get("/v1/meetings")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("cursor"));
        office().get("/v1/meetings?kind=MONTHLY").then().statusCode(400).body("errors[0].field", equalTo("kind"));
    }

    @Test
    void theGroupItsOfficeAndAuditorsReadMeetingsAndOnlyTheOfficeRecordsThem() {
        var meeting = callMeeting(HELD_ON, people.subList(0, 3));
        for (var role : new String[] {"leading-group", "leading-group-office", "auditor"}) {
            by(Tokens.as(role)).get(path(meeting)).then().statusCode(200).body("id", equalTo(meeting));
            by(Tokens.as(role))
                    .queryParam("limit", 200)
                    .get("/v1/meetings")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(meeting));
        }
        var before = meetings();
        for (var role : new String[] {"leading-group", "auditor"}) {
            by(Tokens.as(role))
                    .body(meetingRecord("MONTHLY", HELD_ON, people.subList(0, 3)))
                    .post("/v1/meetings")
                    .then()
                    .statusCode(403);
            by(Tokens.as(role))
                    .body(attendance(people.subList(0, 3)))
                    .post(path(meeting) + "/attendees")
                    .then()
                    .statusCode(403);
        }
        assertThat(meetings()).isEqualTo(before);
        office().get(path(meeting)).then().body("members.attended", everyItem(nullValue()));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var unknown : new String[] {UUID.randomUUID().toString(), "not-an-id"}) {
            office().get(path(unknown)).then().statusCode(404);
            attend(unknown, people.subList(0, 3)).then().statusCode(404);
        }
    }

    private static ValidatableResponse record(String body, int status, String field) {
        var before = meetings();
        var answer = office().body(body).post("/v1/meetings").then().statusCode(status);
        assertThat(meetings()).isEqualTo(status == 201 ? before + 1 : before);
        return status == 201 ? answer : answer.body("errors.field", hasItem(field));
    }

    private static Response withKey(String key, String body) {
        return office().header("Idempotency-Key", key).body(body).post("/v1/meetings");
    }

    private static Response attend(String meeting, List<UUID> members) {
        return office().body(attendance(members)).post(path(meeting) + "/attendees");
    }

    private static long meetings() {
        return Database.count("SELECT count(*) FROM meeting");
    }

    private static UUID id(String meeting) {
        return UUID.fromString(meeting);
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
