package cn.zhiyong.appraisal.cycle;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Annual grades, best first. */
public enum Grade implements Labelled {
    EXCELLENT("优秀", "Excellent"),
    COMPETENT("称职", "Competent"),
    BASICALLY_COMPETENT("基本称职", "Basically competent"),
    INCOMPETENT("不称职", "Incompetent");

    private final Text label;

    Grade(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
