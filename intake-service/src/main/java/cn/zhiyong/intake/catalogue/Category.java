package cn.zhiyong.intake.catalogue;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** The three evils of the programme. */
public enum Category implements Labelled {
    INABILITY("不会作为", "Incompetence"),
    INACTION("不作为", "Inaction"),
    MISCONDUCT("乱作为", "Misconduct");

    private final Text label;

    Category(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
