package cn.zhiyong.appraisal.commendation;

import cn.zhiyong.appraisal.commendation.CommendationEvent.ChangeType;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Records that somebody of the roster was commended (R9.8). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordingCommendations {
    private final Commendations commendations;
    private final Roster roster;
    private final Outbox outbox;
    private final Clock clock;

    RecordingCommendations(Commendations commendations, Roster roster, Outbox outbox, Clock clock) {
        this.commendations = commendations;
        this.roster = roster;
        this.outbox = outbox;
        this.clock = clock;
    }

    Commendation record(CommendationRequest request) {
        roster.requireCadre(request.cadreId());
        var commendation = new Commendation(request, clock.instant());
        commendations.persist(commendation);
        outbox.publish(() -> CommendationEvent.of(commendation, ChangeType.RECORDED));
        return commendation;
    }
}
