package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Whether a batch of ballots counts. */
public enum BatchStatus implements Labelled {
    IN_FORCE("有效", "In force"),
    ANNULLED("已作废", "Annulled");

    private final Text label;

    BatchStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
