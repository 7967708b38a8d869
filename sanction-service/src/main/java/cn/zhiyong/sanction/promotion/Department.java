package cn.zhiyong.sanction.promotion;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Both examine whom a consent is asked for (R7.3, 四(三)). */
public enum Department implements Labelled {
    ORGANIZATION("组织部门", "The organisation department"),
    PERSONNEL("人事部门", "The personnel department");

    private final Text label;

    Department(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
