package cn.zhiyong.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.sanction.decision.rules.EffectKind;
import cn.zhiyong.sanction.decision.rules.Grade;
import cn.zhiyong.sanction.decision.rules.Ground;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.decision.rules.Particulars;
import cn.zhiyong.sanction.decision.rules.Target;
import cn.zhiyong.sanction.deliberation.rules.Outcome;
import cn.zhiyong.sanction.deliberation.rules.RecusalGround;
import cn.zhiyong.sanction.deliberation.rules.Vote;
import cn.zhiyong.sanction.matter.rules.Severity;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the rules name has a label in both languages, like no other's. */
class RuleLabelsTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                EffectKind.class,
                Grade.class,
                Ground.class,
                Measure.class,
                Outcome.class,
                Particulars.Departure.class,
                Particulars.Receiver.class,
                Particulars.Step.class,
                RecusalGround.class,
                Severity.class,
                SubjectKind.class,
                Target.class,
                Vote.class,
            })
    void everyValueHasItsLabel(Class<? extends Labelled> type) {
        assertThat(type.getEnumConstants())
                .allSatisfy(each -> {
                    assertThat(each.label().zh()).containsPattern("\\p{IsHan}");
                    assertThat(each.label().en()).matches("\\p{Upper}[\\p{Alpha}', -]+");
                })
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(type.getEnumConstants()).map(Labelled::label)).doesNotHaveDuplicates();
    }
}
