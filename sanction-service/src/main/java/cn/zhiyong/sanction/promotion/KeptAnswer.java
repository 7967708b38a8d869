package cn.zhiyong.sanction.promotion;

import cn.zhiyong.sanction.promotion.rules.Answer;
import cn.zhiyong.sanction.promotion.rules.PromotionAnswer;
import cn.zhiyong.sanction.promotion.rules.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An answer about a candidate as it was given and is kept.
 *
 * @param until null unless deferred
 */
record KeptAnswer(UUID cadreId, String name, Answer answer, LocalDate until, List<Reason> reasons) {
    static KeptAnswer of(UUID cadreId, String name, PromotionAnswer answer) {
        return new KeptAnswer(cadreId, name, answer.answer(), answer.until().orElse(null), answer.reasons());
    }
}
