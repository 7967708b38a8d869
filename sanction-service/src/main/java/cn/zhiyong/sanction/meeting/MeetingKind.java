package cn.zhiyong.sanction.meeting;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Meetings of the leading group (R6.1). */
public enum MeetingKind implements Labelled {
    MONTHLY("例会", "Monthly"),
    EXTRAORDINARY("临时会议", "Extraordinary");

    private final Text label;

    MeetingKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
