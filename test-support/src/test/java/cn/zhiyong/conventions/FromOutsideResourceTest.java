package cn.zhiyong.conventions;

import static cn.zhiyong.conventions.Notes.as;
import static cn.zhiyong.conventions.Notes.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and texts that come with requests. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class FromOutsideResourceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31",
                "-999999999-01-01",
                "1899-12-31",
                "10000-01-01",
                "+10000-01-01",
                "0000-01-01",
                "2026-02-30",
                "2026-3-1",
                "20260301",
                "2026-03-01T00:00:00",
                "[2026,3,1]"
            })
    void aDateIsBoundedWhereverItComesFrom(String date) {
        as().header("Accept-Language", "en")
                .queryParam("dueTo", date)
                .get("/v1/notes")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("dueTo"))
                .body("errors[0].message", containsString("1900-01-01 to 9999-12-31"));
        post("{\"text\":\"a\",\"dueOn\":%s}".formatted(date.startsWith("[") ? date : '"' + date + '"'))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("dueOn"))
                .body("errors[0].message", containsString("1900-01-01 至 9999-12-31"));
    }

    @Test
    void theBoundsThemselvesAreDates() {
        for (var date : List.of("1900-01-01", "9999-12-31", "2028-02-29")) {
            as().queryParam("dueTo", date).get("/v1/notes").then().statusCode(200);
            post("{\"text\":\"a\",\"dueOn\":\"%s\"}".formatted(date)).then().statusCode(201);
        }
    }

    @Test
    void aParameterGivenTwiceIsRefused() {
        as().get("/v1/notes?limit=1&limit=2")
                .then()
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo("limit"));
        as().get("/v1/notes?text=a&text=a").then().statusCode(400).body("errors[0].field", equalTo("text"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"text\":\"%s\"}', text",
        "'{\"text\":\"a\",\"lines\":[\"b\",\"%s\"]}', lines[1]",
        "'{\"text\":\"a\",\"labels\":{\"b\":\"%s\"}}', labels.b",
        "'{\"text\":\"a\",\"labels\":{\"%s\":\"b\"}}', labels"
    })
    void noTextOfABodyHoldsWhatCannotBeKept(String body, String field) {
        for (var text : List.of("\\ud800", "\\udc00\\ud800", "\\u0000", "\\u001b", "\\u007f", "\\u0085", "\\uffff")) {
            post(body.formatted(text))
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors.field", hasItem(field))
                    .body("errors[0].message", containsString("U+"));
        }
    }

    @Test
    void aFieldThatIsNoneIsToldWhateverItIsCalled() {
        post("{\"text\":\"a\",\"\\ud800\":1}").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void noTextOfAQueryOrPathHoldsWhatCannotBeKept() {
        for (var text : List.of("%00", "%1b", "%ff", "%ed%a0%80", "%ef%bf%bf")) {
            as().urlEncodingEnabled(false)
                    .get("/v1/notes?text=" + text)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("text"));
        }
        as().urlEncodingEnabled(false)
                .get("/v1/notes/%00")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("id"));
    }

    @Test
    void textIsKeptInOneFormAndFoundByAnyOther() {
        post("{\"text\":\"e\\u0301\\r\\n治庸\\r\\t\"}").then().statusCode(201).body("text", equalTo("\u00e9\n治庸\n\t"));
        as().queryParam("text", "e\u0301\r\n治庸\n\t")
                .get("/v1/notes")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void whatReadsTheSameIsTheSameRequest() {
        var key = Notes.key();
        post(key, "{\"text\":\"e\\u0301 once\"}").then().statusCode(201);
        post(key, "{\"text\":\"\\u00e9 once\"}").then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"\u00ff\"}",
                "{\"text\":\"\u00c3",
                "{\"text\":\"\u00c0\u0080\"}",
                "{\"text\":\"\u00ed\u00a0\u0080\"}",
                "\u0000\u0000\u0000{\u0000\u0000\u0000\u00ff",
                "\u00fe\u00ff"
            })
    void bytesThatAreNoUtf8AreRefused(String body) throws IOException {
        var answer = RawHttp.exchange(
                RawHttp.post("Connection: close", "Content-Length: " + body.length()), RawHttp.latin(body));
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "urn:zhiyong:problem:malformed-request");
    }

    /** What was said once stays readable, however it was written then. */
    @Test
    void eventsAreReadAsTheyAre() {
        Events.publishUnchecked(
                UUID.randomUUID(),
                "unit",
                "UNIT-OLD",
                1,
                "{\"code\":\"UNIT-OLD\",\"name\":\"e\\u0301\\u001b\",\"since\":\"0001-01-01\"}");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Database.count("SELECT count(*) FROM known_unit WHERE code = 'UNIT-OLD'") == 1);
        assertThat(Database.rows("SELECT name FROM known_unit WHERE code = 'UNIT-OLD'")
                        .getFirst())
                .containsEntry("name", "e\u0301\u001b");
    }
}
