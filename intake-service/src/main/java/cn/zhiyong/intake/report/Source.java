package cn.zhiyong.intake.report;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** By what means the public reported (R3). */
public enum Source implements Labelled {
    HOTLINE_12380("12380 举报电话", "Hotline 12380"),
    OTHER_PHONE("其他电话", "Another telephone"),
    LETTER("来信", "Letter"),
    VISIT("来访", "Visit"),
    WEB("网络", "Web");

    private final Text label;

    Source(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
