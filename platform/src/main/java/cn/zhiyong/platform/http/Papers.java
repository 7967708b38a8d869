package cn.zhiyong.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers with a paper to print, in Chinese. The platform forbids browsers to run or fetch anything for it. */
public final class Papers {
    public static final String HTML = "text/html;charset=UTF-8";

    private Papers() {}

    public static Response paper(String html) {
        return Response.ok(html).header(HttpHeaders.CONTENT_LANGUAGE, "zh-CN").build();
    }
}
