package cn.zhiyong.platform.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as official papers write them: {@code 2026年3月5日}. */
public final class ChineseDate {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("y年M月d日");

    private ChineseDate() {}

    public static String of(LocalDate date) {
        return FORM.format(date);
    }
}
