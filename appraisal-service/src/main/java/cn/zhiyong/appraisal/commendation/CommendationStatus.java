package cn.zhiyong.appraisal.commendation;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Whether a commendation stands. */
public enum CommendationStatus implements Labelled {
    IN_FORCE("有效", "In force"),
    WITHDRAWN("已撤回", "Withdrawn");

    private final Text label;

    CommendationStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
