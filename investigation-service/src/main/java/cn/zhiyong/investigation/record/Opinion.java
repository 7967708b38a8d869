package cn.zhiyong.investigation.record;

import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the masses say (R5.3). */
@Entity
@Table(name = "opinion")
public class Opinion extends Recorded {
    private LocalDate collectedOn;

    @Enumerated(EnumType.STRING)
    private OpinionMethod method;

    private int peopleHeard;
    private String summary;

    protected Opinion() {}

    Opinion(UUID caseId, OpinionRequest body, String by, Instant at) {
        super(caseId, by, at);
        collectedOn = body.collectedOn();
        method = body.method();
        peopleHeard = body.peopleHeard();
        summary = body.summary();
    }

    OpinionView view(RequestLanguage language) {
        return new OpinionView(id(), collectedOn, method, language.label(method), peopleHeard, summary);
    }
}
