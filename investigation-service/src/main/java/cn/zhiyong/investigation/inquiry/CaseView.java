package cn.zhiyong.investigation.inquiry;

import cn.zhiyong.investigation.casefile.CaseStatus;
import cn.zhiyong.investigation.casefile.Conclusion;
import cn.zhiyong.investigation.casefile.Finding;
import cn.zhiyong.investigation.casefile.Organ;
import cn.zhiyong.investigation.casefile.Subject;
import cn.zhiyong.investigation.casefile.Violation;
import cn.zhiyong.investigation.casefile.rules.Severity;
import cn.zhiyong.investigation.casefile.rules.SubjectKind;
import cn.zhiyong.investigation.outcome.DecisionView;
import cn.zhiyong.investigation.outcome.HearingView;
import cn.zhiyong.investigation.outcome.ReturnView;
import cn.zhiyong.investigation.record.EvidenceView;
import cn.zhiyong.investigation.record.OpinionView;
import cn.zhiyong.investigation.record.SiteVisitView;
import cn.zhiyong.investigation.record.StatementView;
import cn.zhiyong.investigation.roster.Names;
import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.platform.text.Language;
import cn.zhiyong.platform.text.RequestLanguage;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case with all that is on its record, and what the leading group made of it. */
@Schema(name = "Case")
public record CaseView(
        UUID id,
        String caseNumber,
        CaseStatus status,
        String statusLabel,
        UUID reportId,
        UUID routingId,
        Organ organ,
        String organLabel,
        SubjectView subject,
        @Schema(description = "De-identified summary of the report") String brief,
        List<String> items,
        String catalogueVersion,
        OffsetDateTime openedAt,
        @Schema(nullable = true) OffsetDateTime submittedAt,
        List<InvestigatorView> investigators,
        List<SiteVisitView> siteVisits,
        List<OpinionView> opinions,
        List<StatementView> statements,
        List<EvidenceView> evidence,
        @Schema(nullable = true) FindingView finding,
        @Schema(description = "What R5 still asks for before the submission") List<MissingView> missing,
        @Schema(description = "By the leading group for more investigation, oldest first") List<ReturnView> returns,
        @Schema(description = "Other meetings that heard it without a decision, oldest first")
                List<HearingView> hearings,
        @Schema(description = "On the subject of the case, as they stand now, oldest first")
                List<DecisionView> decisions,
        long version) {
    @Schema(name = "Subject")
    public record SubjectView(
            SubjectKind kind, String kindLabel, UUID cadreId, String name, String unitCode, String unitName) {
        static SubjectView of(Subject subject, Names names, RequestLanguage language) {
            return new SubjectView(
                    subject.kind(),
                    language.label(subject.kind()),
                    subject.cadreId(),
                    names.ofCadre(subject.cadreId()),
                    subject.unitCode(),
                    names.ofUnit(subject.unitCode()));
        }
    }

    @Schema(name = "Investigator")
    public record InvestigatorView(UUID cadreId, String name) {}

    @Schema(name = "SavedFinding")
    public record FindingView(
            Conclusion conclusion,
            String conclusionLabel,
            @Schema(nullable = true) Severity severity,
            @Schema(nullable = true) String severityLabel,
            String summary,
            List<Violation> violations) {
        static FindingView of(Finding finding, RequestLanguage language) {
            return new FindingView(
                    finding.conclusion(),
                    language.label(finding.conclusion()),
                    finding.severity(),
                    language.label(finding.severity()),
                    finding.summary(),
                    finding.violations());
        }
    }

    @Schema(name = "MissingForSubmission")
    public record MissingView(String rule, String clause, String message) {
        static MissingView of(Refusal refusal, Language language) {
            return new MissingView(
                    refusal.rule(), refusal.clause(), refusal.reason().in(language));
        }
    }
}
