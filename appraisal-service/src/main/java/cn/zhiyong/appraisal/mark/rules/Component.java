package cn.zhiyong.appraisal.mark.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** The parts of a unit's total (R9.3). */
public enum Component implements Labelled {
    ROUTINE("日常考评", "Routine review", 4),
    CENTRALISED("集中考评", "Centralised review", 2),
    YEAR_END("年终考评", "Year-end review", 1),
    LEADERS("领导评价", "Leaders’ evaluation", 1);

    private final Text label;
    private final int periods;

    Component(String zh, String en, int periods) {
        this.label = new Text(zh, en);
        this.periods = periods;
    }

    /** How often in a year: every quarter, every half-year, once. */
    public int periods() {
        return periods;
    }

    @Override
    public Text label() {
        return label;
    }
}
