package cn.zhiyong.conventions;

import static cn.zhiyong.conventions.Notes.as;
import static cn.zhiyong.conventions.Notes.key;
import static cn.zhiyong.conventions.Notes.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class ConventionsResourceTest {
    @Test
    void aRefusalNamesAllRulesInTheLanguageAskedFor() {
        as().header("Accept-Language", "en")
                .header("Idempotency-Key", key())
                .body("{\"text\":\"refuse\"}")
                .post("/v1/notes")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .header("Content-Language", "en")
                .body("type", equalTo("urn:zhiyong:problem:rule-refused"))
                .body("title", equalTo("Refused by a rule"))
                .body("status", equalTo(422))
                .body("instance", equalTo("/v1/notes"))
                .body("rule", equalTo("R5.2"))
                .body("clause", equalTo("六(二)"))
                .body("errors", hasSize(2))
                .body("errors[1].rule", equalTo("R5.3"))
                .body("errors[1].message", equalTo("No opinion"));
        as().header("Idempotency-Key", key())
                .body("{\"text\":\"refuse\"}")
                .post("/v1/notes")
                .then()
                .body("errors[1].message", equalTo("缺少群众意见"));
    }

    @Test
    void badInputIsRefusedFieldByField() {
        post("{\"text\":\"a\",\"more\":1}").then().statusCode(400).body("errors[0].field", equalTo("more"));
        post("{\"text\":1}").then().statusCode(400).body("errors[0].field", equalTo("text"));
        post("{\"text\":\"a\",\"text\":\"b\"}").then().statusCode(400);
        post("{\"text\":\"a\"} x").then().statusCode(400);
        post("{\"text\":").then().statusCode(400).body("detail", notNullValue());
        post("").then().statusCode(400);
        for (var shape : List.of("[]", "7", "{\"text\":[\"a\"]}", "{\"text\":{}}", "{\"text\":\"a\\u0000\"}")) {
            post(shape)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:zhiyong:problem:malformed-request"));
        }
        post("{\"text\":\"123456789012345678901\"}")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:zhiyong:problem:malformed-request"))
                .body("errors[0].field", equalTo("text"))
                .body("errors[0].message", containsString("20"));
        as().contentType("text/plain")
                .header("Idempotency-Key", key())
                .body("x")
                .post("/v1/notes")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void ofATextTheLengthIsWrongAndOfAListTheNumber() {
        var body = "{\"text\":\"123456789012345678901\",\"tags\":[\"a\",\"b\",\"123456\"]}";
        post(body)
                .then()
                .statusCode(400)
                .body("errors.field", contains("tags", "tags[2]", "text"))
                .body("errors.message", contains("个数必须在0和2之间", "长度须为 0 至 5 个字符", "长度须为 1 至 20 个字符"));
        as().header("Idempotency-Key", key())
                .header("Accept-Language", "en")
                .body(body)
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body(
                        "errors.message",
                        contains(
                                "size must be between 0 and 2",
                                "length must be between 0 and 5 characters",
                                "length must be between 1 and 20 characters"));
    }

    @Test
    void anUnknownQueryParameterIsRefusedAndTheKnownOnesNamed() {
        as().get("/v1/notes?txet=a")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("txet"))
                .body("errors[0].message", containsString("text"));
        as().get("/v1/notes?limit=201").then().statusCode(400).body("errors[0].field", equalTo("limit"));
        as().get("/v1/notes?limit=0").then().statusCode(400);
        as().get("/v1/notes?limit=many").then().statusCode(400).body("errors[0].field", equalTo("limit"));
    }

    @Test
    void frameworkErrorsAreProblemDocumentsToo() {
        given().get("/v1/notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", equalTo("urn:zhiyong:problem:unauthenticated"));
        given().auth()
                .oauth2(Tokens.token("auditor"))
                .get("/v1/notes")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        as().get("/v1/nowhere").then().statusCode(404).contentType("application/problem+json");
        as().get("/v1/notes/not-a-uuid").then().statusCode(404).contentType("application/problem+json");
        as().delete("/v1/notes").then().statusCode(405).contentType("application/problem+json");
        as().get("/v1/notes/failure")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void theSameKeyAndRequestGetTheFirstAnswerByteForByte() {
        var key = key();
        var first = post(key, "{\"text\":\"once\"}");
        first.then().statusCode(201).header("Idempotent-Replayed", nullValue());
        var again = post(key, "{ \"text\" : \"once\" }");
        again.then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        post(key, "{\"text\":\"twice\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zhiyong:problem:idempotency-key-reused"));
        assertThat(Database.count("SELECT count(*) FROM note WHERE text IN ('once', 'twice')"))
                .isEqualTo(1);
    }

    @Test
    void anAnswerKeptBeforeRequestsHadDigestsOfThisFormIsGivenAgainByItsKey() {
        var key = key();
        var first = post(key, "{\"text\":\"before\"}");
        first.then().statusCode(201);
        Database.execute("UPDATE idempotency_record SET request_digest = NULL WHERE key = '" + key + "'");
        var again = post(key, "{\"text\":\"before\"}");
        again.then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
    }

    @Test
    void aKeyBelongsToItsClientAndIsRequired() {
        var key = key();
        post(key, "{\"text\":\"mine\"}").then().statusCode(201);
        given().auth()
                .oauth2(Tokens.as("hotline").subject("another-client").token())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"text\":\"theirs\"}")
                .post("/v1/notes")
                .then()
                .statusCode(201)
                .body("text", equalTo("theirs"));
        as().body("{\"text\":\"none\"}")
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Idempotency-Key"));
        post("short", "{\"text\":\"none\"}").then().statusCode(400);
    }

    @Test
    void aRequestInFlightIsToldToRetry() throws Exception {
        var key = key();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<Response>>mapToObj(i -> () -> post(key, "{\"text\":\"slow\"}"))
                    .toList());
            var created = 0;
            for (var answer : answers) {
                var response = answer.get();
                if (response.statusCode() == 201) {
                    created++;
                } else {
                    response.then().statusCode(409).header("Retry-After", notNullValue());
                }
            }
            assertThat(created).isPositive();
        }
        assertThat(Database.count("SELECT count(*) FROM note WHERE text = 'slow'"))
                .isEqualTo(1);
    }

    @Test
    void writesNeedTheCurrentVersion() {
        var note = post("{\"text\":\"v0\"}");
        var path = "/v1/notes/" + note.path("id");
        var tag = note.header("ETag");
        as().get(path).then().statusCode(200).header("ETag", equalTo(tag));
        as().header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("Vary", containsString("Accept-Language"));
        var english = as().header("Accept-Language", "en")
                .header("If-None-Match", tag)
                .get(path);
        english.then().statusCode(200).header("Vary", containsString("Accept-Language"));
        as().header("Accept-Language", "en")
                .header("If-None-Match", english.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
        as().header("If-None-Match", english.header("ETag")).get(path).then().statusCode(200);
        as().contentType("application/json")
                .header("If-Match", english.header("ETag"))
                .body("{\"text\":\"v0\"}")
                .put(path)
                .then()
                .statusCode(200);
        as().body("{\"text\":\"v1\"}").put(path).then().statusCode(428);
        as().header("If-Match", tag).body("{\"text\":\"v1\"}").put(path).then().statusCode(200);
        as().header("If-Match", tag).body("{\"text\":\"v2\"}").put(path).then().statusCode(412);
        as().get(path).then().body("text", equalTo("v1"));
    }

    @Test
    void ofTwoWritersOfOneVersionOneLoses() throws Exception {
        var note = post("{\"text\":\"r0\"}");
        var path = "/v1/notes/" + note.path("id");
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(IntStream.range(0, 2)
                    .<Callable<Integer>>mapToObj(i -> () -> as().header("If-Match", note.header("ETag"))
                            .body("{\"text\":\"race" + i + "\"}")
                            .put(path)
                            .statusCode())
                    .toList());
            assertThat(answers).extracting(answer -> answer.get()).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void pagesGoOnWhereTheLastEndedAndCursorsCannotBeMadeUp() {
        IntStream.range(0, 5).forEach(i -> post("{\"text\":\"page" + i + "\"}"));
        var total = Database.count("SELECT count(*) FROM note");
        var first = as().header("Prefer", "count=exact").get("/v1/notes?limit=2");
        first.then().statusCode(200).body("items", hasSize(2)).body("total", equalTo((int) total));
        String cursor = first.path("nextCursor");
        var seen = 2L;
        for (var next = cursor; next != null; ) {
            var page = as().queryParam("cursor", next).get("/v1/notes?limit=2");
            seen += page.<java.util.List<?>>path("items").size();
            next = page.path("nextCursor");
        }
        assertThat(seen).isGreaterThanOrEqualTo(total);
        as().get("/v1/notes").then().body("total", nullValue());
        for (var wrong : new String[] {flipped(cursor), "x", "", cursor + "AA"}) {
            as().queryParam("cursor", wrong).get("/v1/notes").then().statusCode(400);
        }
        as().queryParam("cursor", cursor)
                .queryParam("text", "other")
                .get("/v1/notes")
                .then()
                .statusCode(400);
    }

    @Test
    void theOutboxRowCarriesTheTraceOfTheRequest() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var id = as().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .header("Idempotency-Key", key())
                .body("{\"text\":\"traced\"}")
                .post("/v1/notes")
                .<String>path("id");
        var row =
                Database.rows("SELECT * FROM outbox WHERE aggregate_id = ?", id).getFirst();
        assertThat((String) row.get("traceparent")).contains(trace);
        assertThat(row).containsEntry("type", "cn.zhiyong.note.changed.v1").containsEntry("source", "/conventions");
    }

    @Test
    void duplicatesAndOldVersionsHaveNoEffect() {
        var id = Events.publish("unit", "UNIT-1", 5, unit("UNIT-1", "五", 5));
        Events.publish(id, "unit", "UNIT-1", 5, unit("UNIT-1", "五", 5));
        Events.publish("unit", "UNIT-1", 4, unit("UNIT-1", "四", 4));
        Events.publish("unit", "UNIT-1", 6, unit("UNIT-1", "六", 6));
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        Database.count("SELECT count(*) FROM inbox_version WHERE subject = 'UNIT-1' AND version = 6")
                                == 1);
        assertThat(Database.rows("SELECT name, applied FROM known_unit WHERE code = 'UNIT-1'")
                        .getFirst())
                .containsEntry("name", "六")
                .containsEntry("applied", 2);
    }

    @Test
    void aPoisonEventGoesToTheDeadLettersAndTheChannelGoesOn() {
        Events.publishUnchecked(UUID.randomUUID(), "unit", "UNIT-2", 1, "{\"code\":");
        Events.publish("unit", "UNIT-2", 2, unit("UNIT-2", "二", 2));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Database.count("SELECT count(*) FROM known_unit WHERE code = 'UNIT-2'") == 1);
        assertThat(Events.topic("zhiyong.intake-service.dead-letter"))
                .anySatisfy(letter -> assertThat(letter.value()).isEqualTo("{\"code\":"));
    }

    private static String unit(String code, String name, int version) {
        return """
        {"changeType":"CREATED","version":%d,"code":"%s","name":"%s","kind":"COURT","parentCode":null,
         "vertical":false,"cityManagedTeam":true,"principalLeaderId":null,"leadershipTeamIds":[]}"""
                .formatted(version, code, name);
    }

    private static String flipped(String cursor) {
        return (cursor.startsWith("A") ? "B" : "A") + cursor.substring(1);
    }
}
