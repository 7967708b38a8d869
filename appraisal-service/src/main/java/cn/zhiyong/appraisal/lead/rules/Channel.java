package cn.zhiyong.appraisal.lead.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** The ways in which what data tell comes in (R3). */
public enum Channel implements Labelled {
    YEAR_END_ASSESSMENT("年终考核", "Year-end assessment"),
    TARGET_APPRAISAL("机关目标管理绩效考评", "Target and performance appraisal"),
    DEMOCRATIC_REVIEW("民主评议", "Democratic review");

    private final Text label;

    Channel(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
