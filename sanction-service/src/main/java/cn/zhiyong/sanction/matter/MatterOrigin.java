package cn.zhiyong.sanction.matter;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** How a matter comes before the leading group. */
public enum MatterOrigin implements Labelled {
    FINDING("调查核实情况属实", "A submitted finding"),
    FOLLOW_UP("此前处理决定的后续", "A follow-up of an earlier decision");

    private final Text label;

    MatterOrigin(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
