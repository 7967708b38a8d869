package cn.zhiyong.appraisal.commendation;

import cn.zhiyong.appraisal.commendation.CommendationEvent.ChangeType;
import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Withdraws a commendation, which stays on record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WithdrawingCommendations {
    private final Commendations commendations;
    private final Outbox outbox;

    WithdrawingCommendations(Commendations commendations, Outbox outbox) {
        this.commendations = commendations;
        this.outbox = outbox;
    }

    Commendation withdraw(UUID id, String reason, ExpectedVersion expected) {
        var commendation = commendations.hold(id).orElseThrow(Problems::notFound);
        expected.requireMatch(commendation.version());
        commendation.withdraw(reason);
        outbox.publish(() -> CommendationEvent.of(commendation, ChangeType.WITHDRAWN));
        return commendation;
    }
}
