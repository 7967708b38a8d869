package cn.zhiyong.platform.http;

import cn.zhiyong.platform.problem.ProblemDocuments;
import cn.zhiyong.platform.problem.ProblemKind;
import cn.zhiyong.platform.text.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Problem documents for what the server refuses before any resource is reached. Where it cannot read the first line, the
 * address or the headers, there is but a bare status.
 */
@Singleton
class ServerProblems {
    /** Before the server's own limits, which answer without a document. */
    private static final int FIRST = 1_000;

    private static final int MAX_URI_CHARS = 4_000;
    private static final int MAX_HEADERS_CHARS = 20_000;

    private final ObjectMapper json;
    private final HttpSettings settings;

    ServerProblems(ObjectMapper json, HttpSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    void standBeforeAll(@Observes Filters filters) {
        filters.register(this::refuseExcess, FIRST);
    }

    /** Of what no route takes, {@code OPTIONS *} for one; the server's own handler of failures gives a bare status. */
    void answerForTheRouter(@Observes Router router) {
        router.route().order(-FIRST).failureHandler(failed -> {
            if (failed.statusCode() >= 400 && failed.statusCode() < 500) {
                answer(failed, ProblemKind.ofStatus(failed.statusCode()));
            } else {
                failed.next();
            }
        });
    }

    private void refuseExcess(RoutingContext request) {
        var headers = request.request().headers();
        if (request.request().uri().length() > MAX_URI_CHARS) {
            answer(request, ProblemKind.URI_TOO_LONG);
        } else if (headers.entries().stream().mapToInt(ServerProblems::size).sum() > MAX_HEADERS_CHARS) {
            answer(request, ProblemKind.HEADERS_TOO_LARGE);
        } else if (statedLength(headers.get("Content-Length")) > settings.mostBytes(headers.get("Content-Type"))) {
            answer(request, ProblemKind.TOO_LARGE);
        } else {
            request.next();
        }
    }

    private static int size(Map.Entry<String, String> header) {
        return header.getKey().length() + header.getValue().length();
    }

    /** The server has checked that it is a number. */
    private static long statedLength(String header) {
        return header == null ? 0 : Long.parseLong(header);
    }

    /** The connection is closed after it: what else comes on it is the rest of a request that is not read. */
    private void answer(RoutingContext request, ProblemKind kind) {
        var language = Language.ofHeader(request.request().getHeader("Accept-Language"));
        var document = HttpProblem.builder(ProblemDocuments.plain(kind, language))
                .withInstance(InstanceUtils.pathToInstance(request.request().path()))
                .build();
        request.addEndHandler(done -> request.request().connection().close());
        var answer = request.response().setStatusCode(kind.status());
        document.getHeaders().forEach((name, value) -> answer.putHeader(name, value.toString()));
        answer.putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString())
                .putHeader("Cache-Control", "no-store")
                .putHeader("Vary", "Accept-Language, Accept-Encoding")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Connection", "close")
                .end(written(document));
    }

    private String written(HttpProblem document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
