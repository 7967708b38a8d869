package cn.zhiyong.platform.idempotency;

import cn.zhiyong.platform.problem.ProblemKind;
import cn.zhiyong.platform.problem.Problems;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;

/**
 * An answer as it was first given. Location and ETag are null where it had none.
 *
 * @param requestDigest null in what a version before kept, which made digests otherwise: the key alone tells then
 */
record RecordedAnswer(byte[] requestDigest, int status, String location, String etag, byte[] body) {
    static RecordedAnswer of(Response response, byte[] requestDigest, ObjectMapper json)
            throws JsonProcessingException {
        var body = response.hasEntity() ? json.writeValueAsBytes(response.getEntity()) : new byte[0];
        return new RecordedAnswer(
                requestDigest,
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getHeaderString(HttpHeaders.ETAG),
                body);
    }

    Response toResponse() {
        return builder().build();
    }

    Response replayFor(byte[] digest) {
        if (requestDigest != null && !MessageDigest.isEqual(requestDigest, digest)) {
            throw Problems.of(
                    ProblemKind.IDEMPOTENCY_KEY_REUSED,
                    "该幂等键已用于内容不同的请求；新的请求请用新的键。",
                    "This key was used for a different request; use a new key for a new request.");
        }
        return builder().header("Idempotent-Replayed", "true").build();
    }

    private Response.ResponseBuilder builder() {
        var response = Response.status(status);
        if (location != null) {
            response.header(HttpHeaders.LOCATION, location);
        }
        if (etag != null) {
            response.header(HttpHeaders.ETAG, etag);
        }
        return body.length == 0
                ? response
                : response.type(MediaType.APPLICATION_JSON_TYPE).entity(body);
    }
}
