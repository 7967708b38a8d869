package cn.zhiyong.platform.http;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.text.TextFromOutside;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
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
        var named = request.getUriInfo().getPathParameters().values().stream().flatMap(List::stream);
        if (named.anyMatch(text -> TextFromOutside.complaint(text).isPresent())) {
            throw Problems.notFound();
        }
    }
}
