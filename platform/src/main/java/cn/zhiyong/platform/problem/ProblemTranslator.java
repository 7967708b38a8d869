package cn.zhiyong.platform.problem;

import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.text.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;

/**
 * Gives every failed request the same kind of answer, whether application code, a framework or the database ended it:
 * type and title of {@link ProblemKind}, the language of the request, and no word of the inner workings.
 */
@ApplicationScoped
class ProblemTranslator implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(ProblemTranslator.class);
    private static final int MAX_FIELDS_TOLD = 100;

    private final ProblemDocuments documents;
    private final CurrentVertxRequest request;

    ProblemTranslator(ProblemDocuments documents, CurrentVertxRequest request) {
        this.documents = documents;
        this.request = request;
    }

    /** Before the others. */
    @Override
    public int priority() {
        return 1_000;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        var translated = translate(problem, context.cause);
        if (isHungUp(context.cause)) {
            LOG.debugf("A caller hung up in the middle of an answer: %s", rootOf(context.cause));
        } else {
            log(translated.kind(), context.cause);
        }
        var document = documents.of(translated);
        var carried = HttpProblem.builder(document);
        problem.getHeaders().forEach((name, value) -> {
            if (!document.getHeaders().containsKey(name)) {
                carried.withHeader(name, value);
            }
        });
        return carried.build();
    }

    /** What the caller did wrong is the caller's business. A database away is told shortly: it ends many requests. */
    private static void log(ProblemKind kind, Throwable cause) {
        switch (kind) {
            case INTERNAL -> LOG.error("A request failed", cause);
            case UNAVAILABLE -> LOG.warnf("A request waits for the database: %s", rootOf(cause));
            default -> {}
        }
    }

    /** The answer could not be written, and there is nobody any more to read it. */
    private boolean isHungUp(Throwable thrown) {
        return causes(thrown).anyMatch(IOException.class::isInstance)
                && request.getCurrent().response().closed();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }

    private static Throwable rootOf(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
    }

    private static ProblemException translate(HttpProblem problem, Throwable thrown) {
        var ours = causes(thrown).filter(ProblemException.class::isInstance).findFirst();
        if (ours.isPresent()) {
            return (ProblemException) ours.get();
        }
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case OptimisticLockException stale -> {
                    return Problems.stale();
                }
                case StaleStateException stale -> {
                    return Problems.stale();
                }
                case ConstraintViolationException invalid
                when problem.getStatusCode() < 500 -> {
                    return Problems.malformed(invalid.getConstraintViolations().stream()
                            .map(ProblemTranslator::fieldError)
                            .sorted(Comparator.comparing(FieldError::field))
                            .limit(MAX_FIELDS_TOLD)
                            .toList());
                }
                case JsonProcessingException unreadable
                when problem.getStatusCode() < 500 -> {
                    return Problems.malformed(List.of(UnreadableJson.complaint(unreadable)));
                }
                default -> {}
            }
        }
        if (DatabaseAway.is(thrown)) {
            return Problems.of(
                    ProblemKind.UNAVAILABLE,
                    "数据库暂时无法访问，请稍后以同一幂等键重试。",
                    "The database cannot be reached. Try again later with the same idempotency key.");
        }
        return Advice.on(ProblemKind.ofStatus(problem.getStatusCode()));
    }

    private static FieldError fieldError(ConstraintViolation<?> violation) {
        return new FieldError(
                field(violation.getPropertyPath()), new Text(violation.getMessage(), violation.getMessage()));
    }

    /** The first two nodes name the Java method and its parameter; a caller knows the field below them. */
    private static String field(Path path) {
        var nodes = StreamSupport.stream(path.spliterator(), false)
                .map(Path.Node::toString)
                .toList();
        return String.join(".", nodes.subList(nodes.size() > 2 ? 2 : 1, nodes.size()))
                .replace(".<list element>", "");
    }
}
