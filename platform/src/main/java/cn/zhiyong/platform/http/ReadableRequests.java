package cn.zhiyong.platform.http;

import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.text.TextFromOutside;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.ArrayList;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Ends requests with what no operation could read: media types that are none, paths with text that nothing is named by. */
@Singleton
class ReadableRequests {
    @ServerRequestFilter(preMatching = true)
    void refuseMediaTypesThatAreNone(ContainerRequestContext request) {
        try {
            request.getMediaType();
        } catch (IllegalArgumentException none) {
            throw new NotSupportedException(none);
        }
        try {
            request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException none) {
            throw new NotAcceptableException(none);
        }
    }

    @ServerRequestFilter
    void refusePathsThatNameNothing(ContainerRequestContext request) {
        var errors = new ArrayList<FieldError>();
        request.getUriInfo().getPathParameters().forEach((name, values) -> values.stream()
                .flatMap(text -> TextFromOutside.complaint(text).stream())
                .forEach(complaint -> errors.add(new FieldError(name, complaint))));
        if (!errors.isEmpty()) {
            throw Problems.malformed(errors);
        }
    }
}
