package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.sanction.decision.rules.Ground;
import cn.zhiyong.sanction.decision.rules.Ruling;
import java.util.Set;

/**
 * A decision as it is put to the vote, or looked at beforehand (R7.17).
 *
 * @param grounds that the leading group establishes
 */
public record ProposedDecision(Ruling ruling, Set<Ground> grounds) {}
