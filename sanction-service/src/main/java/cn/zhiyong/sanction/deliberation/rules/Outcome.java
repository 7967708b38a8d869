package cn.zhiyong.sanction.deliberation.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What a meeting is asked to vote on. */
public enum Outcome implements Labelled {
    DECISION("作出处理决定", "A decision"),
    /** To investigation, which opens the case again. */
    RETURN("退回补充调查", "Return to investigation"),
    POSTPONEMENT("延期研究", "Postponement"),
    /** R7.11: of a provincially managed unit, its superior department. */
    NOTIFICATION("向主管部门通报", "Notification of the superior department"),
    CLOSURE("不予处理", "Closure without a measure");

    private final Text label;

    Outcome(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
