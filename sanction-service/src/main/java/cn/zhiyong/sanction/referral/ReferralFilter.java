package cn.zhiyong.sanction.referral;

import cn.zhiyong.sanction.referral.rules.ReferralKind;

/** Which referrals are asked for; what is null is not asked. */
record ReferralFilter(ReferralKind kind, ReferralStatus status, Boolean unanswered) {}
