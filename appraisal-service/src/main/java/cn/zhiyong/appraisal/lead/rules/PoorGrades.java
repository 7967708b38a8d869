package cn.zhiyong.appraisal.lead.rules;

import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.appraisal.rulebook.Rulebook.DemocraticReview;
import cn.zhiyong.platform.text.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** R2.4: the annual grade 基本称职 in years one after the other. */
public final class PoorGrades {
    static final String RULE = "R2.4";
    static final String CLAUSE = "三(三)7";

    private PoorGrades() {}

    /**
     * @param grades of one person, by year; a year without one breaks the row
     * @param year the last of the row
     */
    public static List<Ground> of(Map<Integer, Grade> grades, int year, DemocraticReview figures) {
        var first = year - figures.basicallyCompetentYears() + 1;
        var years = IntStream.rangeClosed(first, year).boxed().toList();
        if (!years.stream().allMatch(each -> grades.get(each) == Grade.BASICALLY_COMPETENT)) {
            return List.of();
        }
        return List.of(new Ground(
                Channel.YEAR_END_ASSESSMENT,
                RULE,
                CLAUSE,
                new Text(
                        "%s年度考核均为基本称职，连续 %d 年 ≥ %d 年。"
                                .formatted(listed(years, "、"), years.size(), figures.basicallyCompetentYears()),
                        "Annual grade basically competent in %s: %d years in a row >= %d."
                                .formatted(listed(years, ", "), years.size(), figures.basicallyCompetentYears()))));
    }

    private static String listed(List<Integer> years, String separator) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(separator));
    }
}
