package cn.zhiyong.appraisal.cycle;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What of a year is closed by itself; the year itself closes with its classification. */
public enum Period implements Labelled {
    QUARTER_1(1, false, "第一季度", "First quarter"),
    QUARTER_2(2, false, "第二季度", "Second quarter"),
    QUARTER_3(3, false, "第三季度", "Third quarter"),
    QUARTER_4(4, false, "第四季度", "Fourth quarter"),
    HALF_YEAR_1(1, true, "上半年", "First half-year"),
    HALF_YEAR_2(2, true, "下半年", "Second half-year");

    private final int number;
    private final boolean halfYear;
    private final Text label;

    Period(int number, boolean halfYear, String zh, String en) {
        this.number = number;
        this.halfYear = halfYear;
        this.label = new Text(zh, en);
    }

    public int number() {
        return number;
    }

    public boolean isHalfYear() {
        return halfYear;
    }

    @Override
    public Text label() {
        return label;
    }
}
