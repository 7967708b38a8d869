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
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that the operation does not declare: nothing is ignored in silence. */
@Singleton
class StrictQueryParameters {
    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseUnknown(ContainerRequestContext request, ResourceInfo operation) {
        var sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty() || operation.getResourceMethod() == null) {
            return;
        }
        var known = declared.computeIfAbsent(operation.getResourceMethod(), StrictQueryParameters::names);
        var unknown =
                sent.stream().filter(name -> !known.contains(name)).sorted().toList();
        if (!unknown.isEmpty()) {
            var choice = known.isEmpty() ? "–" : known.stream().sorted().collect(Collectors.joining(", "));
            var message = new Text("没有这个查询参数；可用的有：%s", "There is no such parameter; there are: %s").with(choice);
            throw Problems.malformed(
                    unknown.stream().map(name -> new FieldError(name, message)).toList());
        }
    }

    private static Set<String> names(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(StrictQueryParameters::names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            return Stream.of(parameter.getAnnotation(QueryParam.class).value());
        }
        if (!parameter.isAnnotationPresent(BeanParam.class)) {
            return Stream.empty();
        }
        return Arrays.stream(parameter.getType().getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(QueryParam.class))
                .map(field -> field.getAnnotation(QueryParam.class).value());
    }
}
