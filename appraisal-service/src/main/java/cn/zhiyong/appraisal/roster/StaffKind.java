package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Cadres are covered by the programme, service workers are not (R1.2). */
public enum StaffKind implements Labelled {
    CADRE("干部", "Cadre"),
    SERVICE_WORKER("工勤人员", "Service worker");

    private final Text label;

    StaffKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
