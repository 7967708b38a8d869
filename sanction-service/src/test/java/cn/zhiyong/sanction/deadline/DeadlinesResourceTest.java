package cn.zhiyong.sanction.deadline;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the entity says of itself and what the query finds are the same. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class DeadlinesResourceTest {
    private static final LocalDate DAY = LocalDate.of(2025, 4, 7);
    private static final LocalDate LAST = DAY.plusDays(1);

    @Inject
    Deadlines deadlines;

    @Inject
    Lists lists;

    /** An organ of its own, so that only this test's rows are found. */
    private final String organ = UUID.randomUUID().toString();

    private UUID matter;

    @Test
    @TestTransaction
    void overdueAndAheadMeanTheSameInAQuery() {
        var unit = City.unitCode();
        City.unit(unit, false, null);
        matter = City.matter(City.person("何某某", unit, null, null), unit);
        var open = Arrays.stream(DeadlineKind.values())
                .flatMap(kind ->
                        Stream.of(DAY.minusDays(1), DAY, LAST, LAST.plusDays(1)).map(due -> due(kind, due)))
                .toList();
        var closed = Arrays.stream(DeadlineKind.values())
                .flatMap(kind -> Stream.of(DAY.minusDays(1), DAY).map(due -> due(kind, due)))
                .peek(entry -> entry.close(DAY))
                .toList();
        deadlines.persist(Stream.concat(open.stream(), closed.stream()));
        var overdue = found(true);
        var ahead = found(false);
        var both = found(null);
        assertThat(open).allSatisfy(entry -> {
            var inTime = !entry.dueOn().isAfter(LAST);
            assertThat(overdue.contains(entry.id())).isEqualTo(inTime && entry.overdueOn(DAY));
            assertThat(ahead.contains(entry.id())).isEqualTo(inTime && entry.aheadOn(DAY));
            assertThat(both.contains(entry.id())).isEqualTo(inTime && (entry.overdueOn(DAY) || entry.aheadOn(DAY)));
        });
        assertThat(both)
                .doesNotContainAnyElementsOf(
                        closed.stream().map(DeadlineEntry::id).toList());
        assertThat(overdue)
                .as("but for the end of a deferral, which nobody misses")
                .hasSize(4);
        assertThat(ahead).hasSize(10);
        assertThat(both).hasSize(14);
    }

    private DeadlineEntry due(DeadlineKind kind, LocalDate on) {
        var context =
                new DeadlineContext(Optional.of(organ), Optional.empty(), Optional.empty(), Optional.empty(), matter);
        return new DeadlineEntry(kind, UUID.randomUUID(), new Deadline(on, true), context);
    }

    private List<UUID> found(Boolean overdue) {
        var page = new PageRequest();
        page.limit = PageRequest.MAX_LIMIT;
        return lists.page(
                        deadlines.matching(new DeadlineFilter(LAST, null, null, organ, overdue), DAY),
                        page,
                        shown -> DeadlineEntry::id)
                .items();
    }
}
