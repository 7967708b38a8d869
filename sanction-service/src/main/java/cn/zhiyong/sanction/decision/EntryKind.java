package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What happens to a decision. */
public enum EntryKind implements Labelled {
    DECIDED("作出决定", "Decided"),
    NOTICE_DISPATCHED("通知送出", "Notice dispatched"),
    NOTICE_RECEIVED("通知送达", "Notice received"),
    RECTIFICATION_REVIEWED("整改复查", "Rectification reviewed"),
    FOLLOWED_UP("提请进一步研究", "Put before the leading group again"),
    RELIED_ON("作为此后决定的依据", "Relied on by a later decision"),
    APPEAL_FILED("提出复核、申诉", "Appeal filed"),
    APPEAL_REFUSED_LATE("复核、申诉逾期，不予受理", "Appeal refused as late"),
    APPEAL_ACCEPTED_LATE("因不可抗力受理逾期的复核、申诉", "Late appeal accepted for force majeure"),
    PANEL_APPOINTED("组成复核、申诉审理小组", "Panel appointed"),
    APPEAL_ANSWERED("答复复核、申诉", "Appeal answered"),
    APPEAL_LAPSED("复核、申诉因原决定撤销而终结", "Appeal lapsed: the decision was revoked otherwise"),
    MODIFIED("变更", "Modified"),
    REVOKED("撤销", "Revoked"),
    DERIVED_CHANGED("连带处理决定变更或撤销", "A decision that follows from it changed"),
    BASIS_REVOKED("所依据的此前决定变更或撤销", "An earlier decision that it relies on was changed or revoked"),
    CONSENT_GIVEN("领导小组同意提拔使用", "Consent to a promotion given");

    private final Text label;

    EntryKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
