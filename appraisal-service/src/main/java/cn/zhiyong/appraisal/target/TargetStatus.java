package cn.zhiyong.appraisal.target;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** How a target stands. */
public enum TargetStatus implements Labelled {
    OPEN("未有结果", "No result yet"),
    MET("已完成", "Met"),
    EXCUSED("未完成,有正当理由", "Not finished, with good reason"),
    MISSED("未完成", "Missed"),
    WITHDRAWN("已撤回", "Withdrawn");

    private final Text label;

    TargetStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
