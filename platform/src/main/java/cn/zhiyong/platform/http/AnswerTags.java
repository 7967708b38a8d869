package cn.zhiyong.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives what is read as JSON and has no version of its own, lists above all, an ETag out of its content, and answers 304
 * where {@code If-None-Match} names it. The tag is weak: it tells that the content is the same, not for which version
 * {@code If-Match} would hold.
 */
@Singleton
class AnswerTags {
    private static final int TAG_BYTES = 16;
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    /** What is text or bytes already, or is streamed. */
    private static final List<Class<?>> WRITTEN_OTHERWISE =
            List.of(CharSequence.class, byte[].class, InputStream.class, StreamingOutput.class);

    private final ObjectMapper json;

    AnswerTags(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext answer) throws JsonProcessingException {
        if (!READS.contains(request.getMethod()) || !isUntagged(answer) || !isToBeWrittenAsJson(answer)) {
            return;
        }
        var content = json.writeValueAsBytes(answer.getEntity());
        var tag = tag(content);
        answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (KnownTags.name(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            answer.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            answer.setEntity(null);
        } else {
            answer.setEntity(content, answer.getEntityAnnotations(), JSON);
        }
    }

    private static boolean isUntagged(ContainerResponseContext answer) {
        return answer.getStatus() == Response.Status.OK.getStatusCode()
                && !answer.getHeaders().containsKey(HttpHeaders.ETAG);
    }

    private static boolean isToBeWrittenAsJson(ContainerResponseContext answer) {
        var type = answer.getMediaType();
        return answer.getEntity() != null
                && (type == null || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                && WRITTEN_OTHERWISE.stream().noneMatch(each -> each.isInstance(answer.getEntity()));
    }

    private static EntityTag tag(byte[] content) {
        var digest = Arrays.copyOf(Sha256.of(content), TAG_BYTES);
        return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(digest), true);
    }
}
