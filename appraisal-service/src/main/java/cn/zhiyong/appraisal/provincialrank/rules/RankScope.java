package cn.zhiyong.appraisal.provincialrank.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What a unit is compared in. */
public enum RankScope implements Labelled {
    LINE("同行业或系统", "Its line"),
    OVERALL("综合评比", "Over all");

    private final Text label;

    RankScope(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
