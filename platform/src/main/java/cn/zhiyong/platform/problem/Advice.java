package cn.zhiyong.platform.problem;

import cn.zhiyong.platform.text.Text;

/** What to do about a problem of which no more is known than its kind. */
final class Advice {
    private Advice() {}

    static ProblemException on(ProblemKind kind) {
        var advice = text(kind);
        return Problems.of(kind, advice.zh(), advice.en());
    }

    private static Text text(ProblemKind kind) {
        return switch (kind) {
            case UNAUTHENTICATED ->
                new Text(
                        "请在 Authorization 头中提供有效的 Bearer 令牌。",
                        "Send a valid bearer token in the Authorization header.");
            case FORBIDDEN -> new Text("您的角色不能进行此操作。", "Your roles do not permit this operation.");
            case NOT_FOUND -> new Text("没有此资源，或您无权查看。", "There is no such resource, or it is not yours to see.");
            case METHOD_NOT_ALLOWED -> new Text("请对照接口文档使用方法。", "Compare the method with the contract.");
            case NOT_ACCEPTABLE -> new Text("请检查 Accept 头。", "Check the Accept header.");
            case UNSUPPORTED_MEDIA_TYPE -> new Text("请检查 Content-Type 头。", "Check the Content-Type header.");
            case TOO_LARGE -> new Text("请缩小请求体或分批提交。", "Send a smaller body, or several.");
            case URI_TOO_LONG -> new Text("请缩短请求的地址和参数。", "Shorten the address and its parameters.");
            case HEADERS_TOO_LARGE ->
                new Text("请缩小请求头，例如令牌或 Cookie。", "Send smaller headers, token and cookies among them.");
            case INTERNAL ->
                new Text("此错误已记录。可稍后以同一幂等键重试。", "The error was recorded. You may retry with the same key.");
            default -> new Text("请对照接口文档检查请求。", "Compare the request with the contract.");
        };
    }
}
