package cn.zhiyong.appraisal.mark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.appraisal.mark.rules.UnitTotal.Entry;
import cn.zhiyong.appraisal.rulebook.Rulebook;
import cn.zhiyong.platform.rulebook.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R9.3 worked by hand; weights 30, 20, 40, 10; good 100, fair 75, poor 50 points. */
class UnitTotalTest {
    static final Rulebook RULEBOOK = new Rulebook(
            "2022-03",
            LocalDate.of(2022, 3, 4),
            new Rulebook.ProvincialRanking(3),
            new Rulebook.Absence(7, 15, 6),
            new Rulebook.DemocraticReview(new Share(1, 3), new Share(40, 100), 2),
            new Rulebook.CentralisedReview(2, 100, 75, 50),
            new Rulebook.Weights(30, 20, 40, 10),
            new Rulebook.Classes(35, 55, 10),
            new Rulebook.SoftEnvironment(
                    new Rulebook.Method(40, 30), new Rulebook.Method(35, 20), new Rulebook.Method(25, 20)));

    @Test
    void allPartsByHand() {
        var marks = new ArrayList<Entry>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            marks.add(points(Component.ROUTINE, quarter, 9_000 + quarter));
        }
        marks.addAll(List.of(review(1, ReviewRecord.GOOD), review(1, ReviewRecord.FAIR), review(2, ReviewRecord.POOR)));
        marks.addAll(List.of(points(Component.YEAR_END, 0, 8_801), points(Component.YEAR_END, 0, 8_802)));
        marks.add(points(Component.LEADERS, 0, 10_000));
        var total = UnitTotal.of(marks, RULEBOOK);
        assertThat(total.routine()).isEqualTo(9_003); // 90.025 is rounded half up
        assertThat(total.centralised()).isEqualTo(6_875); // (87.50 + 50) / 2
        assertThat(total.yearEnd()).isEqualTo(8_802); // 88.015
        assertThat(total.leaders()).isEqualTo(10_000);
        assertThat(total.total()).isEqualTo(9_003 * 30 + 6_875 * 20 + 8_802 * 40 + 10_000 * 10);
        assertThat(total.halfYears()).containsExactly(ReviewRecord.GOOD, ReviewRecord.POOR);
        assertThat(total.halfYearsOf(ReviewRecord.FAIR)).isZero();
    }

    @Test
    void whatIsMissingCountsNothing() {
        var total = UnitTotal.of(List.of(points(Component.ROUTINE, 2, 10_000)), RULEBOOK);
        assertThat(total).isEqualTo(new UnitTotal(2_500, 0, 0, 0, 2_500 * 30, List.of()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "GOOD, GOOD",
        "POOR GOOD, GOOD",
        "POOR GOOD FAIR, FAIR",
        "POOR POOR GOOD, POOR",
        "FAIR POOR FAIR GOOD, FAIR",
        "POOR POOR FAIR GOOD, FAIR"
    })
    void theMiddleAppraiserCounts(String records, ReviewRecord halfYear) {
        var marks = Arrays.stream(records.split(" "))
                .map(record -> review(1, ReviewRecord.valueOf(record)))
                .toList();
        assertThat(UnitTotal.of(marks, RULEBOOK).halfYears()).containsExactly(halfYear);
    }

    private static Entry points(Component component, int period, int hundredths) {
        return new Entry(component, period, hundredths, null);
    }

    private static Entry review(int half, ReviewRecord record) {
        return new Entry(Component.CENTRALISED, half, 0, record);
    }
}
