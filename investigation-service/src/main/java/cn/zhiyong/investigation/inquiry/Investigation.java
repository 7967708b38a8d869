package cn.zhiyong.investigation.inquiry;

import cn.zhiyong.investigation.archive.Archive;
import cn.zhiyong.investigation.archive.EntryKind;
import cn.zhiyong.investigation.casefile.CaseEvent;
import cn.zhiyong.investigation.casefile.CaseEvent.ChangeType;
import cn.zhiyong.investigation.casefile.CaseFile;
import cn.zhiyong.investigation.casefile.CaseFiles;
import cn.zhiyong.investigation.casefile.CaseSight;
import cn.zhiyong.investigation.casefile.Finding;
import cn.zhiyong.investigation.inquiry.rules.CaseFacts;
import cn.zhiyong.investigation.inquiry.rules.Recusal;
import cn.zhiyong.investigation.inquiry.rules.SubmissionRule;
import cn.zhiyong.investigation.record.CaseRecord;
import cn.zhiyong.investigation.record.Opinion;
import cn.zhiyong.investigation.record.SiteVisit;
import cn.zhiyong.investigation.record.Statement;
import cn.zhiyong.investigation.roster.Roster;
import cn.zhiyong.investigation.roster.RosterCadre;
import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Leads a case from its first investigator to its submission. */
@ApplicationScoped
class Investigation {
    private final CaseFiles cases;
    private final CaseSight sight;
    private final Roster roster;
    private final CaseRecord record;
    private final Archive archive;
    private final Versions versions;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    Investigation(
            CaseFiles cases,
            CaseSight sight,
            Roster roster,
            CaseRecord record,
            Archive archive,
            Versions versions,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.sight = sight;
        this.roster = roster;
        this.record = record;
        this.archive = archive;
        this.versions = versions;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RosterCadre assign(UUID caseId, UUID cadreId, boolean kinshipOrInterest) {
        var file = sight.heldByLead(caseId);
        var investigator = roster.cadre(cadreId)
                .orElseThrow(() -> Problems.malformed("cadreId", "名册中没有此人。", "The roster knows no such person."));
        Recusal.of(person(investigator), subject(file), kinshipOrInterest).ifPresent(refusal -> {
            throw Problems.refused(refusal);
        });
        if (file.assign(cadreId, clock.instant())) {
            outbox.publish(() -> CaseEvent.of(file, ChangeType.INVESTIGATION_BEGUN));
        }
        return investigator;
    }

    @Transactional
    CaseFile find(UUID caseId, Finding finding) {
        var file = sight.heldByInvestigator(caseId);
        versions.expected().requireMatch(file.version());
        var cited = finding.violations().stream()
                .flatMap(violation -> violation.evidenceIds().stream())
                .toList();
        if (!record.foreignEvidence(caseId, cited).isEmpty()) {
            throw Problems.malformed(
                    "violations", "所列证据须为本案已记录的证据。", "Only evidence on this case's record can be cited.");
        }
        var now = clock.instant();
        file.found(finding, now);
        archive.add(caseId, EntryKind.FINDING, finding, caller.subject(), now);
        cases.flush();
        return file;
    }

    @Transactional
    CaseFile submit(UUID caseId) {
        var file = sight.held(caseId);
        versions.expected().requireMatch(file.version());
        var now = clock.instant();
        file.recorded(now);
        var missing = missing(file);
        if (!missing.isEmpty()) {
            throw Problems.refused(missing);
        }
        file.submitted(now);
        archive.add(
                caseId,
                EntryKind.SUBMISSION,
                new Submission(file.caseNumber(), file.finding().orElseThrow(), file.investigatorIds()),
                caller.subject(),
                now);
        outbox.publish(() -> CaseEvent.of(file, ChangeType.SUBMITTED));
        return file;
    }

    /** What goes into the archive of a submission. */
    record Submission(String caseNumber, Finding finding, List<UUID> investigatorIds) {}

    /** What R5 still asks for before the finding can be submitted. */
    List<Refusal> missing(CaseFile file) {
        var subject = subject(file);
        var finding = file.finding();
        return SubmissionRule.refusals(new CaseFacts(
                (int) roster.cadres(file.investigatorIds()).stream()
                        .filter(each -> Recusal.of(person(each), subject, false).isEmpty())
                        .count(),
                record.count(SiteVisit.class, file.id()),
                record.count(Opinion.class, file.id()),
                record.count(Statement.class, file.id()),
                finding.map(Finding::violations).orElse(List.of()).stream()
                        .map(violation -> new CaseFacts.ViolationFacts(
                                violation.item(), violation.evidenceIds().size()))
                        .toList(),
                finding.map(Finding::severity)));
    }

    private Optional<Recusal.Person> subject(CaseFile file) {
        return Optional.ofNullable(file.subject().cadreId())
                .flatMap(roster::cadre)
                .map(Investigation::person);
    }

    private static Recusal.Person person(RosterCadre cadre) {
        return new Recusal.Person(cadre.id(), cadre.unitCode(), cadre.section());
    }
}
