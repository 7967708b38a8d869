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
    SUBMISSION("提交", "Submission"),
    RETURN("退回补充调查", "Return"),
    POSTPONEMENT("延期研究", "Postponement"),
    NOTIFICATION("通报上级主管部门", "Notification of the superior department"),
    CLOSING("不予惩治，结案", "Closing without a measure"),
    DECISION("处理决定", "Decision"),
    MODIFICATION("处理决定变更", "Modification of the decision"),
    REVOCATION("处理决定撤销", "Revocation of the decision");

    private final Text label;

    EntryKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
