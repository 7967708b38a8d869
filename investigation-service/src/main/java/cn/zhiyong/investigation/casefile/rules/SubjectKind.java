package cn.zhiyong.investigation.casefile.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Whom a case is about (R1.1). */
public enum SubjectKind implements Labelled {
    CADRE("干部", "Cadre"),
    UNIT("部门（单位）", "Unit"),
    LEADERSHIP_TEAM("领导班子", "Leadership team"),
    UNKNOWN("尚未查明", "Not identified");

    private final Text label;

    SubjectKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
