package cn.zhiyong.sanction.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Referrals implements PanacheRepositoryBase<Referral, UUID> {
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
