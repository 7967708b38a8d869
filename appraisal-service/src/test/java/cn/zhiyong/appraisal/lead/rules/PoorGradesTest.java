package cn.zhiyong.appraisal.lead.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.appraisal.rulebook.Rulebook.DemocraticReview;
import cn.zhiyong.platform.rulebook.Share;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R2.4: 基本称职 in two ★ years one after the other. */
class PoorGradesTest {
    private static final int YEAR = 2025;

    /** Grades by their first letter, the latest year last; a point where there is none. */
    @ParameterizedTest(name = "{0}, {1} years: {2}")
    @CsvSource({
        "B,     2, false",
        "BB,    2, true",
        "BBB,   2, true",
        "CB,    2, false",
        "EB,    2, false",
        "IB,    2, false",
        "BI,    2, false",
        "BC,    2, false",
        "BBC,   2, false",
        "B.B,   2, false",
        "BCB,   2, false",
        "BB.,   2, false",
        "B,     1, true",
        "C,     1, false",
        "BB,    3, false",
        "BBB,   3, true",
        "BCBB,  3, false",
    })
    void theYearsThatEndWithThisOne(String grades, int years, boolean speaks) {
        assertThat(PoorGrades.of(byYear(grades), YEAR, figures(years)).isEmpty())
                .isEqualTo(!speaks);
    }

    @Test
    void theArithmeticCanBeDoneAgain() {
        var ground = PoorGrades.of(byYear("BB"), YEAR, figures(2)).getFirst();
        assertThat(ground.rule()).isEqualTo("R2.4");
        assertThat(ground.clause()).isEqualTo("三(三)7");
        assertThat(ground.channel()).isEqualTo(Channel.YEAR_END_ASSESSMENT);
        assertThat(ground.arithmetic().zh()).isEqualTo("2024、2025年度考核均为基本称职，连续 2 年 ≥ 2 年。");
        assertThat(ground.arithmetic().en())
                .isEqualTo("Annual grade basically competent in 2024, 2025: 2 years in a row >= 2.");
    }

    /** By the longest run that ends with the year, counted backwards. */
    @Property
    void itSpeaksWhereTheRunIsLongEnough(
            @ForAll Map<@IntRange(min = 2022, max = 2030) Integer, Grade> grades,
            @ForAll @IntRange(min = 2022, max = 2030) int year,
            @ForAll @IntRange(min = 1, max = 10) int years) {
        var run = 0;
        while (grades.get(year - run) == Grade.BASICALLY_COMPETENT) {
            run++;
        }
        assertThat(PoorGrades.of(grades, year, figures(years)).isEmpty()).isEqualTo(run < years);
    }

    /** What was recorded of other years has no say, nor the order in which it was. */
    @Property
    void nothingButThoseYearsCounts(
            @ForAll Map<@IntRange(min = 2022, max = 2030) Integer, Grade> grades,
            @ForAll @IntRange(min = 2023, max = 2030) int year,
            @ForAll Grade other) {
        var changed = new HashMap<>(new TreeMap<>(grades));
        changed.put(year + 1, other);
        changed.put(year - 2, other);
        assertThat(PoorGrades.of(changed, year, figures(2))).isEqualTo(PoorGrades.of(grades, year, figures(2)));
    }

    private static DemocraticReview figures(int years) {
        return new DemocraticReview(new Share(1, 3), new Share(2, 5), years);
    }

    private static Map<Integer, Grade> byYear(String letters) {
        var grades = new HashMap<Integer, Grade>();
        for (int i = 0; i < letters.length(); i++) {
            var year = YEAR - letters.length() + 1 + i;
            switch (letters.charAt(i)) {
                case 'E' -> grades.put(year, Grade.EXCELLENT);
                case 'C' -> grades.put(year, Grade.COMPETENT);
                case 'B' -> grades.put(year, Grade.BASICALLY_COMPETENT);
                case 'I' -> grades.put(year, Grade.INCOMPETENT);
                default -> {}
            }
        }
        return grades;
    }
}
