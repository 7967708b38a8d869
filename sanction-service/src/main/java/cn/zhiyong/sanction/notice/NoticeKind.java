package cn.zhiyong.sanction.notice;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What a notice tells. */
public enum NoticeKind implements Labelled {
    DECISION("处理决定通知书", "Notice of a decision"),
    APPEAL_ANSWER("复核、申诉答复书", "Answer to an appeal"),
    /** To those whose decision changed because another did. */
    CHANGE("处理决定变更通知书", "Notice of a change");

    private final Text label;

    NoticeKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
