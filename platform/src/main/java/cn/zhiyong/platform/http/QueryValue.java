package cn.zhiyong.platform.http;

import cn.zhiyong.platform.text.Text;
import cn.zhiyong.platform.text.TextFromOutside;
import cn.zhiyong.platform.time.DateFromOutside;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Says what is wrong with the text of a query parameter for its type, and what would be right. */
final class QueryValue {
    private static final char REPLACEMENT = '\uFFFD';

    private QueryValue() {}

    static Optional<Text> complaint(Class<?> type, String value) {
        if (value.isBlank()) {
            return Optional.of(new Text("不能为空；不需要时请省略。", "Must not be empty; leave it out instead."));
        }
        if (type == String.class) {
            return complaintOfText(value);
        }
        if (type == LocalDate.class) {
            return DateFromOutside.read(value).isPresent() ? Optional.empty() : Optional.of(DateFromOutside.COMPLAINT);
        }
        if (type == int.class || type == Integer.class) {
            return complaintUnless(value, Integer::parseInt, new Text("须为整数。", "Must be a whole number."));
        }
        if (type == UUID.class) {
            return complaintUnless(value, UUID::fromString, new Text("须为 UUID。", "Must be a UUID."));
        }
        if (type == boolean.class || type == Boolean.class) {
            return value.matches("true|false")
                    ? Optional.empty()
                    : Optional.of(new Text("须为 true 或 false。", "Must be true or false."));
        }
        return type.isEnum() ? complaintOfEnum(type, value) : Optional.empty();
    }

    /** Where the bytes were not UTF-8, the server has put U+FFFD in their place. */
    private static Optional<Text> complaintOfText(String value) {
        return value.indexOf(REPLACEMENT) < 0
                ? TextFromOutside.complaint(value)
                : Optional.of(new Text("须为 UTF-8 编码的文字。", "Must be text in UTF-8."));
    }

    private static Optional<Text> complaintUnless(String value, Consumer<String> parse, Text complaint) {
        try {
            parse.accept(value);
            return Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(complaint);
        }
    }

    private static Optional<Text> complaintOfEnum(Class<?> type, String value) {
        var names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        return names.contains(value)
                ? Optional.empty()
                : Optional.of(new Text("须为下列之一：%s", "Must be one of: %s").with(String.join(", ", names)));
    }
}
