package cn.zhiyong.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused before any resource is reached. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class ServerProblemsResourceTest {
    private static final int OVER_10_MB = 11_000_000;

    @Test
    void aBodyThatIsSaidToBeTooLargeIsNotWaitedFor() throws IOException {
        assertProblem(
                RawHttp.exchange(RawHttp.post("Content-Length: " + OVER_10_MB), RawHttp.latin("{\"te")),
                413,
                "too-large",
                "请求体过大");
    }

    @Test
    void aBodyThatTurnsOutTooLargeEndsTheRequest() throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(RawHttp.latin("a\r\n{\"text\":\"a\r\n"));
        for (int i = 0; i < 103; i++) {
            body.write(RawHttp.latin("19000\r\n" + "a".repeat(0x19000) + "\r\n"));
        }
        assertProblem(
                RawHttp.exchange(RawHttp.post("Transfer-Encoding: chunked"), body.toByteArray()),
                413,
                "too-large",
                "请求体过大");
    }

    @Test
    void anAddressThatIsTooLongIsRefused() throws IOException {
        assertProblem(
                RawHttp.exchange(RawHttp.head("GET /v1/notes?text=" + "a".repeat(8_000), "Accept-Language: en")),
                414,
                "uri-too-long",
                "Request address too long");
    }

    @Test
    void headersThatAreTooLargeAreRefused() throws IOException {
        assertProblem(
                RawHttp.exchange(RawHttp.head("GET /v1/notes", "X-Padding: " + "a".repeat(30_000))),
                431,
                "headers-too-large",
                "请求头过大");
    }

    @ParameterizedTest
    @CsvSource({
        "GET *, 404, not-found, 未找到",
        "OPTIONS *, 404, not-found, 未找到",
        "GET /nowhere, 404, not-found, 未找到",
        "GET /q/nowhere, 404, not-found, 未找到",
        "PUT /q/swagger-ui/, 404, not-found, 未找到",
        "TRACE /v1/notes, 405, method-not-allowed, 此资源不支持该方法",
        "BREW /v1/notes, 405, method-not-allowed, 此资源不支持该方法"
    })
    void whatNoResourceAnswersIsAProblemDocumentToo(String firstLine, int status, String kind, String title)
            throws IOException {
        assertProblem(RawHttp.exchange(RawHttp.head(firstLine, "Connection: close")), status, kind, title);
    }

    @Test
    void mediaTypesThatAreNoneAreTheCallersMistake() throws IOException {
        assertProblem(
                RawHttp.exchange(RawHttp.head("GET /v1/notes", "Accept: ;;", "Connection: close")),
                406,
                "not-acceptable",
                "无法提供所要求的格式");
        assertProblem(
                RawHttp.exchange(
                        RawHttp.head(
                                "POST /v1/notes",
                                "Content-Type: ;;",
                                "Idempotency-Key: " + Notes.key(),
                                "Content-Length: 2",
                                "Connection: close"),
                        RawHttp.latin("{}")),
                415,
                "unsupported-media-type",
                "不支持的媒体类型");
    }

    /** What docs/operations.md says of them: the server could not read whom or what it answers. */
    @Test
    void whatCannotBeReadGetsABareStatus() throws IOException {
        assertThat(RawHttp.exchange(RawHttp.latin("GET\r\n\r\n"))).startsWith("HTTP/1.0 400");
        assertThat(RawHttp.exchange(RawHttp.head("GET /v1/notes?text=%zz", "Connection: close")))
                .startsWith("HTTP/1.1 400");
        assertThat(RawHttp.exchange(RawHttp.head("GET /" + "a".repeat(40_000)))).startsWith("HTTP/1.0 414");
        assertThat(RawHttp.exchange(RawHttp.head("GET /v1/notes", "X-Padding: " + "a".repeat(130_000))))
                .startsWith("HTTP/1.1 431");
    }

    private static void assertProblem(String answer, int status, String kind, String title) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("\r\nContent-Type: application/problem+json\r\n")
                .contains(
                        "\r\nX-Content-Type-Options: nosniff\r\n",
                        "\r\nCache-Control: no-store\r\n",
                        "\r\nVary: Accept-Language, Accept-Encoding\r\n",
                        "\"urn:zhiyong:problem:" + kind + '"',
                        '"' + title + '"',
                        "\"status\":" + status,
                        "\"detail\":",
                        "\"instance\":");
    }
}
