package cn.zhiyong.sanction.deadline;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What falls due, with its rule. */
public enum DeadlineKind implements Labelled {
    MATTER("R6.1", "领导小组研究", "Matter to be heard"),
    NOTICE("R6.3", "书面通知", "Notice to be sent"),
    RECTIFICATION_REVIEW("R7.1", "整改复查", "Rectification to be reviewed"),
    APPEAL_ANSWER("R8.2", "答复复核、申诉", "Appeal to be answered"),
    /** Nobody has to act: from the next day on a promotion needs consent. */
    DEFERRAL_END("R7.3", "暂缓提拔期满", "Promotion deferral ends");

    private final String rule;
    private final Text label;

    DeadlineKind(String rule, String zh, String en) {
        this.rule = rule;
        this.label = new Text(zh, en);
    }

    public String rule() {
        return rule;
    }

    @Override
    public Text label() {
        return label;
    }
}
