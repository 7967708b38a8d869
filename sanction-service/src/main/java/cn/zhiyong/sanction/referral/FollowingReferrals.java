package cn.zhiyong.sanction.referral;

import cn.zhiyong.platform.http.Versions;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.DecisionChange;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.decision.rules.Particulars.Transfer;
import cn.zhiyong.sanction.matter.MatterDisposal;
import cn.zhiyong.sanction.matter.MatterStatus;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.sanction.referral.rules.ReferralRule;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Raises referrals with what the leading group decides, and follows them until they are answered. */
@ApplicationScoped
class FollowingReferrals {
    private final Referrals referrals;
    private final Matters matters;
    private final Roster roster;
    private final Versions versions;

    FollowingReferrals(Referrals referrals, Matters matters, Roster roster, Versions versions) {
        this.referrals = referrals;
        this.matters = matters;
        this.roster = roster;
        this.versions = versions;
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

    @Transactional
    Referral propose(UUID id, ReferralProposalRequest proposal) {
        return change(id, referral -> {
            var severity = matters.findById(referral.matterId()).severity();
            refuse(ReferralRule.proposalRefusal(referral.kind(), severity));
            if (roster.cadres(proposal.cadreIds()).size() < proposal.cadreIds().size()) {
                throw Problems.malformed("cadreIds", "名册中没有其中某人。", "The roster does not know all of them.");
            }
            referral.proposes(proposal);
        });
    }

    @Transactional
    Referral dispatch(UUID id, ReferralDispatchRequest dispatch) {
        return change(id, referral -> {
            refuse(ReferralRule.papersRefusal(referral.kind(), dispatch.papers()));
            referral.dispatched(dispatch);
        });
    }

    @Transactional
    Referral reply(UUID id, ReferralReplyRequest reply) {
        return change(id, referral -> referral.replied(reply));
    }

    private Referral change(UUID id, Consumer<Referral> change) {
        var referral = referrals.hold(id).orElseThrow(Problems::notFound);
        versions.expected().requireMatch(referral.version());
        change.accept(referral);
        referrals.flush();
        return referral;
    }

    private static Optional<Transfer> transfer(Decision decision) {
        var ruling = decision.ruling();
        return ruling.measures().contains(Measure.LEGAL_REFERRAL)
                ? ruling.particulars().transfer()
                : Optional.empty();
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(each -> {
            throw Problems.refused(each);
        });
    }
}
