package cn.zhiyong.sanction.paper;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers with a paper to print: Chinese, and without anything that a browser would run or fetch. */
public final class Papers {
    public static final String HTML = "text/html;charset=UTF-8";

    private Papers() {}

    public static Response paper(String html) {
        return Response.ok(html)
                .header(HttpHeaders.CONTENT_LANGUAGE, "zh-CN")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
