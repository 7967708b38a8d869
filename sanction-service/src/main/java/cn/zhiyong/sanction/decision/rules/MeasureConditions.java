package cn.zhiyong.sanction.decision.rules;

import static cn.zhiyong.sanction.decision.rules.Ground.ASSESSED_INCOMPETENT;
import static cn.zhiyong.sanction.decision.rules.Ground.ASSESSED_UNFIT_FOR_POST;
import static cn.zhiyong.sanction.decision.rules.Ground.BREACH_OF_DISCIPLINE;
import static cn.zhiyong.sanction.decision.rules.Ground.BREACH_OF_LAW;
import static cn.zhiyong.sanction.decision.rules.Ground.MAJOR_IMPACT;
import static cn.zhiyong.sanction.decision.rules.Ground.MAJOR_LOSS;
import static cn.zhiyong.sanction.decision.rules.Ground.NO_IMPROVEMENT;
import static cn.zhiyong.sanction.decision.rules.Ground.RECTIFICATION_NOT_IN_PLACE;
import static cn.zhiyong.sanction.decision.rules.Ground.UNREPENTANT_WITH_CONTINUING_HARM;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.platform.text.Text;
import cn.zhiyong.sanction.decision.rules.Circumstances.EarlierDecision;
import cn.zhiyong.sanction.matter.rules.Severity;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a measure may be decided: the second column of R7's table. */
public final class MeasureConditions {
    private static final Set<Measure> EARLIER = Set.of(Measure.ADMONITION, Measure.CRITICISM, Measure.REASSIGNMENT);

    private MeasureConditions() {}

    /** Every rule that forbids these measures; none where they may be decided. */
    public static List<Refusal> refusals(Collection<Measure> measures, Circumstances circumstances) {
        var own = measures.stream().sorted().flatMap(measure -> of(measure, circumstances));
        return Stream.concat(Stream.of(unitIsTheCitys(circumstances), subjectIsAPerson(circumstances)), own)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The earlier decisions without which these measures could not be decided. */
    public static Set<UUID> basis(Collection<Measure> measures, Circumstances circumstances) {
        return measures.stream()
                .flatMap(measure -> circumstances.earlier().stream().filter(each -> isBasis(each, measure)))
                .map(EarlierDecision::id)
                .collect(Collectors.toSet());
    }

    private static boolean isBasis(EarlierDecision earlier, Measure of) {
        return switch (of) {
            case CRITICISM -> earlier.measures().contains(Measure.ADMONITION) && earlier.rectificationNotMet();
            case REMOVAL, DEMOTION -> earlier.measures().stream().anyMatch(EARLIER::contains);
            case ADMONITION, PROMOTION_DEFERRAL, REASSIGNMENT, RESIGNATION_OR_DISMISSAL, LEGAL_REFERRAL -> false;
        };
    }

    private static Stream<Optional<Refusal>> of(Measure measure, Circumstances given) {
        return switch (measure) {
            case ADMONITION -> Stream.of(severityIs(Severity.MINOR, measure, given));
            case CRITICISM -> Stream.of(anAdmonitionWasNotHeeded(measure, given));
            case PROMOTION_DEFERRAL -> Stream.empty();
            case REASSIGNMENT -> Stream.of(severityIs(Severity.SERIOUS, measure, given));
            case REMOVAL ->
                Stream.of(
                        anEarlierMeasureIsInForce(measure, given),
                        oneOf(measure, given, RECTIFICATION_NOT_IN_PLACE, UNREPENTANT_WITH_CONTINUING_HARM),
                        oneOf(measure, given, ASSESSED_INCOMPETENT));
            case DEMOTION ->
                Stream.of(
                        anEarlierMeasureIsInForce(measure, given),
                        oneOf(measure, given, NO_IMPROVEMENT),
                        oneOf(measure, given, ASSESSED_UNFIT_FOR_POST));
            case RESIGNATION_OR_DISMISSAL ->
                Stream.of(severityIs(Severity.GRAVE, measure, given), oneOf(measure, given, MAJOR_IMPACT, MAJOR_LOSS));
            case LEGAL_REFERRAL -> Stream.of(oneOf(measure, given, BREACH_OF_DISCIPLINE, BREACH_OF_LAW));
        };
    }

    private static Optional<Refusal> unitIsTheCitys(Circumstances given) {
        return Refusal.unless(
                !given.verticalUnit(),
                "R7.11",
                "四",
                "省垂直管理部门的干部不由领导小组处理，应向其主管部门通报。",
                "The leading group decides no measures on a provincially managed unit; it notifies the superior department.");
    }

    private static Optional<Refusal> subjectIsAPerson(Circumstances given) {
        return Refusal.unless(
                given.subjectKind() == SubjectKind.CADRE,
                "R7.1",
                "四(一)",
                "处理办法只能对干部个人作出，此事项的对象不是个人。",
                "Measures are decided on a person; the subject of this matter is none.");
    }

    private static Optional<Refusal> severityIs(Severity wanted, Measure measure, Circumstances given) {
        var actual = given.severity()
                .map(Severity::label)
                .orElse(new Text("对此前决定的后续研究，未认定情节", "a follow-up of an earlier decision, without a severity"));
        return refuseUnless(
                given.severity().filter(wanted::equals).isPresent(),
                measure,
                "“%s”适用于%s，此事项为%s。"
                        .formatted(measure.label().zh(), wanted.label().zh(), actual.zh()),
                "%s is for severity %s; this matter is %s."
                        .formatted(measure.label().en(), wanted.label().en(), actual.en()));
    }

    /** R7.2. */
    private static Optional<Refusal> anAdmonitionWasNotHeeded(Measure measure, Circumstances given) {
        return refuseUnless(
                given.earlier().stream().anyMatch(each -> isBasis(each, measure)),
                measure,
                "“通报批评”须以仍然有效且整改经复查未达到要求的诫勉谈话为前提。",
                "A criticism needs an admonition in force whose rectification was reviewed as not met.");
    }

    /** R7.5, R7.6. */
    private static Optional<Refusal> anEarlierMeasureIsInForce(Measure measure, Circumstances given) {
        return refuseUnless(
                given.earlier().stream().anyMatch(each -> isBasis(each, measure)),
                measure,
                "“%s”须以此前作出且仍然有效的诫勉谈话、通报批评或岗位调整为前提。".formatted(measure.label().zh()),
                "%s needs an earlier admonition, criticism or reassignment that is in force."
                        .formatted(measure.label().en()));
    }

    private static Optional<Refusal> oneOf(Measure measure, Circumstances given, Ground... grounds) {
        return refuseUnless(
                Arrays.stream(grounds).anyMatch(given.grounds()::contains),
                measure,
                "“%s”须认定：%s。".formatted(measure.label().zh(), named(grounds, Text::zh, "，或者")),
                "%s needs to be established: %s.".formatted(measure.label().en(), named(grounds, Text::en, ", or ")));
    }

    private static String named(Ground[] grounds, Function<Text, String> language, String or) {
        return Arrays.stream(grounds).map(Ground::label).map(language).collect(Collectors.joining(or));
    }

    private static Optional<Refusal> refuseUnless(boolean holds, Measure measure, String zh, String en) {
        return Refusal.unless(holds, measure.rule(), measure.clause(), zh, en);
    }
}
