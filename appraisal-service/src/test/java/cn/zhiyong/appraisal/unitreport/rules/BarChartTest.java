package cn.zhiyong.appraisal.unitreport.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.appraisal.unitreport.rules.BarChart.Bar;
import cn.zhiyong.appraisal.unitreport.rules.BarChart.Share;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Percentages as bars. */
class BarChartTest {
    @Test
    void theLongestBarEndsWhereTheScaleDoesAndTheWholeIsMarked() {
        var chart = BarChart.of("完成率", List.of(share(100), share(50), share(0)));
        assertThat(chart.bars()).extracting(Bar::length).containsExactly(320, 160, 0);
        assertThat(chart.bars()).extracting(Bar::value).containsExactly("100%", "50%", "0%");
        assertThat(chart.whole()).isEqualTo(520);
        assertThat(chart.height()).isEqualTo(84);
    }

    @Test
    void moreThanTheWholeStretchesTheScaleToTwiceTheWholeAtMost() {
        assertThat(BarChart.of("完成率", List.of(share(160))).whole()).isEqualTo(400);
        var beyond = BarChart.of("完成率", List.of(share(Long.MAX_VALUE), share(100)));
        assertThat(beyond.whole()).isEqualTo(360);
        assertThat(beyond.bars()).extracting(Bar::length).containsExactly(320, 160);
    }

    @Test
    void itIsSaidInWordsToo() {
        assertThat(BarChart.of("完成率", List.of(new Share("财政收入", 90), new Share("招商", 120)))
                        .description())
                .isEqualTo("财政收入 90%；招商 120%。竖线为 100%。");
        assertThat(BarChart.of("完成率", List.of(new Share("引进市外到位资金及固定资产投资", 1)))
                        .bars()
                        .getFirst()
                        .label())
                .isEqualTo("引进市外到位资金及固定…");
    }

    @Property
    void aGreaterShareIsNeverShorterAndAllStayInside(@ForAll List<@LongRange(min = 0, max = 500) Long> percents) {
        var bars = BarChart.of("完成率", percents.stream().map(BarChartTest::share).toList())
                .bars();
        for (int i = 0; i < bars.size(); i++) {
            assertThat(bars.get(i).length()).isBetween(0, 320);
            for (int j = 0; j < bars.size(); j++) {
                if (percents.get(i) >= percents.get(j)) {
                    assertThat(bars.get(i).length())
                            .isGreaterThanOrEqualTo(bars.get(j).length());
                }
            }
        }
    }

    private static Share share(long percent) {
        return new Share("目标", percent);
    }
}
