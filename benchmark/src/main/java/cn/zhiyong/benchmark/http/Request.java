package cn.zhiyong.benchmark.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The bytes of a request. */
public final class Request {
    private Request() {}

    public static byte[] get(String path, String token) {
        return of("GET", path, token, Map.of(), "");
    }

    public static byte[] post(String path, String token, Map<String, String> headers, String body) {
        return of("POST", path, token, headers, body);
    }

    private static byte[] of(String method, String path, String token, Map<String, String> headers, String body) {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(1_024)
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ")
                .append(token)
                .append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (content.length > 0) {
            head.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(content.length)
                    .append("\r\n");
        }
        var headBytes = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        var bytes = new byte[headBytes.length + content.length];
        System.arraycopy(headBytes, 0, bytes, 0, headBytes.length);
        System.arraycopy(content, 0, bytes, headBytes.length, content.length);
        return bytes;
    }
}
