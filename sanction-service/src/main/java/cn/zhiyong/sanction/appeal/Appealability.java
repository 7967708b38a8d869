package cn.zhiyong.sanction.appeal;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.sanction.appeal.rules.Addressee;
import cn.zhiyong.sanction.appeal.rules.AppealKind;
import cn.zhiyong.sanction.decision.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Whether a decision can be appealed against: it stands, nothing is pending, and the same was not answered before. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Appealability {
    private final Appeals appeals;

    Appealability(Appeals appeals) {
        this.appeals = appeals;
    }

    void require(Decision decision, AppealKind kind, Addressee addressedTo) {
        decision.requireNotRevoked();
        if (appeals.open(decision.id()).isPresent()) {
            throw Problems.conflict("对此决定的复核、申诉正在审理。", "An appeal against this decision is pending.");
        }
        if (appeals.wasAnswered(decision.id(), kind, addressedTo)) {
            throw Problems.conflict(
                    "向同一机关提出的此类请求已经答复。", "A request of this kind to this organ has been answered already.");
        }
    }
}
