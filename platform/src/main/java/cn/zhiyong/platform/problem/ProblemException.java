package cn.zhiyong.platform.problem;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.platform.text.Text;
import java.util.List;

/** Ends a request with a problem document; the transaction is rolled back. Made by {@link Problems}. */
public final class ProblemException extends RuntimeException {
    private final transient ProblemKind kind;
    private final transient Text detail;
    private final transient List<FieldError> fieldErrors;
    private final transient List<Refusal> refusals;

    ProblemException(ProblemKind kind, Text detail, List<FieldError> fieldErrors, List<Refusal> refusals) {
        super(detail.en());
        this.kind = kind;
        this.detail = detail;
        this.fieldErrors = List.copyOf(fieldErrors);
        this.refusals = List.copyOf(refusals);
    }

    public ProblemKind kind() {
        return kind;
    }

    public Text detail() {
        return detail;
    }

    public List<FieldError> fieldErrors() {
        return fieldErrors;
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    /** One field of the request that is wrong, by its path in the body or its parameter's name. */
    public record FieldError(String field, Text message) {}
}
