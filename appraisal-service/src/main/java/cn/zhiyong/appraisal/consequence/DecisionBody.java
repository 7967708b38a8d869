package cn.zhiyong.appraisal.consequence;

import cn.zhiyong.appraisal.cycle.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What this service reads of a decision event. */
record DecisionBody(
        UUID decisionId, String decisionNumber, LocalDate decidedOn, String rulebookVersion, List<EffectBody> effects) {
    /** Kind and target are text: most of them are not this service's concern. Fields that a kind does not have are null. */
    record EffectBody(
            UUID effectId,
            String rule,
            String clause,
            String target,
            UUID cadreId,
            String unitCode,
            String kind,
            Integer year,
            Integer percent,
            Grade gradeCeiling,
            Integer unitClass) {}

    Stream<Consequence> consequences() {
        return effects.stream()
                .filter(effect -> Consequence.Kind.isNamed(effect.kind()))
                .map(effect -> new Consequence(this, effect));
    }
}
