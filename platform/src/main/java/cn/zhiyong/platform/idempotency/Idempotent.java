package cn.zhiyong.platform.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that creates: takes {@code Idempotency-Key} and runs the method in one transaction with the
 * record of its answer. Same key, same request: the first answer again, byte for byte, with
 * {@code Idempotent-Replayed: true}. Same key, other request: 422. Same key in flight: 409. A request that was refused
 * left nothing behind and may be sent again with its key.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {
    String HEADER = "Idempotency-Key";

    /** Whether a request without a key is refused with 400. */
    @Nonbinding
    boolean required() default false;

    /**
     * Whether the operation itself looks up and keeps its answer, together with others in one transaction: it finds its
     * key in {@link CurrentKey}.
     */
    @Nonbinding
    boolean grouped() default false;
}
