package cn.zhiyong.appraisal.cycle;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** How far a year's appraisal has come. */
public enum CycleStatus implements Labelled {
    OPEN("进行中", "Open"),
    QUARTERS_CLOSED("四个季度已结", "All quarters closed"),
    HALF_YEARS_CLOSED("半年集中考评已结", "Both half-years closed"),
    YEAR_CLOSED("年度已结", "Year closed"),
    REOPENED("已重开", "Reopened");

    private final Text label;

    CycleStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
