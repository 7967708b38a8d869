package cn.zhiyong.sanction.promotion.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What the leading group answers about a candidate (R11). */
public enum Answer implements Labelled {
    CLEAR("无影响使用的处理决定", "Nothing in the way"),
    PREFER("优先考虑", "To be preferred"),
    DEFERRED("暂缓提拔", "Deferred"),
    NEEDS_CONSENT("须经领导小组同意", "Needs the leading group's consent");

    private final Text label;

    Answer(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
