package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.platform.rule.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What must be stated with a measure: the scope of a criticism (R7.2), the step down (R7.6), and so on. */
public final class StatedParticulars {
    private StatedParticulars() {}

    /** One refusal for each measure whose particular is missing. */
    public static List<Refusal> refusals(Collection<Measure> measures, Particulars particulars) {
        var refusals = new ArrayList<Refusal>();
        measures.stream().sorted().forEach(measure -> of(measure, particulars).ifPresent(refusals::add));
        return refusals;
    }

    private static Optional<Refusal> of(Measure measure, Particulars particulars) {
        return switch (measure) {
            case CRITICISM ->
                stated(
                        particulars.circulation(),
                        measure,
                        "须写明通报范围。",
                        "State in what scope the criticism is circulated.");
            case REMOVAL ->
                stated(
                        particulars.circulation(),
                        measure,
                        "免职须对主要领导和分管领导通报批评，须写明通报范围。",
                        "A removal brings a circulated criticism on the leaders; state its scope.");
            case DEMOTION ->
                stated(
                        particulars.step(),
                        measure,
                        "须写明“正职变副职”或“上级职务变下级职务”。",
                        "State whether from principal to deputy post or from upper to lower level.");
            case RESIGNATION_OR_DISMISSAL ->
                stated(particulars.departure(), measure, "须写明建议引咎辞职或辞退。", "State whether to resign or dismissed.");
            case LEGAL_REFERRAL ->
                stated(
                        particulars.transfer().filter(transfer -> !transfer.papers()
                                .isEmpty()),
                        measure,
                        "须写明移交的机关和材料清单。",
                        "State the organ that it is handed over to and the list of papers.");
            case ADMONITION, PROMOTION_DEFERRAL, REASSIGNMENT -> Optional.empty();
        };
    }

    private static Optional<Refusal> stated(Optional<?> particular, Measure measure, String zh, String en) {
        return Refusal.unless(particular.isPresent(), measure.rule(), measure.clause(), zh, en);
    }
}
