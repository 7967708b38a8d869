package cn.zhiyong.sanction.promotion;

import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose askings the caller sees: the HR system its own, the others all. */
@ApplicationScoped
class PromotionReviewSight {
    private final Caller caller;

    PromotionReviewSight(Caller caller) {
        this.caller = caller;
    }

    /** Who alone asked what the caller sees; empty where the caller sees all. */
    Optional<String> onlyAskedBy() {
        return seesAll() ? Optional.empty() : Optional.of(caller.subject());
    }

    boolean sees(PromotionReview review) {
        return onlyAskedBy().map(review::isAskedBy).orElse(true);
    }

    private boolean seesAll() {
        return Stream.of(Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE, Roles.AUDITOR)
                .anyMatch(caller::has);
    }
}
