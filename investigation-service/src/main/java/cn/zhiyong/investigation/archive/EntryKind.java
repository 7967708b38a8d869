package cn.zhiyong.investigation.archive;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What an entry of the archive records. */
public enum EntryKind implements Labelled {
    SITE_VISIT("实地考察", "Site visit"),
    OPINION("群众意见", "Opinion"),
    STATEMENT("陈述和说明", "Statement"),
    EVIDENCE("证据", "Evidence"),
    FINDING("认定意见", "Finding"),
    SUBMISSION("提交", "Submission");

    private final Text label;

    EntryKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
