package cn.zhiyong.sanction.referral;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Referrals implements PanacheRepositoryBase<Referral, UUID> {
    private static final SortKey<Referral> LATEST_FIRST = SortKey.descending(
            new SortKey.Part<>("raisedOn", Referral::raisedOn, LocalDate::parse), SortKey.id(Referral::id));

    Listing<Referral> matching(ReferralFilter filter) {
        return new Listing<>("referrals", Referral.class, LATEST_FIRST)
                .where("kind = :kind", "kind", filter.kind())
                .where("status = :status", "status", filter.status())
                .whereHolds(Referral.UNANSWERED, filter.unanswered());
    }

    /** Held: it may be going out at this very moment. */
    Optional<Referral> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one that stands by what the decision says, held. */
    Optional<Referral> holdStanding(UUID decisionId) {
        return find("decisionId = ?1 and status <> ?2 and not toBeRecalled", decisionId, ReferralStatus.WITHDRAWN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
