package cn.zhiyong.sanction.referral;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** How papers go from one organ to another. */
public enum DispatchMethod implements Labelled {
    IN_PERSON("专人送达", "By messenger"),
    MAIL("邮寄", "By mail"),
    CONFIDENTIAL_MAIL("机要传递", "By confidential mail");

    private final Text label;

    DispatchMethod(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
