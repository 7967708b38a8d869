package cn.zhiyong.sanction.record;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.commendation.Commendation;
import cn.zhiyong.sanction.commendation.Commendations;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.DecisionViews;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.decision.EffectView;
import cn.zhiyong.sanction.decision.MeasureView;
import cn.zhiyong.sanction.decision.rules.Consequence.BonusDeduction;
import cn.zhiyong.sanction.decision.rules.Effect;
import cn.zhiyong.sanction.decision.rules.YearlyBonus;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.sanction.promotion.PromotionConsent;
import cn.zhiyong.sanction.promotion.PromotionConsents;
import cn.zhiyong.sanction.record.CadreRecordView.RecordedCommendation;
import cn.zhiyong.sanction.record.CadreRecordView.RecordedConsent;
import cn.zhiyong.sanction.record.CadreRecordView.RecordedDecision;
import cn.zhiyong.sanction.record.CadreRecordView.RecordedEffect;
import cn.zhiyong.sanction.record.CadreRecordView.RecordedFinding;
import cn.zhiyong.sanction.record.CadreRecordView.YearsDeduction;
import cn.zhiyong.sanction.record.rules.EffectState;
import cn.zhiyong.sanction.roster.Names;
import cn.zhiyong.sanction.roster.Roster;
import cn.zhiyong.sanction.roster.RosterCadre;
import cn.zhiyong.sanction.standing.BorneEffect;
import cn.zhiyong.sanction.standing.StandingDecisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** R6.4: puts together what is on record of a person. */
@ApplicationScoped
class CadreRecords {
    private final Roster roster;
    private final Decisions decisions;
    private final DecisionViews decisionViews;
    private final StandingDecisions standingDecisions;
    private final Matters matters;
    private final PromotionConsents consents;
    private final Commendations commendations;
    private final RequestLanguage language;
    private final Clock clock;

    CadreRecords(
            Roster roster,
            Decisions decisions,
            DecisionViews decisionViews,
            StandingDecisions standingDecisions,
            Matters matters,
            PromotionConsents consents,
            Commendations commendations,
            RequestLanguage language,
            Clock clock) {
        this.roster = roster;
        this.decisions = decisions;
        this.decisionViews = decisionViews;
        this.standingDecisions = standingDecisions;
        this.matters = matters;
        this.consents = consents;
        this.commendations = commendations;
        this.language = language;
        this.clock = clock;
    }

    /** Empty for somebody who is neither on the roster nor on record. */
    Optional<CadreRecordView> of(UUID cadreId) {
        var person = roster.cadre(cadreId);
        var decided = decisions.on(cadreId);
        var borne = standingDecisions.everBorneBy(cadreId);
        var given = consents.of(cadreId);
        var commended = commendations.of(cadreId);
        if (person.isEmpty() && Stream.of(decided, borne, given, commended).allMatch(List::isEmpty)) {
            return Optional.empty();
        }
        var unitCode = person.map(RosterCadre::unitCode).orElse(null);
        var names = roster.names(Stream.of(cadreId), Stream.ofNullable(unitCode));
        return Optional.of(new CadreRecordView(
                cadreId,
                names.ofCadre(cadreId),
                unitCode,
                names.ofUnit(unitCode),
                decisions(decided),
                effects(borne, names),
                deductions(borne),
                given.stream().map(CadreRecords::consent).toList(),
                commended.stream().map(this::commendation).toList()));
    }

    private List<RecordedDecision> decisions(List<Decision> decided) {
        Map<UUID, Matter> findings = matters
                .all(decided.stream().map(Decision::matterId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Matter::id, matter -> matter));
        return decided.stream()
                .map(decision -> decision(decision, findings.get(decision.matterId())))
                .toList();
    }

    private RecordedDecision decision(Decision decision, Matter matter) {
        var severity = matter.severity().orElse(null);
        return new RecordedDecision(
                decision.id(),
                decision.number(),
                decision.decidedOn(),
                decision.status(),
                language.label(decision.status()),
                decision.causeId().orElse(null),
                decision.causeId().isPresent()
                        ? null
                        : new RecordedFinding(
                                matter.caseNumber(), severity, language.label(severity), matter.summary()),
                MeasureView.of(decision.measures(), language),
                decisionViews.said(decision),
                decisionViews.history(decision));
    }

    private List<RecordedEffect> effects(List<BorneEffect> borne, Names names) {
        return borne.stream()
                .map(each -> {
                    var state = state(each);
                    return new RecordedEffect(
                            each.decisionId(),
                            each.decisionNumber(),
                            each.revision(),
                            state,
                            language.label(state),
                            EffectView.of(each.id(), each.effect(), names, language));
                })
                .toList();
    }

    private List<YearsDeduction> deductions(List<BorneEffect> borne) {
        var standing = borne.stream()
                .filter(each -> state(each).stands())
                .map(BorneEffect::effect)
                .toList();
        return standing.stream()
                .map(Effect::consequence)
                .filter(BonusDeduction.class::isInstance)
                .map(each -> ((BonusDeduction) each).year())
                .distinct()
                .sorted()
                .map(year -> new YearsDeduction(year, YearlyBonus.deductedPercent(standing, year)))
                .toList();
    }

    private EffectState state(BorneEffect each) {
        return EffectState.of(each.revoked(), each.latest(), each.effect().consequence(), LocalDate.now(clock));
    }

    private static RecordedConsent consent(PromotionConsent each) {
        return new RecordedConsent(each.id(), each.givenOn(), each.decisions(), each.reasons());
    }

    private RecordedCommendation commendation(Commendation each) {
        return new RecordedCommendation(
                each.id(),
                each.title(),
                each.commendedBy(),
                each.commendedOn(),
                each.status(),
                language.label(each.status()));
    }
}
