package cn.zhiyong.investigation.casefile;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** What the investigation comes to. */
public enum Conclusion implements Labelled {
    SUBSTANTIATED("反映属实", "Substantiated");

    private final Text label;

    Conclusion(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
