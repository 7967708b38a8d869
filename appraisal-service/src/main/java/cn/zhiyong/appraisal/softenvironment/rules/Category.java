package cn.zhiyong.appraisal.softenvironment.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Departments are ranked among departments; units below another one, the grass roots, among themselves. */
public enum Category implements Labelled {
    DEPARTMENT("部门", "Department", new Text("最差部门", "worst department")),
    GRASS_ROOTS_UNIT("基层单位", "Grass-roots unit", new Text("最差基层单位", "worst grass-roots unit"));

    private final Text label;
    private final Text worst;

    Category(String zh, String en, Text worst) {
        this.label = new Text(zh, en);
        this.worst = worst;
    }

    @Override
    public Text label() {
        return label;
    }

    /** What the last of them is named. */
    public Text worst() {
        return worst;
    }
}
