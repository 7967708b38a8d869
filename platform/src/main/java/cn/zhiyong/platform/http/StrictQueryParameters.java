package cn.zhiyong.platform.http;

import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.text.Text;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that the operation does not declare or cannot read, and those given twice: nothing is ignored
 * in silence.
 */
@Singleton
class StrictQueryParameters {
    private final Map<Method, Map<String, Class<?>>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseUnknown(ContainerRequestContext request, ResourceInfo operation) {
        var sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty() || operation.getResourceMethod() == null) {
            return;
        }
        var known = declared.computeIfAbsent(operation.getResourceMethod(), StrictQueryParameters::parameters);
        var errors = new ArrayList<FieldError>();
        new TreeMap<>(sent).forEach((name, values) -> check(name, values, known).ifPresent(errors::add));
        if (!errors.isEmpty()) {
            throw Problems.malformed(errors);
        }
    }

    private static Optional<FieldError> check(String name, List<String> values, Map<String, Class<?>> known) {
        if (!known.containsKey(name)) {
            var choice = known.isEmpty() ? "–" : String.join(", ", known.keySet());
            return Optional.of(new FieldError(
                    name, new Text("没有这个查询参数；可用的有：%s", "There is no such parameter; there are: %s").with(choice)));
        }
        if (values.size() > 1) {
            return Optional.of(new FieldError(name, new Text("只能给出一次。", "Can be given once only.")));
        }
        return QueryValue.complaint(known.get(name), values.getFirst())
                .map(complaint -> new FieldError(name, complaint));
    }

    private static Map<String, Class<?>> parameters(Method operation) {
        var parameters = new TreeMap<String, Class<?>>();
        for (var parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                parameters.put(parameter.getAnnotation(QueryParam.class).value(), parameter.getType());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(QueryParam.class))
                        .forEach(field -> parameters.put(
                                field.getAnnotation(QueryParam.class).value(), field.getType()));
            }
        }
        return parameters;
    }
}
