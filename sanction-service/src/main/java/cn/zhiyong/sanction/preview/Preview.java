package cn.zhiyong.sanction.preview;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.rules.Cascade;
import cn.zhiyong.sanction.decision.rules.Ruling;
import cn.zhiyong.sanction.matter.Matter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a decision would be.
 *
 * @param refusals every rule that is not met
 * @param basis earlier decisions without which it could not be made
 * @param cascade what it would bring, where that can be said
 */
record Preview(
        Matter matter,
        LocalDate decidedOn,
        Ruling ruling,
        String rulebookVersion,
        List<Refusal> refusals,
        List<Decision> basis,
        Optional<Cascade> cascade) {}
