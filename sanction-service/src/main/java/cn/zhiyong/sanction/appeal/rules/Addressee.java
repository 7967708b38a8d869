package cn.zhiyong.sanction.appeal.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** To whom an appeal goes (R8.1). */
public enum Addressee implements Labelled {
    DECIDING_ORGAN("作出决定的机关", "The deciding organ"),
    HIGHER_ORGAN("上一级机关", "The next higher organ");

    private final Text label;

    Addressee(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
