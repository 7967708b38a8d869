package cn.zhiyong.sanction.appeal;

import static cn.zhiyong.sanction.City.today;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.time.Periods.Deadline;
import cn.zhiyong.sanction.City;
import cn.zhiyong.sanction.appeal.rules.Addressee;
import cn.zhiyong.sanction.appeal.rules.AppealKind;
import cn.zhiyong.sanction.appeal.rules.Route;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the entity says of itself and what the query finds are the same. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class AppealsResourceTest {
    private static final LocalDate DUE = LocalDate.of(2025, 4, 21);

    @Inject
    Appeals appeals;

    @Inject
    Lists lists;

    private UUID decision;

    /** R8.2: overdue is what is pending after its last day, and nothing else. */
    @Test
    @TestTransaction
    void overdueMeansTheSameInAQuery() {
        var unit = City.unitCode();
        City.unit(unit, false, null);
        var person = City.person("何某某", unit, null, null);
        decision = UUID.fromString(
                City.decision(person, unit, "MINOR", today().minusDays(20), "\"measures\":[\"ADMONITION\"]"));
        var late = appeal(AppealKind.APPEAL, Addressee.HIGHER_ORGAN);
        var pending = appeal(AppealKind.APPEAL, Addressee.DECIDING_ORGAN);
        pending.pending(new Deadline(DUE, true));
        var answered = appeal(AppealKind.REVIEW, Addressee.DECIDING_ORGAN);
        answered.pending(new Deadline(DUE, true));
        answered.answered(
                new AppealAnswerRequest(AppealOutcome.UPHELD, DUE, "经审理认为。", List.of(), null, null), List.of());
        var lapsed = appeal(AppealKind.APPEAL, Addressee.DECIDING_ORGAN);
        lapsed.pending(new Deadline(DUE, false));
        lapsed.lapsed(DUE);
        var all = List.of(late, pending, answered, lapsed);
        appeals.persist(all);
        for (var day : List.of(DUE.minusDays(1), DUE, DUE.plusDays(1))) {
            var overdue = found(true, day);
            var others = found(false, day);
            assertThat(all).allSatisfy(appeal -> {
                assertThat(overdue.contains(appeal.id())).isEqualTo(appeal.overdueOn(day));
                assertThat(others.contains(appeal.id())).isEqualTo(!appeal.overdueOn(day));
            });
        }
        assertThat(found(true, DUE.plusDays(1))).containsExactly(pending.id());
        assertThat(found(true, DUE)).isEmpty();
        assertThat(found(null, DUE)).hasSameSizeAs(all);
    }

    private Appeal appeal(AppealKind kind, Addressee addressedTo) {
        var filing = new AppealRequest(kind, addressedTo, DUE.minusDays(30), "处理过重。", null);
        return new Appeal(decision, UUID.randomUUID(), filing, Route.of(kind, false), Optional.empty(), Instant.EPOCH);
    }

    private List<UUID> found(Boolean overdue, LocalDate day) {
        var page = new PageRequest();
        page.limit = PageRequest.MAX_LIMIT;
        return lists.page(
                        appeals.matching(new AppealFilter(null, decision, null, overdue), day),
                        page,
                        shown -> Appeal::id)
                .items();
    }
}
