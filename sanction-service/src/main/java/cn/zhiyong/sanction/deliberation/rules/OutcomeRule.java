package cn.zhiyong.sanction.deliberation.rules;

import cn.zhiyong.platform.rule.Refusal;
import java.util.Optional;

/** Which ways out a matter has besides a decision. */
public final class OutcomeRule {
    private OutcomeRule() {}

    /**
     * @param ofCaseSubject whether the matter is about the subject of the case that would be opened again
     * @param vertical whether a provincial department manages the subject's unit
     */
    public static Optional<Refusal> refusal(Outcome outcome, boolean ofCaseSubject, boolean vertical) {
        return switch (outcome) {
            case RETURN ->
                Refusal.unless(
                        ofCaseSubject,
                        "R6.1",
                        "六(三)",
                        "此事项不是原案被反映对象的事项，不能退回原案调查；请通过举报受理另行立案。",
                        "This matter is not about the subject of the case and cannot go back to it; file a report.");
            case NOTIFICATION ->
                Refusal.unless(
                        vertical,
                        "R7.11",
                        "四",
                        "只有省垂直管理部门的事项向其主管部门通报。",
                        "Only of a provincially managed unit the superior department is notified.");
            case DECISION, POSTPONEMENT, CLOSURE -> Optional.empty();
        };
    }
}
