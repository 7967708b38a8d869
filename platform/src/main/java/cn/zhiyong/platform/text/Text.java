package cn.zhiyong.platform.text;

import java.util.Objects;

/** The same thing said in Chinese and in English. */
public record Text(String zh, String en) {
    public Text {
        Objects.requireNonNull(zh);
        Objects.requireNonNull(en);
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** Fills both texts with the same arguments, as {@link String#format} does. */
    public Text with(Object... arguments) {
        return new Text(zh.formatted(arguments), en.formatted(arguments));
    }
}
