package cn.zhiyong.sanction.referral.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;
import cn.zhiyong.sanction.decision.rules.Particulars.Receiver;

/** To whom a case is handed over or told, with its rule and the plan's clause. */
public enum ReferralKind implements Labelled {
    DISCIPLINE_SUPERVISION("R7.8", "四(八)", "移交纪检监察机关", "To a discipline-supervision organ"),
    JUDICIAL("R7.8", "四(八)", "移交司法机关", "To a judicial organ"),
    SUPERIOR_DEPARTMENT("R7.11", "四", "向主管部门通报", "To the superior department");

    private final String rule;
    private final String clause;
    private final Text label;

    ReferralKind(String rule, String clause, String zh, String en) {
        this.rule = rule;
        this.clause = clause;
        this.label = new Text(zh, en);
    }

    public static ReferralKind to(Receiver receiver) {
        return switch (receiver) {
            case DISCIPLINE_SUPERVISION -> DISCIPLINE_SUPERVISION;
            case JUDICIAL -> JUDICIAL;
        };
    }

    public String rule() {
        return rule;
    }

    public String clause() {
        return clause;
    }

    @Override
    public Text label() {
        return label;
    }
}
