package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Why a decision came to say what it says. */
public enum RevisionReason implements Labelled {
    DECIDED("集体研究决定", "Decided by the leading group"),
    APPEAL_MODIFIED("复核、申诉后变更", "Modified upon appeal"),
    APPEAL_REVOKED("复核、申诉后撤销", "Revoked upon appeal"),
    CAUSE_CHANGED("所依据的处理决定变更或撤销", "The decision that it follows from was changed or revoked"),
    MEETING_REVOKED("领导小组集体研究撤销", "Revoked by the leading group");

    private final Text label;

    RevisionReason(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** Whether the answer to an appeal against this very decision made it so. */
    boolean isAnswer() {
        return this == APPEAL_MODIFIED || this == APPEAL_REVOKED;
    }

    @Override
    public Text label() {
        return label;
    }
}
