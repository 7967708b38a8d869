package cn.zhiyong.investigation.record;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What came of asking the person concerned (R5.4). */
public enum StatementKind implements Labelled {
    GIVEN("已作陈述和说明", "Given"),
    DECLINED("放弃陈述", "Declined"),
    UNREACHABLE("无法联系", "Unreachable");

    private final Text label;

    StatementKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
