package cn.zhiyong.investigation.inquiry;

import cn.zhiyong.investigation.casefile.CaseFile;
import cn.zhiyong.investigation.inquiry.CaseView.FindingView;
import cn.zhiyong.investigation.inquiry.CaseView.InvestigatorView;
import cn.zhiyong.investigation.inquiry.CaseView.MissingView;
import cn.zhiyong.investigation.inquiry.CaseView.SubjectView;
import cn.zhiyong.investigation.outcome.OutcomeViews;
import cn.zhiyong.investigation.record.RecordViews;
import cn.zhiyong.investigation.roster.Roster;
import cn.zhiyong.investigation.roster.RosterCadre;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Shows cases with names, labels and all that is on record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseViews {
    private final Roster roster;
    private final RecordViews records;
    private final OutcomeViews outcomes;
    private final SubmissionRequirements requirements;
    private final RequestLanguage language;

    CaseViews(
            Roster roster,
            RecordViews records,
            OutcomeViews outcomes,
            SubmissionRequirements requirements,
            RequestLanguage language) {
        this.roster = roster;
        this.records = records;
        this.outcomes = outcomes;
        this.requirements = requirements;
        this.language = language;
    }

    CaseView single(CaseFile file) {
        var subject = file.subject();
        var names = roster.names(
                Stream.concat(Stream.ofNullable(subject.cadreId()), file.investigatorIds().stream()),
                Stream.ofNullable(subject.unitCode()));
        return new CaseView(
                file.id(),
                file.caseNumber(),
                file.status(),
                language.label(file.status()),
                file.reportId(),
                file.routingId(),
                file.organ(),
                language.label(file.organ()),
                SubjectView.of(subject, names, language),
                file.brief(),
                file.items(),
                file.catalogueVersion(),
                CityClock.at(file.openedAt()),
                file.submittedAt().map(CityClock::at).orElse(null),
                file.investigatorIds().stream()
                        .map(id -> new InvestigatorView(id, names.ofCadre(id)))
                        .toList(),
                records.siteVisits(file.id()),
                records.opinions(file.id()),
                records.statements(file.id()),
                records.evidence(file.id()),
                file.finding().map(finding -> FindingView.of(finding, language)).orElse(null),
                missing(file),
                outcomes.returns(file.id()),
                outcomes.otherHearings(file.id()),
                outcomes.decisions(file.id()),
                file.version());
    }

    InvestigatorView investigator(RosterCadre cadre) {
        return new InvestigatorView(cadre.id(), cadre.name());
    }

    private List<MissingView> missing(CaseFile file) {
        return file.submittedAt().isPresent()
                ? List.of()
                : requirements.missing(file).stream()
                        .map(refusal -> MissingView.of(refusal, language.get()))
                        .toList();
    }

    Function<CaseFile, CaseSummaryView> listed(List<CaseFile> files) {
        var names = roster.names(
                files.stream().flatMap(file -> Stream.ofNullable(file.subject().cadreId())),
                files.stream().flatMap(file -> Stream.ofNullable(file.subject().unitCode())));
        return file -> CaseSummaryView.of(file, names, language);
    }
}
