package cn.zhiyong.investigation.outcome;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What became of a decision. */
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
