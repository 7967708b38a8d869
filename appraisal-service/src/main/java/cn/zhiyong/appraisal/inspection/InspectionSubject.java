package cn.zhiyong.appraisal.inspection;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Whom an inspection is about (R9.7). */
public enum InspectionSubject implements Labelled {
    CADRE("干部", "Cadre"),
    LEADERSHIP_TEAM("领导班子", "Leadership team");

    private final Text label;

    InspectionSubject(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
