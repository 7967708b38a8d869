package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.time.Periods;
import cn.zhiyong.platform.time.Periods.Deadline;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.sanction.notice.NoticeKind;
import cn.zhiyong.sanction.notice.NoticeOrder;
import cn.zhiyong.sanction.notice.RaisingNotices;
import cn.zhiyong.sanction.notice.SupersedingNotices;
import cn.zhiyong.sanction.rulebook.Rulebooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** R6.3, R8.2: the person and the unit are told of a decision, of its changes and of answers to appeals. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NotifyingOfDecisions {
    private final RaisingNotices raisingNotices;
    private final SupersedingNotices supersedingNotices;
    private final Matters matters;
    private final Rulebooks rulebooks;
    private final Periods periods;

    NotifyingOfDecisions(
            RaisingNotices raisingNotices,
            SupersedingNotices supersedingNotices,
            Matters matters,
            Rulebooks rulebooks,
            Periods periods) {
        this.raisingNotices = raisingNotices;
        this.supersedingNotices = supersedingNotices;
        this.matters = matters;
        this.rulebooks = rulebooks;
        this.periods = periods;
    }

    void decided(Decision decision) {
        tell(decision, NoticeKind.DECISION, Optional.empty(), due(decision, decision.decidedOn()));
    }

    /** Where no answer to an appeal tells of it. */
    void changed(Decision decision, LocalDate on) {
        tell(decision, NoticeKind.CHANGE, Optional.empty(), due(decision, on));
    }

    /**
     * Whatever the answer says; after the change, where it brings one.
     *
     * @param due the appeal's own
     */
    public void answered(Decision decision, UUID appealId, Deadline due) {
        tell(decision, NoticeKind.APPEAL_ANSWER, Optional.of(appealId), due);
    }

    /** What was not sent yet of what it said before is not sent any more. */
    void supersedeEarlier(Decision decision) {
        supersedingNotices.supersede(decision.id(), decision.revision());
    }

    private void tell(Decision decision, NoticeKind kind, Optional<UUID> appealId, Deadline due) {
        raisingNotices.raise(new NoticeOrder(
                kind,
                decision.id(),
                decision.revision(),
                appealId,
                decision.cadreId(),
                decision.unitCode(),
                due,
                matters.findById(decision.matterId()).organ(),
                decision.matterId()));
    }

    private Deadline due(Decision decision, LocalDate on) {
        return periods.actWithinDays(
                on, rulebooks.version(decision.rulebookVersion()).noticeDays());
    }
}
