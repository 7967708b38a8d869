package cn.zhiyong.stack.demo;

/** The story did not go as told; the message says where and what came back. */
public final class DemoFailure extends RuntimeException {
    DemoFailure(String message) {
        super(message);
    }

    DemoFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
