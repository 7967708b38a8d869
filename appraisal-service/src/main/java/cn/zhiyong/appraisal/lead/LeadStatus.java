package cn.zhiyong.appraisal.lead;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What has become of a lead. */
public enum LeadStatus implements Labelled {
    RAISED("已提出，待受理", "Raised, to be accepted"),
    ACCEPTED("已受理", "Accepted"),
    REJECTED("不予受理", "Not accepted"),
    WITHDRAWN("已撤回", "Withdrawn");

    private final Text label;

    LeadStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
