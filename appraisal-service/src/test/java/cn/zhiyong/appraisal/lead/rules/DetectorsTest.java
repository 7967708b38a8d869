package cn.zhiyong.appraisal.lead.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.appraisal.rulebook.Rulebook.DemocraticReview;
import cn.zhiyong.platform.rulebook.Share;
import cn.zhiyong.platform.text.Text;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R2.2 (class 3), R2.4 and R2.5: where each line lies, and that the arithmetic is told. */
class DetectorsTest {
    private static final DemocraticReview REVIEW = new DemocraticReview(new Share(1, 3), new Share(40, 100), 2);

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 1"})
    void classes(int unitClass, int grounds) {
        assertThat(LowestClass.of(2026, unitClass)).hasSize(grounds);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0", // nobody voted
        "33, 0, 99, 0", // exactly one third
        "34, 0, 99, 1",
        "33, 7, 100, 0", // exactly 40 %
        "33, 8, 100, 1",
        "0, 40, 100, 0",
        "0, 41, 100, 1",
        "34, 7, 100, 2",
        "1, 0, 2, 2",
        "1, 0, 3, 0",
        "5, 0, 5, 2"
    })
    void votes(int incompetent, int basically, int valid, int grounds) {
        assertThat(PoorVotes.of(incompetent, basically, valid, REVIEW))
                .hasSize(grounds)
                .allMatch(ground -> ground.rule().equals("R2.4")
                        && ground.clause().equals("三(三)7")
                        && ground.channel() == Channel.DEMOCRATIC_REVIEW);
    }

    @Test
    void theArithmeticIsToldSoThatAnybodyCanDoItAgain() {
        assertThat(PoorVotes.of(34, 0, 100, REVIEW).getFirst().arithmetic())
                .isEqualTo(new Text(
                        "不称职票 34 张，有效票 100 张：34×3＝102 ＞ 100×1＝100，超过 1/3。",
                        "34 votes for incompetent of 100 valid: 34 × 3 = 102 > 100 × 1 = 100, more than 1/3."));
    }

    @Property
    void sharesAreComparedExactly(
            @ForAll @IntRange(max = 20_000) int incompetent, @ForAll @IntRange(max = 20_000) int others) {
        var valid = incompetent + others;
        var exceeds =
                BigInteger.valueOf(incompetent).multiply(BigInteger.valueOf(3)).compareTo(BigInteger.valueOf(valid))
                        > 0;
        assertThat(PoorVotes.of(incompetent, 0, valid, REVIEW).stream()
                        .anyMatch(ground -> ground.arithmetic().zh().endsWith("1/3。")))
                .isEqualTo(exceeds);
    }

    @ParameterizedTest
    @CsvSource({
        "BASICALLY_COMPETENT BASICALLY_COMPETENT, 1",
        "COMPETENT BASICALLY_COMPETENT, 0",
        "BASICALLY_COMPETENT COMPETENT, 0",
        "BASICALLY_COMPETENT INCOMPETENT, 0",
        "BASICALLY_COMPETENT BASICALLY_COMPETENT BASICALLY_COMPETENT, 1",
        "BASICALLY_COMPETENT, 0"
    })
    void gradesInARow(String grades, int grounds) {
        var byYear = new HashMap<Integer, Grade>();
        var each = Arrays.asList(grades.split(" "));
        for (int i = 0; i < each.size(); i++) {
            byYear.put(2026 - each.size() + 1 + i, Grade.valueOf(each.get(i)));
        }
        assertThat(PoorGrades.of(byYear, 2026, REVIEW)).hasSize(grounds);
    }

    @Test
    void aYearWithoutAGradeBreaksTheRow() {
        var grades = new HashMap<Integer, Grade>();
        grades.put(2024, Grade.BASICALLY_COMPETENT);
        grades.put(2026, Grade.BASICALLY_COMPETENT);
        assertThat(PoorGrades.of(grades, 2026, REVIEW)).isEmpty();
    }

    @Test
    void theWorstAreNamedWithTheirScore() {
        assertThat(NamedWorst.of(2026, "市甲局", new Text("最差部门", "worst department"), "61.25", 42))
                .singleElement()
                .satisfies(ground -> {
                    assertThat(ground.rule()).isEqualTo("R2.5");
                    assertThat(ground.arithmetic().zh()).isEqualTo("2026年度软环境“双评”，市甲局得分 61.25，在 42 家中最低，评为“最差部门”。");
                });
    }
}
