package cn.zhiyong.platform.text;

import java.time.LocalDate;
import java.util.Arrays;
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

    /** Fills both texts with the same arguments, as {@link String#format} does; dates in the form of each language. */
    public Text with(Object... arguments) {
        return new Text(zh.formatted(inChinese(arguments)), en.formatted(arguments));
    }

    private static Object[] inChinese(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(each -> each instanceof LocalDate date ? ChineseDate.of(date) : each)
                .toArray();
    }
}
