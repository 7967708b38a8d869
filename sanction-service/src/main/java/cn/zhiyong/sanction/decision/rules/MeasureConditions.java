package cn.zhiyong.sanction.decision.rules;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.matter.rules.Severity;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a measure may be decided: the second column of R7's table. */
public final class MeasureConditions {
    private MeasureConditions() {}

    /** Every rule that forbids these measures; none where they may be decided. */
    public static List<Refusal> refusals(Collection<Measure> measures, Circumstances circumstances) {
        var own = measures.stream().sorted().flatMap(measure -> of(measure, circumstances).stream());
        return Stream.concat(
                        Stream.of(unitIsTheCitys(circumstances), subjectIsAPerson(circumstances))
                                .flatMap(Optional::stream),
                        own)
                .toList();
    }

    private static Optional<Refusal> of(Measure measure, Circumstances circumstances) {
        return switch (measure) {
            case ADMONITION -> severityIs(Severity.MINOR, measure, circumstances);
            case PROMOTION_DEFERRAL -> Optional.empty();
        };
    }

    private static Optional<Refusal> unitIsTheCitys(Circumstances circumstances) {
        return refuseIf(
                circumstances.verticalUnit(),
                Refusal.of(
                        "R7.11",
                        "四",
                        "省垂直管理部门的干部不由领导小组处理，应向其主管部门通报。",
                        "The leading group decides no measures on a provincially managed unit; it notifies the superior department."));
    }

    private static Optional<Refusal> subjectIsAPerson(Circumstances circumstances) {
        return refuseIf(
                circumstances.subjectKind() != SubjectKind.CADRE,
                Refusal.of(
                        "R7.1",
                        "四(一)",
                        "处理办法只能对干部个人作出，此事项的对象不是个人。",
                        "Measures are decided on a person; the subject of this matter is none."));
    }

    private static Optional<Refusal> severityIs(Severity wanted, Measure measure, Circumstances circumstances) {
        var actual = circumstances.severity();
        return refuseIf(
                actual != wanted,
                Refusal.of(
                        measure.rule(),
                        measure.clause(),
                        "“%s”适用于%s，此事项认定为%s。"
                                .formatted(
                                        measure.label().zh(),
                                        wanted.label().zh(),
                                        actual.label().zh()),
                        "%s is for severity %s; this finding is %s."
                                .formatted(
                                        measure.label().en(),
                                        wanted.label().en(),
                                        actual.label().en())));
    }

    private static Optional<Refusal> refuseIf(boolean refused, Refusal refusal) {
        return refused ? Optional.of(refusal) : Optional.empty();
    }
}
