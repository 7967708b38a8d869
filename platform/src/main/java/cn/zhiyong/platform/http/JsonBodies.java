package cn.zhiyong.platform.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A body is JSON unless the operation says otherwise; any other is answered with 415. */
@Singleton
class JsonBodies {
    @ServerRequestFilter
    void refuseOthers(ContainerRequestContext request, ResourceInfo operation) {
        var type = request.getMediaType();
        if (type != null
                && !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                && operation.getResourceMethod() != null
                && !operation.getResourceMethod().isAnnotationPresent(Consumes.class)) {
            throw new NotSupportedException();
        }
    }
}
