package cn.zhiyong.platform.idempotency;

import cn.zhiyong.platform.problem.ProblemKind;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.security.Keys;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;

@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotencyInterceptor {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{8,200}");

    private final CurrentVertxRequest request;
    private final Caller caller;
    private final IdempotencyRecords records;
    private final ObjectMapper json;
    private final Keys keys;

    IdempotencyInterceptor(
            CurrentVertxRequest request, Caller caller, IdempotencyRecords records, ObjectMapper json, Keys keys) {
        this.request = request;
        this.caller = caller;
        this.records = records;
        this.json = json;
        this.keys = keys;
    }

    @AroundInvoke
    Object answerOnce(InvocationContext operation) throws Exception {
        var key = request.getCurrent().request().getHeader(Idempotent.HEADER);
        if (key == null) {
            requireOptional(operation);
            return QuarkusTransaction.joiningExisting().call(operation::proceed);
        }
        if (!KEY.matcher(key).matches()) {
            throw Problems.malformed(
                    Idempotent.HEADER, "须为 8 至 200 个可见 ASCII 字符。", "Must be 8 to 200 visible ASCII characters.");
        }
        var digest = digest(operation);
        return QuarkusTransaction.joiningExisting().call(() -> answerOnce(operation, key, digest));
    }

    private Response answerOnce(InvocationContext operation, String key, byte[] digest) throws Exception {
        var client = caller.subject();
        if (!records.lock(client, key)) {
            throw Problems.of(
                    ProblemKind.IDEMPOTENCY_KEY_IN_FLIGHT,
                    "请稍后以同一幂等键重试，将得到同一答复。",
                    "Retry with the same key in a moment; you will get the same answer.");
        }
        var earlier = records.find(client, key);
        if (earlier.isPresent()) {
            return earlier.get().replayFor(digest);
        }
        var answer = RecordedAnswer.of((Response) operation.proceed(), digest, json);
        records.keep(client, key, answer);
        return answer.toResponse();
    }

    private static void requireOptional(InvocationContext operation) {
        if (operation.getMethod().getAnnotation(Idempotent.class).required()) {
            throw Problems.malformed(
                    Idempotent.HEADER,
                    "此操作须带 Idempotency-Key 头，例如一个新的 UUID。",
                    "This operation needs an Idempotency-Key header, a fresh UUID for example.");
        }
    }

    /**
     * Of what was asked: method, path and arguments as JSON, so that mere layout makes no difference, nor what a later
     * version of the service calls its own methods.
     */
    private byte[] digest(InvocationContext operation) throws JsonProcessingException {
        var sent = request.getCurrent().request();
        var asked = new Object[] {sent.method().name() + ' ' + sent.path(), operation.getParameters()};
        return keys.sign(json.writeValueAsBytes(asked));
    }
}
