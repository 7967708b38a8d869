package cn.zhiyong.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An answer as it was first given. Location and ETag are null where it had none. */
public record RecordedAnswer(int status, String location, String etag, byte[] body) {
    /** What the response would be on the wire. */
    public static RecordedAnswer of(Response response, ObjectMapper json) {
        try {
            return new RecordedAnswer(
                    response.getStatus(),
                    response.getHeaderString(HttpHeaders.LOCATION),
                    response.getHeaderString(HttpHeaders.ETAG),
                    response.hasEntity() ? json.writeValueAsBytes(response.getEntity()) : new byte[0]);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An answer cannot be written", impossible);
        }
    }

    Response.ResponseBuilder builder() {
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
