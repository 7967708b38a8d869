package cn.zhiyong.platform.time;

import cn.zhiyong.platform.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date that comes with a request: {@code yyyy-MM-dd}, within bounds in which one can count days on and back. */
public final class DateFromOutside {
    /** Said of whatever is none. */
    public static final Text COMPLAINT = new Text(
            "须为 1900-01-01 至 9999-12-31 之间的日期，例如 2026-03-31。",
            "Must be a date from 1900-01-01 to 9999-12-31, for example 2026-03-31.");

    private static final int FIRST_YEAR = 1900;
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private DateFromOutside() {}

    /** Empty where the text is no date, or one out of bounds. */
    public static Optional<LocalDate> read(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() >= FIRST_YEAR);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
