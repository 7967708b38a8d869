package cn.zhiyong.platform.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What caches and browsers are told of every answer; that its type is not to be guessed, the configuration tells. */
@Singleton
class AnswerHeaders {
    /** Of a page to read and print: its own style sheet, and nothing that would run, be fetched, sent or framed. */
    private static final String PAGE_POLICY =
            "default-src 'none'; %sbase-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The answer is in the language that was asked for, and compressed where that was offered. */
    @ServerResponseFilter
    void vary(ContainerResponseContext answer) {
        answer.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Accept-Encoding");
    }

    /** Answers tell of persons and are kept nowhere, unless the operation says otherwise ({@code @NoCache}). */
    @ServerResponseFilter
    void keepNowhere(ContainerResponseContext answer) {
        answer.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
    }

    /** Any text is one that does not say that it is something else. */
    @ServerResponseFilter
    void restrictPages(ContainerResponseContext answer) {
        var type = answer.getMediaType();
        if (answer.getEntity() instanceof String page
                && (type == null || type.isCompatible(MediaType.TEXT_HTML_TYPE))) {
            var style =
                    StyleSheet.digestIn(page).map("style-src '%s'; "::formatted).orElse("");
            answer.getHeaders().putSingle("Content-Security-Policy", PAGE_POLICY.formatted(style));
        }
    }
}
