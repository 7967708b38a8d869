package cn.zhiyong.conventions;

import static cn.zhiyong.conventions.Notes.as;
import static cn.zhiyong.conventions.Notes.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** What caches and browsers are told. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class AnswerHeadersResourceTest {
    @Test
    void whatNeedsARoleIsKeptNowhere() {
        var note = post("{\"text\":\"kept nowhere\"}");
        assertKeptNowhere(note);
        assertKeptNowhere(as().get("/v1/notes/" + note.path("id")));
        assertKeptNowhere(as().header("If-None-Match", note.header("ETag")).get("/v1/notes/" + note.path("id")));
        assertKeptNowhere(as().get("/v1/notes"));
        assertKeptNowhere(as().get("/v1/notes?limit=0"));
        assertKeptNowhere(given().get("/v1/notes"));
        assertKeptNowhere(as().get("/v1/notes/failure"));
    }

    @Test
    void whatIsForEverybodyMayBeKeptAndIsAskedForAgain() {
        given().get("/v1/notes/colours")
                .then()
                .header("Cache-Control", equalTo("no-cache"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        given().get("/q/openapi")
                .then()
                .header("Cache-Control", equalTo("no-cache"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
    }

    @Test
    void aPageHasItsOwnStyleAndNothingElse() {
        as().get("/v1/notes/page")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header(
                        "Content-Security-Policy",
                        equalTo("default-src 'none'; style-src 'sha256-AsdWfuVGhA5h5Q0fgnNYjwN4ATC7Zk/0cGUMSRx7AD4=';"
                                + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"));
    }

    @Test
    void aListIsAnsweredOnlyWhereItHasChanged() {
        post("{\"text\":\"first\"}");
        var list = as().get("/v1/notes?text=first");
        var tag = list.header("ETag");
        assertThat(tag).startsWith("W/\"");
        assertUnchanged(as().header("If-None-Match", tag).get("/v1/notes?text=first"), tag);
        assertUnchanged(as().header("If-None-Match", "\"x\", " + tag).get("/v1/notes?text=first"), tag);
        assertUnchanged(as().header("If-None-Match", tag.substring(2)).get("/v1/notes?text=first"), tag);
        as().header("If-None-Match", tag).head("/v1/notes?text=first").then().statusCode(304);
        as().head("/v1/notes?text=first").then().statusCode(200).header("ETag", equalTo(tag));
        post("{\"text\":\"first\"}");
        as().header("If-None-Match", tag)
                .get("/v1/notes?text=first")
                .then()
                .statusCode(200)
                .header("ETag", allOf(startsWith("W/\""), not(equalTo(tag))));
    }

    @Test
    void eachLanguageHasItsOwnTag() {
        var chinese = given().get("/v1/notes/colours").header("ETag");
        var english = given().header("Accept-Language", "en").get("/v1/notes/colours");
        assertThat(english.header("ETag")).isNotEqualTo(chinese);
        assertUnchanged(given().header("If-None-Match", chinese).get("/v1/notes/colours"), chinese);
        given().header("Accept-Language", "en")
                .header("If-None-Match", chinese)
                .get("/v1/notes/colours")
                .then()
                .statusCode(200)
                .body("[0]", equalTo("en"));
    }

    @Test
    void aProxyMayHaveWeakenedTheTagOfASingleResource() {
        var note = post("{\"text\":\"weak\"}");
        as().header("If-None-Match", "W/" + note.header("ETag"))
                .get("/v1/notes/" + note.path("id"))
                .then()
                .statusCode(304);
        as().header("If-Match", "W/" + note.header("ETag"))
                .body("{\"text\":\"weaker\"}")
                .put("/v1/notes/" + note.path("id"))
                .then()
                .statusCode(412);
    }

    @Test
    void problemsPapersAndStreamsHaveNoTag() {
        for (var path : new String[] {"/v1/notes/page", "/v1/notes?limit=0", "/v1/nowhere"}) {
            as().header("If-None-Match", "*").get(path).then().header("ETag", nullValue());
        }
    }

    private static void assertKeptNowhere(Response answer) {
        answer.then().header("Cache-Control", equalTo("no-store")).header("X-Content-Type-Options", equalTo("nosniff"));
    }

    private static void assertUnchanged(Response answer, String tag) {
        answer.then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Vary", containsString("Accept-Language"))
                .body(emptyString());
    }
}
