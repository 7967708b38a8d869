package cn.zhiyong.investigation.outcome;

import cn.zhiyong.investigation.archive.EntryKind;
import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What a meeting of the leading group came to without a decision. */
public enum Outcome implements Labelled {
    RETURNED("退回补充调查", "Returned to the investigation", EntryKind.RETURN),
    POSTPONED("延期研究", "Postponed", EntryKind.POSTPONEMENT),
    NOTIFIED("通报上级主管部门", "Superior department notified", EntryKind.NOTIFICATION),
    CLOSED("不予惩治，结案", "Closed without a measure", EntryKind.CLOSING);

    private final Text label;
    private final EntryKind entry;

    Outcome(String zh, String en, EntryKind entry) {
        this.label = new Text(zh, en);
        this.entry = entry;
    }

    EntryKind entry() {
        return entry;
    }

    @Override
    public Text label() {
        return label;
    }
}
