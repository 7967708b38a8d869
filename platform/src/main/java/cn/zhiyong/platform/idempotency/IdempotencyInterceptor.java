package cn.zhiyong.platform.idempotency;

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
import java.util.List;
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
    private final CurrentKey currentKey;

    IdempotencyInterceptor(
            CurrentVertxRequest request,
            Caller caller,
            IdempotencyRecords records,
            ObjectMapper json,
            Keys keys,
            CurrentKey currentKey) {
        this.request = request;
        this.caller = caller;
        this.records = records;
        this.json = json;
        this.keys = keys;
        this.currentKey = currentKey;
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
        var keyed = new KeyedRequest(caller.subject(), key, digest(operation));
        if (annotation(operation).grouped()) {
            currentKey.set(keyed);
            return operation.proceed();
        }
        return QuarkusTransaction.joiningExisting().call(() -> answerOnce(operation, keyed));
    }

    private Response answerOnce(InvocationContext operation, KeyedRequest request) throws Exception {
        var known = records.look(List.of(request)).getFirst();
        if (known.isPresent()) {
            return known.get().toResponse();
        }
        var answer = RecordedAnswer.of((Response) operation.proceed(), json);
        records.keep(request, answer);
        return new Outcome.First(answer).toResponse();
    }

    private static Idempotent annotation(InvocationContext operation) {
        return operation.getMethod().getAnnotation(Idempotent.class);
    }

    private static void requireOptional(InvocationContext operation) {
        if (annotation(operation).required()) {
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
