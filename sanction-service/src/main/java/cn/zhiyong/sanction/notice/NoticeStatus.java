package cn.zhiyong.sanction.notice;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Whether a notice has still to go out. */
public enum NoticeStatus implements Labelled {
    DUE("待送达", "Due"),
    OVERDUE("逾期未送达", "Overdue");

    private final Text label;

    NoticeStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
