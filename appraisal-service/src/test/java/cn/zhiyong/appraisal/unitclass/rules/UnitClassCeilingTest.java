package cn.zhiyong.appraisal.unitclass.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitClassCeilingTest {
    /** R7.13. */
    @ParameterizedTest(name = "{0} leaves {1}")
    @CsvSource({"'', 1", "2, 2", "3, 3", "2 2, 2", "2 3, 3", "3 2, 3", "3 3, 3"})
    void theLowestClassCounts(String ceilings, int best) {
        List<Integer> all = Stream.of(ceilings.split(" "))
                .filter(each -> !each.isEmpty())
                .map(Integer::valueOf)
                .toList();
        assertThat(UnitClassCeiling.of(all)).isEqualTo(best);
    }
}
