package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.sanction.decision.DecisionView.HistoryView;
import cn.zhiyong.sanction.decision.DecisionView.RevisionView;
import cn.zhiyong.sanction.matter.SubjectView;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
import cn.zhiyong.sanction.notice.NoticeViews;
import cn.zhiyong.sanction.notice.Notices;
import cn.zhiyong.sanction.roster.Names;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Decisions as callers see them, with the names of everybody in them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DecisionViews {
    private final Decisions decisions;
    private final Notices notices;
    private final NoticeViews noticeViews;
    private final Roster roster;
    private final RequestLanguage language;

    DecisionViews(
            Decisions decisions, Notices notices, NoticeViews noticeViews, Roster roster, RequestLanguage language) {
        this.decisions = decisions;
        this.notices = notices;
        this.noticeViews = noticeViews;
        this.roster = roster;
        this.language = language;
    }

    DecisionView of(Decision decision) {
        var derived = decisions.derivedFrom(decision.id());
        var names = names(Stream.concat(Stream.of(decision), derived.stream()).toList());
        return new DecisionView(
                decision.id(),
                decision.number(),
                decision.decidedOn(),
                decision.status(),
                language.label(decision.status()),
                SubjectView.of(SubjectKind.CADRE, decision.cadreId(), decision.unitCode(), names, language),
                decision.causeId().orElse(null),
                MeasureView.of(decision.measures(), language),
                ParticularsView.of(decision.ruling().particulars(), language),
                effects(decision.current(), names),
                derived.stream()
                        .map(each -> DecisionSummaryView.of(each, names, language))
                        .toList(),
                decision.basis().stream().sorted().toList(),
                decision.revisions().stream()
                        .map(revision -> revision(revision, names))
                        .toList(),
                history(decision),
                noticeViews.all(notices.of(decision.id())),
                decision.unitsWithoutLeader(),
                decision.rulebookVersion(),
                decision.meetingId(),
                decision.matterId(),
                decision.version());
    }

    Function<Decision, DecisionSummaryView> summaries(List<Decision> shown) {
        var names = roster.names(
                shown.stream().map(Decision::cadreId), shown.stream().map(Decision::unitCode));
        return decision -> DecisionSummaryView.of(decision, names, language);
    }

    private Names names(List<Decision> shown) {
        var effects = shown.stream()
                .flatMap(decision -> decision.revisions().stream())
                .flatMap(revision -> revision.effects().stream())
                .toList();
        return roster.names(
                Stream.concat(
                        shown.stream().map(Decision::cadreId),
                        effects.stream().map(DecisionEffect::cadreId).filter(Objects::nonNull)),
                shown.stream().map(Decision::unitCode));
    }

    private RevisionView revision(DecisionRevision revision, Names names) {
        return new RevisionView(
                revision.number(),
                revision.reason(),
                language.label(revision.reason()),
                revision.madeOn(),
                CityClock.at(revision.recordedAt()),
                MeasureView.of(revision.ruling().measures(), language),
                ParticularsView.of(revision.ruling().particulars(), language),
                effects(revision, names));
    }

    private List<EffectView> effects(DecisionRevision revision, Names names) {
        return revision.effects().stream()
                .map(each -> EffectView.of(each.id(), each.effect(), names, language))
                .toList();
    }

    /** Everything that it has said, the first to the latest. */
    public List<RevisionSummaryView> said(Decision decision) {
        return decision.revisions().stream()
                .map(revision -> new RevisionSummaryView(
                        revision.number(),
                        revision.reason(),
                        language.label(revision.reason()),
                        revision.madeOn(),
                        MeasureView.of(revision.ruling().measures(), language)))
                .toList();
    }

    /** All that happened to it, in order. */
    public List<HistoryView> history(Decision decision) {
        return decision.history().stream().map(this::entry).toList();
    }

    private HistoryView entry(DecisionEntry entry) {
        return new HistoryView(
                entry.kind(),
                language.label(entry.kind()),
                entry.happenedOn(),
                CityClock.at(entry.recordedAt()),
                entry.referenceId().orElse(null),
                entry.note().orElse(null));
    }
}
