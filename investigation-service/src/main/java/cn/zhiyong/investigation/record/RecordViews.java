package cn.zhiyong.investigation.record;

import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows what is on a case's record. */
@ApplicationScoped
public class RecordViews {
    private final CaseRecord record;
    private final RequestLanguage language;

    RecordViews(CaseRecord record, RequestLanguage language) {
        this.record = record;
        this.language = language;
    }

    public List<SiteVisitView> siteVisits(UUID caseId) {
        return record.all(SiteVisit.class, caseId).stream().map(SiteVisit::view).toList();
    }

    public List<OpinionView> opinions(UUID caseId) {
        return record.all(Opinion.class, caseId).stream()
                .map(opinion -> opinion.view(language))
                .toList();
    }

    public List<StatementView> statements(UUID caseId) {
        return record.all(Statement.class, caseId).stream()
                .map(statement -> statement.view(language))
                .toList();
    }

    public List<EvidenceView> evidence(UUID caseId) {
        return record.all(Evidence.class, caseId).stream()
                .map(evidence -> evidence.view(language))
                .toList();
    }
}
