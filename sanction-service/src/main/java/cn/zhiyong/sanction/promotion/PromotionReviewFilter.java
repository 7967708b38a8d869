package cn.zhiyong.sanction.promotion;

/**
 * Which reviews are asked for; what is null is not asked.
 *
 * @param askedBy whose alone the caller may see
 */
record PromotionReviewFilter(String askedBy) {}
