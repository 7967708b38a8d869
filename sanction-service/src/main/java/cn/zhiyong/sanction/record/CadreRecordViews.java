package cn.zhiyong.sanction.record;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.commendation.Commendation;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.DecisionViews;
import cn.zhiyong.sanction.decision.EffectView;
import cn.zhiyong.sanction.decision.MeasureView;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.promotion.PromotionConsent;
import cn.zhiyong.sanction.record.CadreRecordView.RecordedCommendationView;
import cn.zhiyong.sanction.record.CadreRecordView.RecordedConsentView;
import cn.zhiyong.sanction.record.CadreRecordView.RecordedDecisionView;
import cn.zhiyong.sanction.record.CadreRecordView.RecordedEffectView;
import cn.zhiyong.sanction.record.CadreRecordView.RecordedFindingView;
import cn.zhiyong.sanction.record.CadreRecordView.YearsDeductionView;
import cn.zhiyong.sanction.roster.Names;
import cn.zhiyong.sanction.roster.Roster;
import cn.zhiyong.sanction.roster.RosterCadre;
import cn.zhiyong.sanction.standing.BorneEffect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What is on record of people as callers see it, as it stands today. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CadreRecordViews {
    private final DecisionViews decisionViews;
    private final Roster roster;
    private final RequestLanguage language;
    private final Clock clock;

    CadreRecordViews(DecisionViews decisionViews, Roster roster, RequestLanguage language, Clock clock) {
        this.decisionViews = decisionViews;
        this.roster = roster;
        this.language = language;
        this.clock = clock;
    }

    CadreRecordView of(CadreRecord record) {
        var today = LocalDate.now(clock);
        var unitCode = record.person().map(RosterCadre::unitCode).orElse(null);
        var names = roster.names(Stream.of(record.cadreId()), Stream.ofNullable(unitCode));
        return new CadreRecordView(
                record.cadreId(),
                names.ofCadre(record.cadreId()),
                unitCode,
                names.ofUnit(unitCode),
                record.decisions().stream()
                        .map(each -> decision(each, record.matters().get(each.matterId())))
                        .toList(),
                record.effects().stream()
                        .map(each -> effect(each, today, names))
                        .toList(),
                record.deductedPercentOfYears(today).entrySet().stream()
                        .map(each -> new YearsDeductionView(each.getKey(), each.getValue()))
                        .toList(),
                record.consents().stream().map(CadreRecordViews::consent).toList(),
                record.commendations().stream().map(this::commendation).toList());
    }

    private RecordedDecisionView decision(Decision decision, Matter matter) {
        return new RecordedDecisionView(
                decision.id(),
                decision.number(),
                decision.decidedOn(),
                decision.status(),
                language.label(decision.status()),
                decision.causeId().orElse(null),
                decision.causeId().isPresent() ? null : finding(matter),
                MeasureView.of(decision.measures(), language),
                decisionViews.said(decision),
                decisionViews.history(decision));
    }

    private RecordedFindingView finding(Matter matter) {
        var severity = matter.severity().orElse(null);
        return new RecordedFindingView(matter.caseNumber(), severity, language.label(severity), matter.summary());
    }

    private RecordedEffectView effect(BorneEffect each, LocalDate today, Names names) {
        var state = CadreRecord.stateOf(each, today);
        return new RecordedEffectView(
                each.decisionId(),
                each.decisionNumber(),
                each.revision(),
                state,
                language.label(state),
                EffectView.of(each.id(), each.effect(), names, language));
    }

    private static RecordedConsentView consent(PromotionConsent each) {
        return new RecordedConsentView(each.id(), each.givenOn(), each.decisions(), each.reasons());
    }

    private RecordedCommendationView commendation(Commendation each) {
        return new RecordedCommendationView(
                each.id(),
                each.title(),
                each.commendedBy(),
                each.commendedOn(),
                each.status(),
                language.label(each.status()));
    }
}
