package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** The kinds of effect that a measure has. */
public enum EffectKind implements Labelled {
    RECTIFICATION("限期整改", "Rectification"),
    SELF_CRITICISM("书面检查", "Written self-criticism"),
    CIRCULATION("通报", "Circulation"),
    GRADE_CEILING("年度考核等次限制", "Annual grade ceiling"),
    BONUS_DEDUCTION("扣发绩效考评奖金", "Bonus deduction"),
    PROMOTION_DEFERRAL("暂缓提拔", "Promotion deferral"),
    REASSIGNMENT("岗位调整", "Reassignment"),
    REMOVAL("免去职务", "Removal from post"),
    DEMOTION("降职使用", "Demotion"),
    DEPARTURE("辞职辞退", "Departure"),
    LEGAL_REFERRAL("移交纪检监察机关、司法机关", "Referral to discipline or judicial organs"),
    UNIT_CLASS_CEILING("绩效考评档次限制", "Unit class ceiling");

    private final Text label;

    EffectKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
