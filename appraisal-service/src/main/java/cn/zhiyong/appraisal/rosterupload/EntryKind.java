package cn.zhiyong.appraisal.rosterupload;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What a line of a file is about. */
public enum EntryKind implements Labelled {
    UNIT("部门(单位)", "Unit"),
    CADRE("人员", "Person");

    private final Text label;

    EntryKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
