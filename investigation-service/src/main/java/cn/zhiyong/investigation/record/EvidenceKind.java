package cn.zhiyong.investigation.record;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What an item of evidence is. */
public enum EvidenceKind implements Labelled {
    DOCUMENT("书证", "Document"),
    PHOTO("照片", "Photo"),
    RECORDING("音像资料", "Recording"),
    OTHER("其他", "Other");

    private final Text label;

    EvidenceKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
