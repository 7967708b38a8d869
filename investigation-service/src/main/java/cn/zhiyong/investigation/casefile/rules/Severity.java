package cn.zhiyong.investigation.casefile.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** How grave what was found is (R5.6). */
public enum Severity implements Labelled {
    MINOR("情节较轻", "Minor"),
    SERIOUS("情节较重", "Serious"),
    GRAVE("情节严重", "Grave");

    private final Text label;

    Severity(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
