package cn.zhiyong.sanction;

import cn.zhiyong.sanction.decision.ChangingDecisions;
import cn.zhiyong.sanction.decision.ChangingDecisions.Occasion;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.decision.RevisionReason;
import cn.zhiyong.sanction.decision.rules.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Changes of decisions as an appeal brings them, for what has to follow them. */
@ApplicationScoped
public class Changes {
    private final ChangingDecisions changingDecisions;
    private final Decisions decisions;

    Changes(ChangingDecisions changingDecisions, Decisions decisions) {
        this.changingDecisions = changingDecisions;
        this.decisions = decisions;
    }

    @Transactional
    public void revoke(String decision, LocalDate on) {
        changingDecisions.revoke(held(decision), new Occasion(RevisionReason.APPEAL_REVOKED, on, UUID.randomUUID()));
    }

    @Transactional
    public void modify(String decision, LocalDate on, Ruling ruling) {
        changingDecisions.modify(
                held(decision), ruling, new Occasion(RevisionReason.APPEAL_MODIFIED, on, UUID.randomUUID()));
    }

    private Decision held(String decision) {
        return decisions.holdWithPeople(UUID.fromString(decision)).orElseThrow();
    }
}
