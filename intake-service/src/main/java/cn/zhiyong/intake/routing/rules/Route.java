package cn.zhiyong.intake.routing.rules;

import cn.zhiyong.intake.organ.Organ;
import cn.zhiyong.platform.rule.Refusal;
import java.util.Optional;

/**
 * Where a report goes for one subject, and by which rule.
 *
 * @param organ who handles it now
 * @param triage whether somebody has to be identified (R4.5) or an organ appointed (R4.7) first
 * @param organConcerned the organ that may not handle it, being concerned itself (R4.7)
 * @param refusal present where it is out of scope (R1.2)
 */
public record Route(
        Organ organ,
        String rule,
        String clause,
        boolean triage,
        Optional<Organ> organConcerned,
        Optional<Refusal> refusal) {
    static Route to(Organ organ, String rule) {
        return new Route(organ, rule, RoutingRules.CLAUSE, false, Optional.empty(), Optional.empty());
    }

    static Route triage(String rule, Optional<Organ> organConcerned) {
        return new Route(Organ.LEADING_GROUP_OFFICE, rule, RoutingRules.CLAUSE, true, organConcerned, Optional.empty());
    }

    Route refusedBy(Refusal refusal) {
        return new Route(organ, refusal.rule(), refusal.clause(), false, Optional.empty(), Optional.of(refusal));
    }
}
