package cn.zhiyong.appraisal.consequence;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** In what part somebody bears a consequence. */
public enum Target implements Labelled {
    PERSON("被处理对象", "The person"),
    LEADER("主要领导、分管领导", "A leader"),
    LEADERSHIP_TEAM_MEMBER("领导班子成员", "A member of the leadership team"),
    UNIT("部门（单位）", "The unit");

    private final Text label;

    Target(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
