package cn.zhiyong.investigation.inquiry.rules;

import cn.zhiyong.platform.rule.Refusal;
import java.util.List;
import java.util.Optional;

/** What an investigation needs before its finding goes to the leading group (R5). */
@FunctionalInterface
public interface SubmissionRule {
    String CLAUSE = "六(二)";
    int LEAST_INVESTIGATORS = 2;

    Optional<Refusal> refusal(CaseFacts facts);

    SubmissionRule TWO_INVESTIGATORS = facts -> refuseUnless(
            facts.investigators() >= LEAST_INVESTIGATORS,
            "R5.1",
            "须指派至少两名无须回避的调查人员。",
            "At least two investigators are needed, none of them recused.");

    SubmissionRule A_SITE_VISIT = facts -> refuseUnless(
            facts.siteVisits() >= 1, "R5.2", "须有至少一次实地考察记录。", "At least one visit on site must be on record.");

    SubmissionRule AN_OPINION = facts -> refuseUnless(
            facts.opinions() >= 1, "R5.3", "须有至少一份群众意见记录。", "At least one opinion of the masses must be on record.");

    SubmissionRule A_STATEMENT = facts -> refuseUnless(
            facts.statements() >= 1,
            "R5.4",
            "须听取本人陈述和说明；放弃或无法联系的，也须记录在案。",
            "The person concerned must have been asked; record the statement, that it was declined, or every attempt.");

    SubmissionRule EVIDENCE_FOR_EVERY_VIOLATION = facts -> refuseUnless(
            !facts.violations().isEmpty()
                    && facts.violations().stream().allMatch(violation -> violation.evidence() >= 1),
            "R5.5",
            "须认定至少一项违规行为，每项须对应目录条目并有证据。",
            "A violation must be found, and each must cite its catalogue item and at least one item of evidence.");

    SubmissionRule A_SEVERITY = facts -> refuseUnless(
            facts.severity().isPresent(),
            "R5.6",
            "须认定情节轻重（较轻、较重、严重）。",
            "State how grave it is: minor, serious or grave.");

    List<SubmissionRule> ALL =
            List.of(TWO_INVESTIGATORS, A_SITE_VISIT, AN_OPINION, A_STATEMENT, EVIDENCE_FOR_EVERY_VIOLATION, A_SEVERITY);

    /** Every rule that is not met, in order; none where the finding may be submitted. */
    static List<Refusal> refusals(CaseFacts facts) {
        return ALL.stream().flatMap(rule -> rule.refusal(facts).stream()).toList();
    }

    private static Optional<Refusal> refuseUnless(boolean holds, String rule, String zh, String en) {
        return Refusal.unless(holds, rule, CLAUSE, zh, en);
    }
}
