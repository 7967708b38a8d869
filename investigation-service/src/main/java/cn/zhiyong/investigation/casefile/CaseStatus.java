package cn.zhiyong.investigation.casefile;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** How far a case has come. */
public enum CaseStatus implements Labelled {
    OPEN("已立案，待指派调查人员", "Open, no investigators yet"),
    UNDER_INVESTIGATION("正在调查核实", "Under investigation"),
    SUBMITTED("已提交领导小组", "Submitted to the leading group"),
    DECIDED("领导小组已作决定", "Decided");

    private final Text label;

    CaseStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
