package cn.zhiyong.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;

/** The key of the current request, for an operation that is {@link Idempotent#grouped() grouped}. */
@RequestScoped
public class CurrentKey {
    private KeyedRequest request;

    public KeyedRequest get() {
        if (request == null) {
            throw new IllegalStateException("Not a grouped operation");
        }
        return request;
    }

    void set(KeyedRequest request) {
        this.request = request;
    }
}
