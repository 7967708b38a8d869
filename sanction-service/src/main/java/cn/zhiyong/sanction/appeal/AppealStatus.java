package cn.zhiyong.sanction.appeal;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What became of an appeal. */
public enum AppealStatus implements Labelled {
    PENDING("审理中", "Pending"),
    /** Kept on record; can be accepted for force majeure. */
    REFUSED_LATE("逾期，不予受理", "Refused as late"),
    UPHELD("维持", "Upheld"),
    MODIFIED("变更", "Modified"),
    REVOKED("撤销", "Revoked"),
    /** The decision was revoked otherwise: nothing is left to answer. */
    LAPSED("因原决定撤销而终结", "Lapsed with the decision");

    private final Text label;

    AppealStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
