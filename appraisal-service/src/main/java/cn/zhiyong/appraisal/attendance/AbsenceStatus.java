package cn.zhiyong.appraisal.attendance;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** How an absence stands. */
public enum AbsenceStatus implements Labelled {
    OPEN("尚未返岗", "Goes on"),
    OVER("已结束", "Over"),
    WITHDRAWN("已撤回", "Withdrawn");

    private final Text label;

    AbsenceStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
