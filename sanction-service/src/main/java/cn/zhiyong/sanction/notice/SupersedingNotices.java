package cn.zhiyong.sanction.notice;

import cn.zhiyong.sanction.deadline.DeadlineKind;
import cn.zhiyong.sanction.deadline.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What was not sent before the decision changed is not to be sent any more: it would tell what is past. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SupersedingNotices {
    private final Notices notices;
    private final Deadlines deadlines;

    SupersedingNotices(Notices notices, Deadlines deadlines) {
        this.notices = notices;
        this.deadlines = deadlines;
    }

    /** Those that tell of what the decision said before that revision. An appellant is answered all the same (R8.2). */
    public void supersede(UUID decisionId, int revision) {
        notices.unsentBefore(decisionId, revision).stream()
                .filter(notice -> notice.kind() != NoticeKind.APPEAL_ANSWER)
                .forEach(notice -> {
                    notice.superseded();
                    deadlines.close(DeadlineKind.NOTICE, notice.id());
                });
    }
}
