package cn.zhiyong.sanction.record.rules;

import static cn.zhiyong.sanction.record.rules.EffectState.ENDED;
import static cn.zhiyong.sanction.record.rules.EffectState.IN_FORCE;
import static cn.zhiyong.sanction.record.rules.EffectState.REPLACED;
import static cn.zhiyong.sanction.record.rules.EffectState.REVOKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.zhiyong.sanction.decision.rules.Consequence;
import cn.zhiyong.sanction.decision.rules.Consequence.BonusDeduction;
import cn.zhiyong.sanction.decision.rules.Consequence.Circulation;
import cn.zhiyong.sanction.decision.rules.Consequence.PromotionDeferral;
import cn.zhiyong.sanction.decision.rules.Consequence.Removal;
import cn.zhiyong.sanction.decision.rules.Consequence.SelfCriticism;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EffectStateTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 5);
    private static final LocalDate DAY_AFTER = LAST_DAY.plusDays(1);
    private static final LocalDate LAST_OF_YEAR = LocalDate.of(2026, 12, 31);
    private static final Consequence DEFERRAL = new PromotionDeferral(LocalDate.of(2025, 3, 5), LAST_DAY);
    private static final Consequence BONUS = new BonusDeduction(2026, 30);

    static Stream<Arguments> states() {
        return Stream.of(
                arguments("day before the last", false, true, DEFERRAL, LAST_DAY.minusDays(1), IN_FORCE),
                arguments("last day", false, true, DEFERRAL, LAST_DAY, IN_FORCE),
                arguments("day after", false, true, DEFERRAL, DAY_AFTER, ENDED),
                arguments("last day of the year", false, true, BONUS, LAST_OF_YEAR, IN_FORCE),
                arguments("next year", false, true, BONUS, LAST_OF_YEAR.plusDays(1), ENDED),
                arguments("done once", false, true, new SelfCriticism(), DAY_AFTER, IN_FORCE),
                arguments("made known once", false, true, new Circulation("全市机关"), DAY_AFTER, IN_FORCE),
                arguments("without an end", false, true, new Removal(), DAY_AFTER.plusYears(9), IN_FORCE),
                arguments("earlier revision, running", false, false, DEFERRAL, LAST_DAY, REPLACED),
                arguments("earlier revision, over", false, false, DEFERRAL, DAY_AFTER, REPLACED),
                arguments("earlier revision, done once", false, false, new SelfCriticism(), LAST_DAY, REPLACED),
                arguments("revoked, running", true, false, DEFERRAL, LAST_DAY, REVOKED),
                arguments("revoked, over", true, false, DEFERRAL, DAY_AFTER, REVOKED),
                arguments("revoked, latest", true, true, new Removal(), LAST_DAY, REVOKED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void whatBecameOfAnEffect_R7_16(
            String name, boolean revoked, boolean latest, Consequence consequence, LocalDate today, EffectState state) {
        assertThat(EffectState.of(revoked, latest, consequence, today)).isEqualTo(state);
    }

    /** R7.13: what counts towards the year's bonus. */
    @Test
    void whatWasReplacedOrRevokedDoesNotStand() {
        assertThat(EffectState.values()).filteredOn(EffectState::stands).containsExactly(IN_FORCE, ENDED);
    }
}
