package cn.zhiyong.sanction.suspension;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.sanction.City;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the entity says of itself and what the query finds are the same. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class SuspensionsResourceTest {
    private static final LocalDate FROM = LocalDate.of(2025, 3, 4);
    private static final LocalDate ENDED_ON = LocalDate.of(2025, 3, 5);

    @Inject
    Suspensions suspensions;

    @Inject
    Matters matters;

    @Inject
    Decisions decisions;

    @Inject
    Lists lists;

    private Matter matter;

    /** R7.10: running is what no decision, disposal or lifting has ended. */
    @Test
    @TestTransaction
    void runningMeansTheSameInAQuery() {
        var unit = City.unitCode();
        City.unit(unit, false, null);
        var person = City.person("何某某", unit, null, null);
        var decision = UUID.fromString(City.decision(person, unit, "MINOR", ENDED_ON, "\"measures\":[\"ADMONITION\"]"));
        matter = matters.findById(decisions.findById(decision).matterId());
        var running = suspension();
        var decided = suspension();
        decided.decided(ENDED_ON, decision);
        var closed = suspension();
        closed.matterClosed(ENDED_ON);
        var lifted = suspension();
        lifted.lifted(new SuspensionLiftRequest(ENDED_ON, "不再影响调查处理。"));
        var all = List.of(running, decided, closed, lifted);
        suspensions.persist(all);
        var found = found(true);
        var others = found(false);
        assertThat(all).allSatisfy(suspension -> {
            assertThat(found.contains(suspension.id())).isEqualTo(suspension.isRunning());
            assertThat(others.contains(suspension.id())).isEqualTo(!suspension.isRunning());
        });
        assertThat(found).containsExactly(running.id());
        assertThat(found(null)).hasSameSizeAs(all);
        assertThat(suspensions.runningOf(person)).contains(running);
        assertThat(suspensions.runningIn(matter.id())).contains(running);
    }

    private Suspension suspension() {
        var request = new SuspensionRequest(matter.id(), List.of(Measure.REMOVAL), FROM, "继续履职影响调查处理。");
        return new Suspension(matter, request, Instant.EPOCH);
    }

    private List<UUID> found(Boolean running) {
        var page = new PageRequest();
        page.limit = PageRequest.MAX_LIMIT;
        return lists.page(
                        suspensions.matching(new SuspensionFilter(running, null, matter.id())),
                        page,
                        shown -> Suspension::id)
                .items();
    }
}
