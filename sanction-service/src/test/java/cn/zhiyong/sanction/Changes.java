package cn.zhiyong.sanction;

import cn.zhiyong.sanction.decision.Changing;
import cn.zhiyong.sanction.decision.Changing.Occasion;
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
    private final Changing changing;
    private final Decisions decisions;

    Changes(Changing changing, Decisions decisions) {
        this.changing = changing;
        this.decisions = decisions;
    }

    @Transactional
    public void revoke(String decision, LocalDate on) {
        changing.revoke(held(decision), new Occasion(RevisionReason.APPEAL_REVOKED, on, UUID.randomUUID()));
    }

    @Transactional
    public void modify(String decision, LocalDate on, Ruling ruling) {
        changing.modify(held(decision), ruling, new Occasion(RevisionReason.APPEAL_MODIFIED, on, UUID.randomUUID()));
    }

    private Decision held(String decision) {
        return decisions.holdWithPeople(UUID.fromString(decision)).orElseThrow();
    }
}
