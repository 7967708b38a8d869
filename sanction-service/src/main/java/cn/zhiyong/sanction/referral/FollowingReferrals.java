package cn.zhiyong.sanction.referral;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.sanction.referral.rules.ReferralRule;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;

/** Follows referrals from what is proposed with them until they are answered (R7.8, R7.11). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FollowingReferrals {
    private final Referrals referrals;
    private final Matters matters;
    private final Roster roster;

    FollowingReferrals(Referrals referrals, Matters matters, Roster roster) {
        this.referrals = referrals;
        this.matters = matters;
        this.roster = roster;
    }

    Referral propose(UUID id, ReferralProposalRequest proposal, ExpectedVersion expected) {
        return change(id, expected, referral -> {
            var severity = matters.findById(referral.matterId()).severity();
            Problems.refuseIfAny(ReferralRule.proposalRefusal(referral.kind(), severity));
            if (roster.cadres(proposal.cadreIds()).size() < proposal.cadreIds().size()) {
                throw Problems.malformed("cadreIds", "名册中没有其中某人。", "The roster does not know all of them.");
            }
            referral.proposes(proposal);
        });
    }

    Referral dispatch(UUID id, ReferralDispatchRequest dispatch, ExpectedVersion expected) {
        return change(id, expected, referral -> {
            Problems.refuseIfAny(ReferralRule.papersRefusal(referral.kind(), dispatch.papers()));
            referral.dispatched(dispatch);
        });
    }

    Referral reply(UUID id, ReferralReplyRequest reply, ExpectedVersion expected) {
        return change(id, expected, referral -> referral.replied(reply));
    }

    private Referral change(UUID id, ExpectedVersion expected, Consumer<Referral> change) {
        var referral = referrals.hold(id).orElseThrow(Problems::notFound);
        expected.requireMatch(referral.version());
        change.accept(referral);
        referrals.flush();
        return referral;
    }
}
