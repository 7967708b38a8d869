package cn.zhiyong.sanction.vote.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** How a member votes. */
public enum Vote implements Labelled {
    FOR("赞成", "For"),
    AGAINST("反对", "Against"),
    ABSTAIN("弃权", "Abstain");

    private final Text label;

    Vote(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
