package cn.zhiyong.appraisal.mark.rules;

import cn.zhiyong.appraisal.rulebook.Rulebook;
import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What a centralised review records of a unit (R9.2), the best first. */
public enum ReviewRecord implements Labelled {
    GOOD("好", "Good"),
    FAIR("一般", "Fair"),
    POOR("不好", "Poor");

    private final Text label;

    ReviewRecord(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** What it counts, in hundredths of a point. */
    public int hundredths(Rulebook rulebook) {
        var points = rulebook.centralisedReview();
        return 100
                * switch (this) {
                    case GOOD -> points.goodPoints();
                    case FAIR -> points.fairPoints();
                    case POOR -> points.poorPoints();
                };
    }

    @Override
    public Text label() {
        return label;
    }
}
