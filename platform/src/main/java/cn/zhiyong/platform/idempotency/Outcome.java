package cn.zhiyong.platform.idempotency;

import cn.zhiyong.platform.problem.ProblemException;
import cn.zhiyong.platform.problem.ProblemKind;
import cn.zhiyong.platform.problem.Problems;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;

/** What comes of a request with an idempotency key. */
public sealed interface Outcome {
    /** @throws cn.zhiyong.platform.problem.ProblemException 409 or 422 where it is refused for its key */
    Response toResponse();

    /** Answered for the first time. */
    record First(RecordedAnswer answer) implements Outcome {
        @Override
        public Response toResponse() {
            return answer.builder().build();
        }
    }

    /**
     * The key has been used.
     *
     * @param digest of the request that used it; null in what a version before kept, which made digests otherwise: the key
     *     alone tells then
     */
    record Known(KeyedRequest request, byte[] digest, RecordedAnswer answer) implements Outcome {
        @Override
        public Response toResponse() {
            if (digest != null && !MessageDigest.isEqual(digest, request.digest())) {
                throw Problems.of(
                        ProblemKind.IDEMPOTENCY_KEY_REUSED,
                        "该幂等键已用于内容不同的请求；新的请求请用新的键。",
                        "This key was used for a different request; use a new key for a new request.");
            }
            return answer.builder().header("Idempotent-Replayed", "true").build();
        }
    }

    /** Refused for what it asks; the key is free to be used again. */
    record Refused(ProblemException problem) implements Outcome {
        @Override
        public Response toResponse() {
            throw problem;
        }
    }

    /** Another request holds the key. */
    record InFlight() implements Outcome {
        @Override
        public Response toResponse() {
            throw Problems.of(
                    ProblemKind.IDEMPOTENCY_KEY_IN_FLIGHT,
                    "请稍后以同一幂等键重试，将得到同一答复。",
                    "Retry with the same key in a moment; you will get the same answer.");
        }
    }
}
