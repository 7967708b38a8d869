package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** The highest annual grade that remains to a person; the later, the lower. */
public enum Grade implements Labelled {
    /** Not 优秀. */
    COMPETENT("称职（合格）", "Competent"),
    BASICALLY_COMPETENT("基本称职（基本合格）", "Basically competent"),
    INCOMPETENT("不称职（不合格）", "Incompetent");

    private final Text label;

    Grade(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
