package cn.zhiyong.platform.http;

import cn.zhiyong.platform.text.Language;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.version.ExpectedVersion;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Versions of single resources as ETags: answers with one, 304 where it is known, and reads {@code If-Match}. An answer
 * in English has a tag of its own, {@code "3-en"}; either names the version in {@code If-Match}.
 */
@ApplicationScoped
public class Versions {
    /** A version with or without its language; no more digits than a version can have. */
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(?:-en)?\"");

    private final CurrentVertxRequest request;
    private final RequestLanguage language;

    Versions(CurrentVertxRequest request, RequestLanguage language) {
        this.request = request;
        this.language = language;
    }

    /** 200 with the ETag; 304 where {@code If-None-Match} already names this version. */
    public Response ok(Object body, long version) {
        var tag = tag(version, language.get());
        if (KnownTags.name(header(HttpHeaders.IF_NONE_MATCH), tag)) {
            return Response.notModified(tag).build();
        }
        return Response.ok(body).tag(tag).build();
    }

    /** 201 with Location and ETag. */
    public Response created(URI location, Object body, long version) {
        return created(location, body, version, language.get());
    }

    /** The same, where it is made outside of the request. */
    public static Response created(URI location, Object body, long version, Language language) {
        return Response.created(location)
                .entity(body)
                .tag(tag(version, language))
                .build();
    }

    /** What {@code If-Match} says, for the use case to check once it holds what it changes. */
    public ExpectedVersion expected() {
        var wanted = header(HttpHeaders.IF_MATCH);
        if (wanted == null) {
            return ExpectedVersion.unstated();
        }
        var tags = Arrays.stream(wanted.split(",")).map(String::trim).toList();
        return tags.contains("*")
                ? ExpectedVersion.any()
                : ExpectedVersion.oneOf(tags.stream()
                        .map(TAG::matcher)
                        .filter(Matcher::matches)
                        .map(tag -> Long.valueOf(tag.group(1)))
                        .collect(Collectors.toSet()));
    }

    /** The same where what is not there yet may be added: {@code If-None-Match} says that nothing is. */
    public ExpectedVersion expectedOrNone() {
        return header(HttpHeaders.IF_NONE_MATCH) == null ? expected() : ExpectedVersion.none(expected());
    }

    private String header(String name) {
        return request.getCurrent().request().getHeader(name);
    }

    private static EntityTag tag(long version, Language language) {
        return new EntityTag(language == Language.EN ? version + "-en" : Long.toString(version));
    }
}
