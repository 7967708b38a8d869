package cn.zhiyong.sanction.notice;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** How far a notice has come. */
public enum NoticeStatus implements Labelled {
    DUE("待送出", "Due"),
    OVERDUE("逾期未送出", "Overdue"),
    DISPATCHED("已送出", "Dispatched"),
    RECEIVED("已送达", "Received"),
    /** Not sent before the decision changed: a later notice tells what it says now. */
    SUPERSEDED("已由后续通知取代", "Superseded");

    private final Text label;

    NoticeStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
