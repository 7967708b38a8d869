package cn.zhiyong.appraisal.unitreport;

import cn.zhiyong.appraisal.roster.Unit;

/** What a feature has to say in units' yearly reports: a bean of the feature, which the report finds by itself. */
public interface ReportSection {
    Part part();

    /** In Chinese, the language of official papers. */
    Section of(int year, Unit unit);
}
