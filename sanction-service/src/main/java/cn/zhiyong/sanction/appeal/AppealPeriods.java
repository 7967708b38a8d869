package cn.zhiyong.sanction.appeal;

import cn.zhiyong.platform.time.Periods;
import cn.zhiyong.platform.time.Periods.Deadline;
import cn.zhiyong.sanction.appeal.rules.Route;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.notice.Notices;
import cn.zhiyong.sanction.rulebook.Rulebook;
import cn.zhiyong.sanction.rulebook.Rulebooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** R8.1, R8.2, R8.5: how long there is to appeal and to answer, under the rulebook of the decision. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AppealPeriods {
    private final Notices notices;
    private final Rulebooks rulebooks;
    private final Periods periods;

    AppealPeriods(Notices notices, Rulebooks rulebooks, Periods periods) {
        this.notices = notices;
        this.rulebooks = rulebooks;
        this.periods = periods;
    }

    /** Counted from the receipt of what the decision says now; after a review that is the receipt of its answer. */
    Optional<Deadline> filingDue(Decision decision, Route route) {
        var days = route.periods(rulebook(decision)).filingDays();
        return notices.receivedByPerson(decision.id(), decision.revision())
                .map(receivedOn -> periods.actWithinDays(receivedOn, days));
    }

    /** @param from the day on which the appeal was filed or accepted */
    Deadline answerDue(Decision decision, Route route, LocalDate from) {
        return periods.actWithinDays(from, route.periods(rulebook(decision)).answerDays());
    }

    private Rulebook rulebook(Decision decision) {
        return rulebooks.version(decision.rulebookVersion());
    }
}
