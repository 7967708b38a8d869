package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.appraisal.lead.Detection;
import cn.zhiyong.appraisal.lead.LeadItem;
import cn.zhiyong.appraisal.lead.LeadSubject;
import cn.zhiyong.appraisal.lead.rules.PoorGrades;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.rulebook.Rulebooks;
import cn.zhiyong.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds whether the grades of a cadre, year after year, speak for a lead (R2.4). A withdrawn one counts no more. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DetectingRepeatedGrades {
    private final AnnualGrades grades;
    private final Roster roster;
    private final Rulebooks rulebooks;
    private final Event<Detection> detections;

    DetectingRepeatedGrades(AnnualGrades grades, Roster roster, Rulebooks rulebooks, Event<Detection> detections) {
        this.grades = grades;
        this.roster = roster;
        this.rulebooks = rulebooks;
        this.detections = detections;
    }

    /** The grade of a year tells of that year, and of the later ones that have a grade. */
    void detect(UUID cadreId, int changedYear) {
        var byYear = grades.of(cadreId);
        var subject = LeadSubject.cadre(
                cadreId, roster.cadre(cadreId).orElseThrow(Problems::notFound).unitCode());
        Stream.concat(
                        Stream.of(changedYear),
                        byYear.keySet().stream()
                                .filter(year -> year > changedYear)
                                .sorted())
                .map(year -> detection(subject, year, byYear))
                .forEach(detections::fire);
    }

    private Detection detection(LeadSubject subject, int year, Map<Integer, Grade> byYear) {
        return Detection.of(
                "/v1/annual-grades?cadreId=%s&year=%d".formatted(subject.cadreId(), year),
                subject,
                LeadItem.MISCONDUCT_7,
                year,
                PoorGrades.of(byYear, year, rulebooks.atEndOf(year).democraticReview()));
    }
}
