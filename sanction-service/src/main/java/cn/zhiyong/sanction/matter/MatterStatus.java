package cn.zhiyong.sanction.matter;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** A matter stays pending until the leading group carries a decision on it. */
public enum MatterStatus implements Labelled {
    PENDING("待研究", "Pending"),
    DECIDED("已作决定", "Decided");

    private final Text label;

    MatterStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
