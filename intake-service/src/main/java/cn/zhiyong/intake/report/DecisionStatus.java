package cn.zhiyong.intake.report;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What became of a decision; an appeal may have changed it. */
public enum DecisionStatus implements Labelled {
    IN_FORCE("生效", "In force"),
    MODIFIED("已变更，按变更后执行", "In force as modified"),
    REVOKED("已撤销", "Revoked");

    private final Text label;

    DecisionStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
