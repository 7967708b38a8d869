package cn.zhiyong.sanction.promotion.rules;

import cn.zhiyong.platform.text.Text;
import java.util.UUID;

/**
 * One thing that an answer rests on.
 *
 * @param decisionId null where it is a commendation
 * @param decisionNumber null where it is a commendation
 */
public record Reason(String rule, String clause, UUID decisionId, String decisionNumber, Text text) {
    static Reason of(Obstacle obstacle, Text text) {
        return new Reason(obstacle.rule(), obstacle.clause(), obstacle.decisionId(), obstacle.decisionNumber(), text);
    }
}
