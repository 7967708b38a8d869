package cn.zhiyong.sanction.referral.rules;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.matter.rules.Severity;
import java.util.Collection;
import java.util.Optional;

/** What goes with a referral (R7.8, R7.11). */
public final class ReferralRule {
    private ReferralRule() {}

    /** Nothing is handed over without a list of its papers. */
    public static Optional<Refusal> papersRefusal(ReferralKind kind, Collection<String> papers) {
        return Refusal.unless(
                !papers.isEmpty(), kind.rule(), kind.clause(), "须列出所附材料清单。", "List the papers that go with it.");
    }

    /**
     * R7.11: in grave cases the leading group proposes to the superior department to change the posts of the principal
     * leader and of those responsible.
     */
    public static Optional<Refusal> proposalRefusal(ReferralKind kind, Optional<Severity> severity) {
        return Refusal.unless(
                kind == ReferralKind.SUPERIOR_DEPARTMENT
                        && severity.filter(Severity.GRAVE::equals).isPresent(),
                "R7.11",
                "四",
                "只有向主管部门通报且情节严重的，才建议调整主要领导和相关责任人的工作岗位。",
                "A change of posts is proposed to a superior department only, and only in grave cases.");
    }
}
