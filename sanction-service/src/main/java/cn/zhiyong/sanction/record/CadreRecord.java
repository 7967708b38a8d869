package cn.zhiyong.sanction.record;

import cn.zhiyong.sanction.commendation.Commendation;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.rules.Consequence.BonusDeduction;
import cn.zhiyong.sanction.decision.rules.Effect;
import cn.zhiyong.sanction.decision.rules.YearlyBonus;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.promotion.PromotionConsent;
import cn.zhiyong.sanction.record.rules.EffectState;
import cn.zhiyong.sanction.roster.RosterCadre;
import cn.zhiyong.sanction.standing.BorneEffect;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * R6.4: what is on record of a person.
 *
 * @param person as on the roster; empty where it does not know the person
 * @param decisions on the person, the oldest first
 * @param matters what these were decided on, by ID
 * @param effects ever laid upon the person
 */
record CadreRecord(
        UUID cadreId,
        Optional<RosterCadre> person,
        List<Decision> decisions,
        Map<UUID, Matter> matters,
        List<BorneEffect> effects,
        List<PromotionConsent> consents,
        List<Commendation> commendations) {

    /** Of somebody who is neither on the roster nor on record. */
    boolean isEmpty() {
        return person.isEmpty()
                && Stream.of(decisions, effects, consents, commendations).allMatch(List::isEmpty);
    }

    /** R7.13: the percent of each year's bonus that the deductions take which stand. */
    SortedMap<Integer, Integer> deductedPercentOfYears(LocalDate today) {
        var standing = effects.stream()
                .filter(each -> stateOf(each, today).stands())
                .map(BorneEffect::effect)
                .toList();
        var percents = new TreeMap<Integer, Integer>();
        standing.stream()
                .map(Effect::consequence)
                .filter(BonusDeduction.class::isInstance)
                .map(each -> ((BonusDeduction) each).year())
                .forEach(year -> percents.computeIfAbsent(year, each -> YearlyBonus.deductedPercent(standing, each)));
        return percents;
    }

    static EffectState stateOf(BorneEffect each, LocalDate today) {
        return EffectState.of(each.revoked(), each.latest(), each.effect().consequence(), today);
    }
}
