package cn.zhiyong.sanction.notice;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** How a notice comes to its addressee. */
public enum DeliveryMethod implements Labelled {
    IN_PERSON("直接送达", "In person"),
    MAIL("邮寄送达", "By mail"),
    LEFT_AT_ADDRESS("留置送达", "Left at the address"),
    THROUGH_UNIT("由所在部门（单位）转交", "Through the unit");

    private final Text label;

    DeliveryMethod(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
