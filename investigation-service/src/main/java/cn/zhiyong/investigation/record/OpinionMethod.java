package cn.zhiyong.investigation.record;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** How opinions of the masses were heard. */
public enum OpinionMethod implements Labelled {
    INTERVIEW("走访谈话", "Interviews"),
    QUESTIONNAIRE("问卷调查", "Questionnaire"),
    DISCUSSION("座谈", "Discussion");

    private final Text label;

    OpinionMethod(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
