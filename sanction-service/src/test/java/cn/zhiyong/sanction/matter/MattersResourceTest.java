package cn.zhiyong.sanction.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.sanction.matter.rules.Severity;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the entity says of itself and what the query finds are the same. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class MattersResourceTest {
    private static final LocalDate SUBMITTED_ON = LocalDate.of(2025, 3, 3);
    private static final LocalDate HEARD_ON = LocalDate.of(2025, 4, 15);
    private static final LocalDate HEAR_BY = LocalDate.of(2025, 4, 30);
    private static final LocalDate HEAR_AGAIN_BY = LocalDate.of(2025, 5, 31);

    @Inject
    Matters matters;

    @Inject
    Lists lists;

    private final UUID report = UUID.randomUUID();

    /** R6.1: overdue is what is still to be heard after the last day for it, heard before or not. */
    @Test
    @TestTransaction
    void overdueMeansTheSameInAQuery() {
        var unheard = matter();
        var postponed = matter();
        postponed.heard(HEARD_ON);
        var disposed = Arrays.stream(MatterStatus.values())
                .filter(status -> status != MatterStatus.PENDING)
                .map(this::disposed);
        var all = Stream.concat(Stream.of(unheard, postponed), disposed).toList();
        matters.persist(all);
        for (var last : List.of(HEAR_BY, HEAR_AGAIN_BY)) {
            for (var day : List.of(last.minusDays(1), last, last.plusDays(1))) {
                var overdue = found(true, day);
                var others = found(false, day);
                assertThat(all).allSatisfy(matter -> {
                    assertThat(overdue.contains(matter.id())).isEqualTo(matter.overdueOn(day));
                    assertThat(others.contains(matter.id())).isEqualTo(!matter.overdueOn(day));
                });
            }
        }
        assertThat(found(true, HEAR_BY)).isEmpty();
        assertThat(found(true, HEAR_BY.plusDays(1))).containsExactly(unheard.id());
        assertThat(found(true, HEAR_AGAIN_BY)).containsExactly(unheard.id());
        assertThat(found(true, HEAR_AGAIN_BY.plusDays(1))).containsExactlyInAnyOrder(unheard.id(), postponed.id());
        assertThat(found(null, HEAR_BY)).hasSameSizeAs(all);
    }

    private Matter disposed(MatterStatus status) {
        var matter = matter();
        matter.heard(HEARD_ON);
        matter.disposed(status);
        return matter;
    }

    private Matter matter() {
        return Matter.of(new CaseBody(
                "SUBMITTED",
                UUID.randomUUID(),
                "2025-000001",
                report,
                UUID.randomUUID(),
                "PERSONNEL",
                new CaseBody.Subject(SubjectKind.UNIT, null, "U-1"),
                SUBMITTED_ON.atTime(10, 0).atZone(CityClock.ZONE).toOffsetDateTime(),
                List.of(),
                new CaseBody.Finding(Severity.MINOR, "反映情况属实。", "2022-03", List.of())));
    }

    private List<UUID> found(Boolean overdue, LocalDate day) {
        var page = new PageRequest();
        page.limit = PageRequest.MAX_LIMIT;
        return lists.page(
                        matters.matching(new MatterFilter(null, null, report, overdue), day), page, shown -> Matter::id)
                .items();
    }
}
