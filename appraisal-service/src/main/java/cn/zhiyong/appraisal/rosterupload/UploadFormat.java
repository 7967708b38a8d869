package cn.zhiyong.appraisal.rosterupload;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** The form of a file. */
public enum UploadFormat implements Labelled {
    CSV("CSV 表格", "CSV table"),
    NDJSON("逐行 JSON", "JSON lines");

    private final Text label;

    UploadFormat(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
