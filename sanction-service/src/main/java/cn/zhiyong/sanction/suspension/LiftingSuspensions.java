package cn.zhiyong.sanction.suspension;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import cn.zhiyong.sanction.decision.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** R7.10: lifts a suspension before its matter is disposed of. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LiftingSuspensions {
    private final Suspensions suspensions;
    private final Decisions decisions;

    LiftingSuspensions(Suspensions suspensions, Decisions decisions) {
        this.suspensions = suspensions;
        this.decisions = decisions;
    }

    Suspension lift(UUID id, SuspensionLiftRequest lifting, ExpectedVersion expected) {
        decisions.holdPeople(suspensions.cadreOf(id).stream().toList());
        var suspension = suspensions.findByIdOptional(id).orElseThrow(Problems::notFound);
        expected.requireMatch(suspension.version());
        suspension.lifted(lifting);
        suspensions.flush();
        return suspension;
    }
}
