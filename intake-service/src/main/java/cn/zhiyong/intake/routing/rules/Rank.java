package cn.zhiyong.intake.routing.rules;

/** Ranks, highest first. */
public enum Rank {
    PREFECTURE_PRINCIPAL,
    PREFECTURE_DEPUTY,
    COUNTY_PRINCIPAL,
    COUNTY_DEPUTY,
    SECTION_PRINCIPAL,
    SECTION_DEPUTY,
    STAFF;

    /** 科级及以下. */
    boolean isSectionLevelOrBelow() {
        return compareTo(SECTION_PRINCIPAL) >= 0;
    }
}
