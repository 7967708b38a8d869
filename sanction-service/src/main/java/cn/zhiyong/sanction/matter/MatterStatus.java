package cn.zhiyong.sanction.matter;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What became of a matter. Only a pending one is heard. */
public enum MatterStatus implements Labelled {
    PENDING("待研究", "Pending"),
    DECIDED("已作决定", "Decided"),
    RETURNED("退回补充调查", "Returned to investigation"),
    /** R7.11: the superior department of the unit was notified. */
    NOTIFIED("已向主管部门通报", "Superior department notified"),
    CLOSED("不予处理", "Closed without a measure"),
    /** What it follows up has fallen. */
    LAPSED("已失去依据", "Lapsed");

    private final Text label;

    MatterStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
