package cn.zhiyong.investigation.outcome;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** The eight measures (R7). */
public enum Measure implements Labelled {
    ADMONITION("诫勉谈话", "Admonition"),
    CRITICISM("通报批评", "Circulated criticism"),
    PROMOTION_DEFERRAL("暂缓提拔", "Promotion deferral"),
    REASSIGNMENT("岗位调整", "Reassignment"),
    REMOVAL("免去职务", "Removal from post"),
    DEMOTION("降职使用", "Demotion"),
    RESIGNATION_OR_DISMISSAL("辞职辞退", "Resignation or dismissal"),
    LEGAL_REFERRAL("法纪处理", "Referral to discipline or judicial organs");

    private final Text label;

    Measure(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
