package cn.zhiyong.sanction.referral;

import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.DecisionChange;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.decision.rules.Particulars.Transfer;
import cn.zhiyong.sanction.matter.MatterDisposal;
import cn.zhiyong.sanction.matter.MatterStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Raises referrals with what the leading group decides, and lets them fall with it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RaisingReferrals {
    private final Referrals referrals;

    RaisingReferrals(Referrals referrals) {
        this.referrals = referrals;
    }

    /** R7.8: what stands is what the decision says. */
    void decisionChanged(@Observes DecisionChange change) {
        var decision = change.decision();
        var transfer = transfer(decision);
        var standing = referrals.holdStanding(decision.id());
        var keeps = standing.filter(referral -> transfer.filter(referral::isTo).isPresent());
        if (keeps.isPresent()) {
            keeps.get().with(transfer.orElseThrow().papers());
            return;
        }
        standing.ifPresent(referral -> {
            referral.fallen(change.on());
            referrals.flush();
        });
        transfer.ifPresent(each -> referrals.persist(Referral.of(decision, each, change.on())));
    }

    /** R7.11. */
    void matterDisposed(@Observes MatterDisposal disposal) {
        if (disposal.matter().status() == MatterStatus.NOTIFIED) {
            referrals.persist(Referral.toSuperior(disposal.matter(), disposal.on(), disposal.reasons()));
        }
    }

    private static Optional<Transfer> transfer(Decision decision) {
        var ruling = decision.ruling();
        return ruling.measures().contains(Measure.LEGAL_REFERRAL)
                ? ruling.particulars().transfer()
                : Optional.empty();
    }
}
