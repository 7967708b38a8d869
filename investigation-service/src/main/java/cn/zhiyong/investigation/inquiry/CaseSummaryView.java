package cn.zhiyong.investigation.inquiry;

import cn.zhiyong.investigation.casefile.CaseFile;
import cn.zhiyong.investigation.casefile.CaseStatus;
import cn.zhiyong.investigation.casefile.Organ;
import cn.zhiyong.investigation.roster.Names;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case in a list. */
@Schema(name = "CaseSummary")
public record CaseSummaryView(
        UUID id,
        String caseNumber,
        CaseStatus status,
        String statusLabel,
        UUID reportId,
        UUID routingId,
        Organ organ,
        String organLabel,
        CaseView.SubjectView subject,
        OffsetDateTime openedAt,
        @Schema(nullable = true) OffsetDateTime submittedAt) {
    static CaseSummaryView of(CaseFile file, Names names, RequestLanguage language) {
        return new CaseSummaryView(
                file.id(),
                file.caseNumber(),
                file.status(),
                language.label(file.status()),
                file.reportId(),
                file.routingId(),
                file.organ(),
                language.label(file.organ()),
                CaseView.SubjectView.of(file.subject(), names, language),
                CityClock.at(file.openedAt()),
                file.submittedAt().map(CityClock::at).orElse(null));
    }
}
