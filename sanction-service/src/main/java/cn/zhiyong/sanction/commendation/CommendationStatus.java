package cn.zhiyong.sanction.commendation;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Where a commendation stands. */
public enum CommendationStatus implements Labelled {
    IN_FORCE("有效", "In force"),
    WITHDRAWN("已撤销", "Withdrawn");

    private final Text label;

    CommendationStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
