package cn.zhiyong.conventions;

import cn.zhiyong.testing.Tokens;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests byte by byte, also such as no client library would send. */
final class RawHttp {
    private static final int TIMEOUT_MS = 10_000;

    private RawHttp() {}

    /** A connection on which that was sent. */
    static Socket send(byte[]... parts) throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(TIMEOUT_MS);
        for (var part : parts) {
            socket.getOutputStream().write(part);
        }
        return socket;
    }

    /** All that is answered until the server closes the connection. */
    static String exchange(byte[]... parts) throws IOException {
        try (var socket = send(parts)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** First line and headers, a caller's token among them. */
    static byte[] head(String firstLine, String... headers) {
        return latin("%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n%s\r\n"
                .formatted(
                        firstLine,
                        Tokens.token("hotline"),
                        headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n"));
    }

    /** To {@code POST /v1/notes}. */
    static byte[] post(String... headers) {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type: application/json";
        all[1] = "Idempotency-Key: " + Notes.key();
        return head("POST /v1/notes", all);
    }

    /** One byte per character. */
    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
