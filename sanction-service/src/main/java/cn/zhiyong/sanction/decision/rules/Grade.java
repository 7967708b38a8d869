package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** The highest annual grade that remains to a person. */
public enum Grade implements Labelled {
    /** Not 优秀. */
    COMPETENT("称职", "Competent");

    private final Text label;

    Grade(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
