package cn.zhiyong.sanction.suspension.rules;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.platform.text.ChineseDate;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** R7.10: who may be suspended before the leading group decides. */
public final class SuspensionRule {
    /** R7.4 to R7.8. */
    private static final Set<Measure> GRAVE_ENOUGH = EnumSet.of(
            Measure.REASSIGNMENT,
            Measure.REMOVAL,
            Measure.DEMOTION,
            Measure.RESIGNATION_OR_DISMISSAL,
            Measure.LEGAL_REFERRAL);

    private SuspensionRule() {}

    /**
     * What the matter says.
     *
     * @param vertical whether a provincial department manages the subject's unit
     */
    public record Occasion(SubjectKind subjectKind, boolean vertical, LocalDate submittedOn) {}

    /** Every rule that forbids it; none where the person may be suspended. */
    public static List<Refusal> refusals(Collection<Measure> intended, LocalDate from, Occasion occasion) {
        return Stream.of(
                        Refusal.unless(
                                !occasion.vertical,
                                "R7.11",
                                "四",
                                "省垂直管理部门的干部不由领导小组处理，也不由其停职。",
                                "The leading group decides nothing on a provincially managed unit's people, nor does it suspend them."),
                        Refusal.unless(
                                occasion.subjectKind == SubjectKind.CADRE,
                                "R7.10",
                                "四",
                                "先行停职只能对个人作出，此事项的对象不是个人。",
                                "Only a person is suspended; the subject of this matter is none."),
                        Refusal.unless(
                                intended.stream().anyMatch(GRAVE_ENOUGH::contains),
                                "R7.10",
                                "四",
                                "只有拟给予岗位调整、免去职务、降职使用、辞职辞退或者法纪处理的，才可以先行停职。",
                                "A suspension needs a reassignment, removal, demotion, resignation or dismissal, or legal referral to be intended."),
                        Refusal.unless(
                                !from.isBefore(occasion.submittedOn),
                                "R7.10",
                                "四",
                                "停职不能早于提交领导小组的日期（%s）。".formatted(ChineseDate.of(occasion.submittedOn)),
                                "A suspension cannot begin before the matter was submitted (%s)."
                                        .formatted(occasion.submittedOn)))
                .flatMap(Optional::stream)
                .toList();
    }
}
