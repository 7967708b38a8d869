package cn.zhiyong.platform.problem;

import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.platform.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Names every problem that application code ends a request with. */
public final class Problems {
    private Problems() {}

    public static ProblemException notFound() {
        return of(ProblemKind.NOT_FOUND, "没有此资源，或您无权查看。", "There is no such resource, or it is not yours to see.");
    }

    public static ProblemException forbidden(String zh, String en) {
        return of(ProblemKind.FORBIDDEN, zh, en);
    }

    public static ProblemException conflict(String zh, String en) {
        return of(ProblemKind.STATE_CONFLICT, zh, en);
    }

    public static ProblemException malformed(String field, String zh, String en) {
        var message = new Text(zh, en);
        return malformed(List.of(new FieldError(field, message)));
    }

    public static ProblemException malformed(List<FieldError> errors) {
        var detail = new Text("请求中有字段不合要求，见 errors。", "Some fields are not acceptable; see errors.");
        return new ProblemException(ProblemKind.MALFORMED_REQUEST, detail, errors, List.of());
    }

    public static ProblemException refused(Refusal refusal) {
        return refused(List.of(refusal));
    }

    /** All rules that say no, in the order given; the first is the document's own {@code rule}. */
    public static ProblemException refused(Collection<Refusal> refusals) {
        var first = refusals.iterator().next();
        var detail = refusals.size() == 1
                ? first.reason()
                : new Text("有 %d 项规定未满足，见 errors。", "%d rules are not met; see errors.").with(refusals.size());
        return new ProblemException(ProblemKind.RULE_REFUSED, detail, List.of(), List.copyOf(refusals));
    }

    /** Ends the request with all of them; goes on where there is none. */
    public static void refuseIfAny(Collection<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw refused(refusals);
        }
    }

    /** Ends the request if there is one. */
    public static void refuseIfAny(Optional<Refusal> refusal) {
        refuseIfAny(refusal.stream().toList());
    }

    /** The caller goes by a version that is past. */
    public static ProblemException stale() {
        return of(
                ProblemKind.STALE_VERSION,
                "此资源在您读取之后已被修改。请重新读取，再以新的 ETag 重试。",
                "This resource was changed after you read it. Read it again and retry with the new ETag.");
    }

    public static ProblemException of(ProblemKind kind, String zh, String en) {
        return new ProblemException(kind, new Text(zh, en), List.of(), List.of());
    }
}
