package cn.zhiyong.sanction.promotion;

import java.util.UUID;

/** Which consents are asked for; what is null is not asked. */
record PromotionConsentFilter(UUID cadreId) {}
