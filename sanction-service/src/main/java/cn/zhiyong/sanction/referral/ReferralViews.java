package cn.zhiyong.sanction.referral;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Referrals as callers see them, with the names of everybody in them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReferralViews {
    private final Roster roster;
    private final RequestLanguage language;

    ReferralViews(Roster roster, RequestLanguage language) {
        this.roster = roster;
        this.language = language;
    }

    ReferralView of(Referral referral) {
        return of(List.of(referral)).apply(referral);
    }

    Function<Referral, ReferralView> of(List<Referral> shown) {
        var names = roster.names(
                shown.stream()
                        .flatMap(referral ->
                                Stream.concat(referral.cadreId().stream(), referral.proposedFor().stream())),
                shown.stream().flatMap(referral -> referral.unitCode().stream()));
        return referral -> ReferralView.of(referral, names, language);
    }
}
