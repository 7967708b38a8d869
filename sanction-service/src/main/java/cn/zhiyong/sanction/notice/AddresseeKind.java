package cn.zhiyong.sanction.notice;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** To whom a notice goes. */
public enum AddresseeKind implements Labelled {
    PERSON("本人", "The person"),
    UNIT("所在部门（单位）", "The unit");

    private final Text label;

    AddresseeKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
