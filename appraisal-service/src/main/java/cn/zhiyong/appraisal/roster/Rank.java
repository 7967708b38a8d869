package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Ranks, highest first. */
public enum Rank implements Labelled {
    PREFECTURE_PRINCIPAL("正厅级", "Prefecture level, principal"),
    PREFECTURE_DEPUTY("副厅级", "Prefecture level, deputy"),
    COUNTY_PRINCIPAL("正处级", "County level, principal"),
    COUNTY_DEPUTY("副处级", "County level, deputy"),
    SECTION_PRINCIPAL("正科级", "Section level, principal"),
    SECTION_DEPUTY("副科级", "Section level, deputy"),
    STAFF("科员及以下", "Staff");

    private final Text label;

    Rank(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
