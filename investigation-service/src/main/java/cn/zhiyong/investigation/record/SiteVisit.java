package cn.zhiyong.investigation.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A visit on site (R5.2). */
@Entity
@Table(name = "site_visit")
public class SiteVisit extends Recorded {
    private LocalDate visitedOn;
    private String place;
    private List<String> participants;
    private String record;

    protected SiteVisit() {}

    SiteVisit(UUID caseId, SiteVisitRequest body, String by, Instant at) {
        super(caseId, by, at);
        visitedOn = body.visitedOn();
        place = body.place();
        participants = new ArrayList<>(body.participants());
        record = body.record();
    }

    SiteVisitView view() {
        return new SiteVisitView(id(), visitedOn, place, List.copyOf(participants), record);
    }
}
