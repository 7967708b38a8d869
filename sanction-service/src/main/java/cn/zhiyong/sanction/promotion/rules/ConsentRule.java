package cn.zhiyong.sanction.promotion.rules;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.platform.text.ChineseDate;
import cn.zhiyong.sanction.vote.rules.BallotRule;
import java.time.LocalDate;
import java.util.Optional;

/** R7.3: what the leading group's consent to a promotion takes. */
public final class ConsentRule {
    private static final String RULE = "R7.3";
    private static final String CLAUSE = "四(三)";

    public static final BallotRule CARRIED = BallotRule.carried(
            "表决未获到会（不含回避）成员过半数赞成，不能记为同意。",
            "Not carried by more than half of the members present and not recused: that is no consent.");

    private ConsentRule() {}

    public static Optional<Refusal> bothExamined(boolean byOrganization, boolean byPersonnel) {
        return Refusal.unless(
                byOrganization && byPersonnel,
                RULE,
                CLAUSE,
                "须经组织部门和人事部门考察，两项考察均须记录在案。",
                "Both the organisation and the personnel department must have examined the person.");
    }

    /** No consent while a deferral runs, its last day included. */
    public static Optional<Refusal> noDeferralRuns(Candidate candidate, LocalDate day) {
        return candidate
                .deferralOn(day)
                .map(deferral -> Refusal.of(
                        RULE,
                        CLAUSE,
                        "%s暂缓提拔至%s（含当日），期满后方可同意。"
                                .formatted(deferral.decisionNumber(), ChineseDate.of(deferral.until())),
                        "Deferred by %s until %s, that day included; consent can be given after it."
                                .formatted(deferral.decisionNumber(), deferral.until())));
    }
}
