package cn.zhiyong.sanction.appeal;

import cn.zhiyong.sanction.deadline.DeadlineKind;
import cn.zhiyong.sanction.deadline.Deadlines;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.matter.Matters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** R8.2: until when a pending appeal has to be answered, among all that falls due. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AppealDeadlines {
    private final Deadlines deadlines;
    private final Matters matters;

    AppealDeadlines(Deadlines deadlines, Matters matters) {
        this.deadlines = deadlines;
        this.matters = matters;
    }

    void set(Appeal appeal, Decision decision) {
        var organ = matters.findById(decision.matterId()).organ();
        deadlines.set(
                DeadlineKind.APPEAL_ANSWER,
                appeal.id(),
                appeal.answerDue().orElseThrow(),
                decision.deadlineContext(organ));
    }

    void close(Appeal appeal) {
        deadlines.close(DeadlineKind.APPEAL_ANSWER, appeal.id());
    }
}
