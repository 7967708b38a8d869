package cn.zhiyong.sanction.notice;

import static cn.zhiyong.sanction.City.today;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.time.Periods.Deadline;
import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the entity says of itself and what the query finds are the same. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class NoticesResourceTest {
    private static final LocalDate DAY = LocalDate.of(2025, 4, 7);

    @Inject
    Notices notices;

    @Inject
    Lists lists;

    private UUID decision;

    /** R6.3: overdue is what was neither sent nor superseded by its last day. */
    @Test
    @TestTransaction
    void overdueMeansTheSameInAQuery() {
        var unit = City.unitCode();
        City.unit(unit, false, null);
        var person = City.person("何某某", unit, null, null);
        decision = UUID.fromString(
                City.decision(person, unit, "MINOR", today().minusDays(1), "\"measures\":[\"ADMONITION\"]"));
        var made = notices.of(decision);
        var all = Stream.concat(
                        made.stream(),
                        Stream.of(DAY.minusDays(1), DAY, DAY.plusDays(1))
                                .flatMap(due -> Stream.of(unsent(due), sent(due), received(due), superseded(due))))
                .toList();
        notices.persist(all);
        var overdue = found(true);
        var others = found(false);
        assertThat(all).allSatisfy(notice -> {
            assertThat(overdue.contains(notice.id())).isEqualTo(notice.overdueOn(DAY));
            assertThat(others.contains(notice.id())).isEqualTo(!notice.overdueOn(DAY));
            assertThat(notice.statusOn(DAY) == NoticeStatus.OVERDUE).isEqualTo(notice.overdueOn(DAY));
        });
        assertThat(overdue).hasSize(1);
        assertThat(found(null)).hasSameSizeAs(all).hasSize(made.size() + 12);
    }

    private Notice unsent(LocalDate due) {
        return Notice.toPerson(new NoticeOrder(
                NoticeKind.DECISION,
                decision,
                1,
                Optional.empty(),
                UUID.randomUUID(),
                "U-1",
                new Deadline(due, true),
                Optional.empty(),
                UUID.randomUUID()));
    }

    private Notice sent(LocalDate due) {
        var notice = unsent(due);
        notice.dispatched(due, DeliveryMethod.MAIL, "通知书");
        return notice;
    }

    private Notice received(LocalDate due) {
        var notice = sent(due);
        notice.received(due, "本人");
        return notice;
    }

    private Notice superseded(LocalDate due) {
        var notice = unsent(due);
        notice.superseded();
        return notice;
    }

    private List<UUID> found(Boolean overdue) {
        var page = new PageRequest();
        page.limit = PageRequest.MAX_LIMIT;
        return lists.page(notices.matching(new NoticeFilter(decision, overdue), DAY), page, shown -> Notice::id)
                .items();
    }
}
