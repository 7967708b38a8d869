package cn.zhiyong.platform.http;

import cn.zhiyong.platform.problem.ProblemKind;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.text.Language;
import cn.zhiyong.platform.text.RequestLanguage;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;

/**
 * Versions of single resources as ETags: answers with one, 304 where it is known, and checks {@code If-Match}. An answer
 * in English has a tag of its own, {@code "3-en"}; either names the version in {@code If-Match}.
 */
@ApplicationScoped
public class Versions {
    private final CurrentVertxRequest request;
    private final RequestLanguage language;

    Versions(CurrentVertxRequest request, RequestLanguage language) {
        this.request = request;
        this.language = language;
    }

    /** 200 with the ETag; 304 where {@code If-None-Match} already names this version. */
    public Response ok(Object body, long version) {
        var tag = tag(version, language.get());
        var known = header(HttpHeaders.IF_NONE_MATCH);
        if (known != null && names(known, tag)) {
            return Response.notModified(tag).build();
        }
        return Response.ok(body).tag(tag).build();
    }

    /** 201 with Location and ETag. */
    public Response created(URI location, Object body, long version) {
        return Response.created(location)
                .entity(body)
                .tag(tag(version, language.get()))
                .build();
    }

    /**
     * Ends the request unless {@code If-Match} names this version.
     *
     * @throws cn.zhiyong.platform.problem.ProblemException 428 where the header is missing, 412 where it is stale
     */
    public void requireMatch(long version) {
        var wanted = header(HttpHeaders.IF_MATCH);
        if (wanted == null) {
            throw Problems.of(
                    ProblemKind.IF_MATCH_REQUIRED,
                    "请先读取该资源，再在 If-Match 头中带上其 ETag。",
                    "Read the resource first and send its ETag in the If-Match header.");
        }
        if (!names(wanted, tag(version, Language.ZH)) && !names(wanted, tag(version, Language.EN))) {
            throw Problems.of(
                    ProblemKind.STALE_VERSION,
                    "此资源在您读取之后已被修改。请重新读取，再以新的 ETag 重试。",
                    "This resource was changed after you read it. Read it again and retry with the new ETag.");
        }
    }

    private String header(String name) {
        return request.getCurrent().request().getHeader(name);
    }

    private static EntityTag tag(long version, Language language) {
        return new EntityTag(language == Language.EN ? version + "-en" : Long.toString(version));
    }

    private static boolean names(String tags, EntityTag tag) {
        var wanted = '"' + tag.getValue() + '"';
        return Arrays.stream(tags.split(","))
                .map(String::trim)
                .anyMatch(each -> each.equals("*") || each.equals(wanted));
    }
}
