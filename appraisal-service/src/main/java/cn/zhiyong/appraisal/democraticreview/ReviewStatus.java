package cn.zhiyong.appraisal.democraticreview;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** How far a democratic review has come. */
public enum ReviewStatus implements Labelled {
    PREPARED("筹备中", "Prepared"),
    OPEN("正在投票", "Open"),
    CLOSED("已计票", "Closed"),
    ANNULLED("已作废", "Annulled");

    private final Text label;

    ReviewStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
