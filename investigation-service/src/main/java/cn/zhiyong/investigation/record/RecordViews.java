package cn.zhiyong.investigation.record;

import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows what is on a case's record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecordViews {
    private final CaseRecord record;
    private final RequestLanguage language;

    RecordViews(CaseRecord record, RequestLanguage language) {
        this.record = record;
        this.language = language;
    }

    public List<SiteVisitView> siteVisits(UUID caseId) {
        return record.all(SiteVisit.class, caseId).stream().map(this::of).toList();
    }

    public List<OpinionView> opinions(UUID caseId) {
        return record.all(Opinion.class, caseId).stream().map(this::of).toList();
    }

    public List<StatementView> statements(UUID caseId) {
        return record.all(Statement.class, caseId).stream().map(this::of).toList();
    }

    public List<EvidenceView> evidence(UUID caseId) {
        return record.all(Evidence.class, caseId).stream().map(this::of).toList();
    }

    SiteVisitView of(SiteVisit visit) {
        return visit.view();
    }

    OpinionView of(Opinion opinion) {
        return opinion.view(language);
    }

    StatementView of(Statement statement) {
        return statement.view(language);
    }

    EvidenceView of(Evidence evidence) {
        return evidence.view(language);
    }
}
