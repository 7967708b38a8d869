package cn.zhiyong.platform.problem;

import cn.zhiyong.platform.text.Language;
import cn.zhiyong.platform.text.RequestLanguage;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes problem documents (RFC 9457) in the language of the request. */
@ApplicationScoped
public class ProblemDocuments {
    /** How long a caller should wait before trying again, in seconds, where waiting helps. */
    private static final String RETRY_AFTER_SECONDS = "2";

    private final RequestLanguage language;

    ProblemDocuments(RequestLanguage language) {
        this.language = language;
    }

    HttpProblem of(ProblemException problem) {
        return of(problem, language.get());
    }

    /** The document of a problem of which no more is known than its kind. */
    public static HttpProblem plain(ProblemKind kind, Language language) {
        return of(Advice.on(kind), language);
    }

    private static HttpProblem of(ProblemException problem, Language lang) {
        var document = start(problem.kind(), problem.detail().in(lang), lang);
        if (!problem.refusals().isEmpty()) {
            document.with("rule", problem.refusals().getFirst().rule());
            document.with("clause", problem.refusals().getFirst().clause());
        }
        var errors = errors(problem, lang);
        if (!errors.isEmpty()) {
            document.with("errors", errors);
        }
        return document.build();
    }

    private static HttpProblem.Builder start(ProblemKind kind, String detail, Language lang) {
        var document = HttpProblem.builder()
                .withType(kind.type())
                .withTitle(kind.label().in(lang))
                .withStatus(kind.status())
                .withDetail(detail)
                .withHeader("Content-Language", lang.tag());
        return switch (kind) {
            case UNAVAILABLE, IDEMPOTENCY_KEY_IN_FLIGHT -> document.withHeader("Retry-After", RETRY_AFTER_SECONDS);
            case UNAUTHENTICATED -> document.withHeader("WWW-Authenticate", "Bearer");
            default -> document;
        };
    }

    private static List<Map<String, String>> errors(ProblemException problem, Language lang) {
        var errors = new ArrayList<Map<String, String>>();
        for (var error : problem.fieldErrors()) {
            errors.add(fields("field", error.field(), "message", error.message().in(lang)));
        }
        for (var refusal : problem.refusals()) {
            errors.add(fields(
                    "rule",
                    refusal.rule(),
                    "clause",
                    refusal.clause(),
                    "message",
                    refusal.reason().in(lang)));
        }
        return errors;
    }

    private static Map<String, String> fields(String... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
