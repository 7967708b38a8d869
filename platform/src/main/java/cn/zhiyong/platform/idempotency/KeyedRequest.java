package cn.zhiyong.platform.idempotency;

/**
 * A request with its idempotency key.
 *
 * @param client whose key it is
 * @param digest keyed, of what was asked
 */
public record KeyedRequest(String client, String key, byte[] digest) {
    /** What is locked, and what its answer is sealed to. */
    String name() {
        return client + '\n' + key;
    }
}
