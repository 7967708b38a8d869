package cn.zhiyong.stack;

/** Something that the one who started the stack has to do something about; the message says what. */
public final class StackFailure extends RuntimeException {
    StackFailure(String message) {
        super(message);
    }

    StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
