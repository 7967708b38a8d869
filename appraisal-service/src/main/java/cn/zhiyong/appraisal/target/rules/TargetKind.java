package cn.zhiyong.appraisal.target.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What a target is about (R2.1). */
public enum TargetKind implements Labelled {
    ECONOMIC("经济发展主要目标", "Main economic target"),
    SOCIAL("社会发展主要目标", "Main social target"),
    INVESTMENT_PROMOTION("招商引资", "Investment promotion"),
    ASSIGNED_PROJECT("项目包保", "Assigned project");

    private final Text label;

    TargetKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** Whether a good reason excuses what was not finished: the plan knows none for the main targets (三(一)5). */
    public boolean knowsGoodReason() {
        return this == INVESTMENT_PROMOTION || this == ASSIGNED_PROJECT;
    }

    @Override
    public Text label() {
        return label;
    }
}
