package cn.zhiyong.appraisal.rosterupload;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What a line of a file would do to the roster. */
public enum LineChange implements Labelled {
    CREATED("新增", "Created"),
    UPDATED("更新", "Updated"),
    UNCHANGED("无变化", "Unchanged"),
    REFUSED("有误", "Refused");

    private final Text label;

    LineChange(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
