package cn.zhiyong.conventions;

import static io.restassured.RestAssured.given;

import cn.zhiyong.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** What the tests of the conventions ask of {@link NoteResource}. */
final class Notes {
    private Notes() {}

    static RequestSpecification as() {
        return given().auth().oauth2(Tokens.token("hotline")).contentType("application/json");
    }

    static Response post(String body) {
        return post(key(), body);
    }

    static Response post(String key, String body) {
        return as().header("Idempotency-Key", key).body(body).post("/v1/notes");
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
