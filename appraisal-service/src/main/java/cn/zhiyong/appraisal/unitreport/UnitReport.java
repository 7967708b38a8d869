package cn.zhiyong.appraisal.unitreport;

import java.util.List;

/** What a unit's yearly report says, for its template. */
record UnitReport(int year, String unitCode, String unit, List<NumberedSection> sections, String printedOn) {
    /** @param number in Chinese */
    record NumberedSection(String number, String title, Section content) {}
}
