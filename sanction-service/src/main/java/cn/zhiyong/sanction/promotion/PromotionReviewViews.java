package cn.zhiyong.sanction.promotion;

import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reviews as callers see them, with the answers that are kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PromotionReviewViews {
    private final PromotionReviews reviews;
    private final RequestLanguage language;

    PromotionReviewViews(PromotionReviews reviews, RequestLanguage language) {
        this.reviews = reviews;
        this.language = language;
    }

    PromotionReviewView of(PromotionReview review) {
        return PromotionReviewView.of(review, reviews.answers(review), language);
    }
}
