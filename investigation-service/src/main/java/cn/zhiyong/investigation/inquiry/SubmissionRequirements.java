package cn.zhiyong.investigation.inquiry;

import cn.zhiyong.investigation.casefile.CaseFile;
import cn.zhiyong.investigation.casefile.Finding;
import cn.zhiyong.investigation.inquiry.rules.CaseFacts;
import cn.zhiyong.investigation.inquiry.rules.SubmissionRule;
import cn.zhiyong.investigation.record.CaseRecord;
import cn.zhiyong.investigation.record.Opinion;
import cn.zhiyong.investigation.record.SiteVisit;
import cn.zhiyong.investigation.record.Statement;
import cn.zhiyong.platform.rule.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Gathers what a case has, for the rules of R5 to judge. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SubmissionRequirements {
    private final EligibleInvestigators eligible;
    private final CaseRecord record;

    SubmissionRequirements(EligibleInvestigators eligible, CaseRecord record) {
        this.eligible = eligible;
        this.record = record;
    }

    /** What R5 still asks for before the finding can be submitted. */
    List<Refusal> missing(CaseFile file) {
        var finding = file.finding();
        return SubmissionRule.refusals(new CaseFacts(
                eligible.count(file),
                record.count(SiteVisit.class, file.id()),
                record.count(Opinion.class, file.id()),
                record.count(Statement.class, file.id()),
                finding.map(Finding::violations).orElse(List.of()).stream()
                        .map(violation -> new CaseFacts.ViolationFacts(
                                violation.item(), violation.evidenceIds().size()))
                        .toList(),
                finding.map(Finding::severity)));
    }
}
