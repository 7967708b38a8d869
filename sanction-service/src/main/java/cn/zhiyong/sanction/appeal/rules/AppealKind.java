package cn.zhiyong.sanction.appeal.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** The two ways to have a decision looked at again (R8.1). */
public enum AppealKind implements Labelled {
    REVIEW("复核", "Review"),
    APPEAL("申诉", "Appeal");

    private final Text label;

    AppealKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
