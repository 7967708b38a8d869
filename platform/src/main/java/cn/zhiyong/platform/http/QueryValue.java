package cn.zhiyong.platform.http;

import cn.zhiyong.platform.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says what is wrong with the text of a query parameter for its type, and what would be right. */
final class QueryValue {
    private QueryValue() {}

    static Optional<Text> complaint(Class<?> type, String value) {
        if (value.isBlank()) {
            return Optional.of(new Text("不能为空；不需要时请省略。", "Must not be empty; leave it out instead."));
        }
        if (type.isEnum()) {
            return complaintOfEnum(type, value);
        }
        try {
            if (type == int.class || type == Integer.class) {
                Integer.parseInt(value);
            } else if (type == LocalDate.class) {
                LocalDate.parse(value);
            } else if (type == UUID.class) {
                UUID.fromString(value);
            } else if ((type == boolean.class || type == Boolean.class) && !value.matches("true|false")) {
                return Optional.of(new Text("须为 true 或 false。", "Must be true or false."));
            }
            return Optional.empty();
        } catch (DateTimeParseException notADate) {
            return Optional.of(new Text("须为日期，例如 2026-03-31。", "Must be a date, for example 2026-03-31."));
        } catch (NumberFormatException notANumber) {
            return Optional.of(new Text("须为整数。", "Must be a whole number."));
        } catch (IllegalArgumentException notAnId) {
            return Optional.of(new Text("须为 UUID。", "Must be a UUID."));
        }
    }

    private static Optional<Text> complaintOfEnum(Class<?> type, String value) {
        var names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        if (names.contains(value)) {
            return Optional.empty();
        }
        var choice = names.stream().collect(Collectors.joining(", "));
        return Optional.of(new Text("须为下列之一：%s", "Must be one of: %s").with(choice));
    }
}
