package cn.zhiyong.investigation.outcome;

import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows what the leading group made of a case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OutcomeViews {
    private final Outcomes outcomes;
    private final RequestLanguage language;

    OutcomeViews(Outcomes outcomes, RequestLanguage language) {
        this.outcomes = outcomes;
        this.language = language;
    }

    public List<ReturnView> returns(UUID caseId) {
        return outcomes.hearings(caseId).stream()
                .filter(Hearing::isReturn)
                .map(Hearing::returnView)
                .toList();
    }

    /** All but the returns. */
    public List<HearingView> otherHearings(UUID caseId) {
        return outcomes.hearings(caseId).stream()
                .filter(hearing -> !hearing.isReturn())
                .map(hearing -> hearing.view(language))
                .toList();
    }

    public List<DecisionView> decisions(UUID caseId) {
        return outcomes.decisions(caseId).stream()
                .map(decision -> decision.view(language))
                .toList();
    }
}
