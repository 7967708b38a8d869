package cn.zhiyong.sanction.notice;

import cn.zhiyong.sanction.deadline.DeadlineContext;
import cn.zhiyong.sanction.deadline.DeadlineKind;
import cn.zhiyong.sanction.deadline.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.stream.Stream;

/** R6.3, R8.2: the person and the unit have to be told, by a day. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RaisingNotices {
    private final Notices notices;
    private final Deadlines deadlines;

    RaisingNotices(Notices notices, Deadlines deadlines) {
        this.notices = notices;
        this.deadlines = deadlines;
    }

    /** One notice to the person and one to the unit. */
    public void raise(NoticeOrder order) {
        Stream.of(Notice.toPerson(order), Notice.toUnit(order)).forEach(notice -> {
            notices.persist(notice);
            deadlines.set(DeadlineKind.NOTICE, notice.id(), order.due(), context(notice, order));
        });
    }

    /** Of the addressee alone: the notice to the unit is no deadline of the person. */
    private static DeadlineContext context(Notice notice, NoticeOrder order) {
        return new DeadlineContext(
                order.organ(),
                Optional.ofNullable(notice.cadreId()),
                Optional.ofNullable(notice.unitCode()),
                Optional.of(order.decisionId()),
                order.matterId());
    }
}
