package cn.zhiyong.intake.report;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;
import java.util.Collection;
import java.util.Comparator;

/**
 * How far a routing has come, least far first. A report is as far as its routings that were not refused have come, the
 * one furthest behind; it is refused where all are.
 */
public enum Status implements Labelled {
    TRIAGE("待甄别", "In triage"),
    ROUTED("已登记，待受理", "Filed, to be accepted"),
    ACCEPTED("已受理", "Accepted"),
    UNDER_INVESTIGATION("正在调查核实", "Under investigation"),
    UNDER_DELIBERATION("已提交集体研究", "Under deliberation"),
    DEALT_WITH("已处理", "Dealt with"),
    REFUSED("不予受理", "Not accepted");

    private final Text label;

    Status(String zh, String en) {
        this.label = new Text(zh, en);
    }

    static Status ofAll(Collection<Status> routings) {
        return routings.stream().min(Comparator.naturalOrder()).orElse(REFUSED);
    }

    /** Whether it waits for the organ, so that it can still be accepted, refused or sent elsewhere. */
    boolean isUndecided() {
        return this == TRIAGE || this == ROUTED;
    }

    @Override
    public Text label() {
        return label;
    }
}
