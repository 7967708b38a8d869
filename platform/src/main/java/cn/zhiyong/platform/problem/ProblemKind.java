package cn.zhiyong.platform.problem;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;
import java.net.URI;
import java.util.Locale;

/** Every kind of problem that the suite answers with: its stable type, HTTP status and title. */
public enum ProblemKind implements Labelled {
    MALFORMED_REQUEST(400, "请求格式有误", "Malformed request"),
    UNAUTHENTICATED(401, "未提供有效的访问令牌", "No valid access token"),
    FORBIDDEN(403, "无权进行此操作", "Not permitted"),
    NOT_FOUND(404, "未找到", "Not found"),
    METHOD_NOT_ALLOWED(405, "此资源不支持该方法", "Method not allowed here"),
    NOT_ACCEPTABLE(406, "无法提供所要求的格式", "No such representation"),
    STATE_CONFLICT(409, "与当前状态冲突", "Conflicts with the current state"),
    IDEMPOTENCY_KEY_IN_FLIGHT(409, "同一幂等键的请求正在处理", "A request with this idempotency key is in flight"),
    STALE_VERSION(412, "资源已被他人修改", "The resource has changed since"),
    TOO_LARGE(413, "请求体过大", "Request body too large"),
    URI_TOO_LONG(414, "请求地址过长", "Request address too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持的媒体类型", "Unsupported media type"),
    RULE_REFUSED(422, "不符合规定", "Refused by a rule"),
    IDEMPOTENCY_KEY_REUSED(422, "幂等键已用于另一请求", "Idempotency key was used for another request"),
    IF_MATCH_REQUIRED(428, "缺少 If-Match 请求头", "If-Match header required"),
    HEADERS_TOO_LARGE(431, "请求头过大", "Request headers too large"),
    INTERNAL(500, "服务器内部错误", "Internal error"),
    UNAVAILABLE(503, "服务暂不可用", "Temporarily unavailable");

    private final int status;
    private final Text title;

    ProblemKind(int status, String zh, String en) {
        this.status = status;
        this.title = new Text(zh, en);
    }

    public int status() {
        return status;
    }

    /** The stable identifier of the kind, the {@code type} of the problem document. */
    public URI type() {
        return URI.create(
                "urn:zhiyong:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public Text label() {
        return title;
    }

    /** The kind for a bare HTTP status, as frameworks raise it. */
    public static ProblemKind ofStatus(int status) {
        for (var kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status >= 500 ? INTERNAL : MALFORMED_REQUEST;
    }
}
