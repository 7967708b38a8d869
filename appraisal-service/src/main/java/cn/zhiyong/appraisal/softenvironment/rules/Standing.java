package cn.zhiyong.appraisal.softenvironment.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Where a unit stands among those of its category. */
public enum Standing implements Labelled {
    BEST("最优", "Best"),
    WORST("最差", "Worst"),
    BETWEEN("居中", "Between"),
    NOT_RANKED("未参加排序", "Not ranked");

    private final Text label;

    Standing(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
