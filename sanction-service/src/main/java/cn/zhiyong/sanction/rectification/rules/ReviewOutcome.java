package cn.zhiyong.sanction.rectification.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Whether somebody has put right what an admonition asked for. */
public enum ReviewOutcome implements Labelled {
    MET("达到整改要求", "Met"),
    /** No clear improvement, or the requirements not met. */
    NOT_MET("无明显改进或未达到整改要求", "Not met");

    private final Text label;

    ReviewOutcome(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
