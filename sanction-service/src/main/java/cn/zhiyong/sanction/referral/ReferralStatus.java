package cn.zhiyong.sanction.referral;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** How far a referral has come. */
public enum ReferralStatus implements Labelled {
    DUE("待送出", "Due"),
    DISPATCHED("已送出，待回复", "Dispatched, not answered yet"),
    REPLIED("已回复", "Answered"),
    /** Before it went out nothing was left to refer. */
    WITHDRAWN("已撤回", "Withdrawn");

    private final Text label;

    ReferralStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
