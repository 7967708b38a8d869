package cn.zhiyong.appraisal.rosterupload;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** How far a file of the roster has come. */
public enum UploadStatus implements Labelled {
    CHECKED("已检查,待应用", "Checked, to be applied"),
    REFUSED("有误,不能应用", "Refused, cannot be applied"),
    APPLIED("已应用", "Applied");

    private final Text label;

    UploadStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
