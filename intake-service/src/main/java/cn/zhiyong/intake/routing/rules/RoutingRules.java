package cn.zhiyong.intake.routing.rules;

import cn.zhiyong.intake.organ.Organ;
import cn.zhiyong.platform.rule.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** R4: who accepts a report, by the subject's unit and rank. The first rule that applies decides. */
public final class RoutingRules {
    static final String CLAUSE = "六(一)";

    private static final List<RoutingRule> RULES = List.of(
            new RoutingRule("R4.1", Concerned::isVertical, Organ.DISCIPLINE_SUPERVISION),
            new RoutingRule("R4.2", Concerned::isCityManaged, Organ.ORGANIZATION),
            new RoutingRule(
                    "R4.3",
                    concerned -> concerned.isSectionLevelOrBelow() && concerned.isOfGovernment(),
                    Organ.PERSONNEL),
            new RoutingRule("R4.4", Concerned::isSectionLevelOrBelow, Organ.MUNICIPAL_ORGANS_COMMITTEE));

    private static final Refusal OUT_OF_SCOPE = Refusal.of(
            "R1.2",
            "二",
            "工勤人员不在本办法治理范围内，请向其所在单位反映。",
            "Service workers are not covered by the programme; turn to the unit that employs them.");

    private RoutingRules() {}

    private record RoutingRule(String id, Predicate<Concerned> applies, Organ organ) {}

    /** R4.5: nobody whom the roster knows. */
    public static Route ofUnknown() {
        return Route.triage("R4.5", Optional.empty());
    }

    public static Route of(Concerned concerned) {
        var route = recusingTheOrganItself(byUnitAndRank(concerned), concerned);
        return concerned.isServiceWorker() ? route.refusedBy(OUT_OF_SCOPE) : route;
    }

    /** R4.7: in place of the organ concerned comes another accepting organ, nobody else. */
    public static Optional<Refusal> refusalToAppoint(Organ appointed, Organ concerned) {
        return Refusal.unless(
                appointed != concerned && appointed != Organ.LEADING_GROUP_OFFICE,
                "R4.7",
                CLAUSE,
                "须指定与被反映对象无关的另一承办机关。",
                "Appoint another accepting organ, one that is not concerned itself.");
    }

    /** Somebody whom no rule names (a county-level cadre not managed by the city) is too thin a case to route (R4.5). */
    private static Route byUnitAndRank(Concerned concerned) {
        return RULES.stream()
                .filter(rule -> rule.applies().test(concerned))
                .findFirst()
                .map(rule -> Route.to(rule.organ(), rule.id()))
                .orElseGet(RoutingRules::ofUnknown);
    }

    /** R4.7: no organ handles a report about itself or its own staff. */
    private static Route recusingTheOrganItself(Route route, Concerned concerned) {
        var ownOf = concerned.unit().ownOf();
        return ownOf.filter(route.organ()::equals).isPresent() ? Route.triage("R4.7", ownOf) : route;
    }
}
