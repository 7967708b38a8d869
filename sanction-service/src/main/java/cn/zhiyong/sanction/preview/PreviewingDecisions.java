package cn.zhiyong.sanction.preview;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.decision.ComputingCascades;
import cn.zhiyong.sanction.decision.rules.Cascade;
import cn.zhiyong.sanction.decision.rules.Ruling;
import cn.zhiyong.sanction.decision.rules.StatedParticulars;
import cn.zhiyong.sanction.deliberation.Conditions;
import cn.zhiyong.sanction.deliberation.rules.HearingOrder;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.sanction.preview.rules.MeetingDay;
import cn.zhiyong.sanction.rulebook.Rulebooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** R7.17: asks of a decision all that is asked when it is made, and makes none. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PreviewingDecisions {
    private final Matters matters;
    private final Conditions conditions;
    private final ComputingCascades computingCascades;
    private final Rulebooks rulebooks;
    private final Clock clock;

    PreviewingDecisions(
            Matters matters,
            Conditions conditions,
            ComputingCascades computingCascades,
            Rulebooks rulebooks,
            Clock clock) {
        this.matters = matters;
        this.conditions = conditions;
        this.computingCascades = computingCascades;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    Preview preview(PreviewRequest request) {
        var matter = matters.findByIdOptional(request.matterId())
                .orElseThrow(() -> Problems.malformed("matterId", "没有此事项。", "There is no such matter."));
        matter.requirePending();
        var today = LocalDate.now(clock);
        var decidedOn = Optional.ofNullable(request.decidedOn()).orElse(today);
        var proposal = request.proposal();
        var verdict = conditions.verdict(matter, decidedOn, proposal);
        var refusals = new ArrayList<Refusal>();
        MeetingDay.refusal(decidedOn, today).ifPresent(refusals::add);
        HearingOrder.refusal(matter.submittedOn(), decidedOn).ifPresent(refusals::add);
        refusals.addAll(verdict.refusals());
        return new Preview(
                matter,
                decidedOn,
                proposal.ruling(),
                rulebooks.inForceOn(decidedOn).version(),
                refusals,
                verdict.basis(),
                cascade(matter, decidedOn, proposal.ruling()));
    }

    /** Of a measure without its particulars, and on somebody who is no person, it cannot be said what it would bring. */
    private Optional<Cascade> cascade(Matter matter, LocalDate decidedOn, Ruling ruling) {
        return StatedParticulars.refusals(ruling.measures(), ruling.particulars())
                        .isEmpty()
                ? matter.cadreId().map(person -> computingCascades.cascade(person, decidedOn, ruling))
                : Optional.empty();
    }
}
