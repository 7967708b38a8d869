package cn.zhiyong.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.e2e.Journey.Milestone;
import cn.zhiyong.stack.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service that is killed in the middle of the flow and started again loses nothing and doubles nothing. */
class KilledServiceIT {
    private static final int JOURNEYS = 9;
    private static final int AT_ONCE = 3;

    @ParameterizedTest
    @CsvSource({"INTAKE, FILED", "INVESTIGATION, ACCEPTED", "SANCTION, SUBMITTED", "APPRAISAL, DECIDED"})
    void losesNothingAndDoublesNothing(Service victim, Milestone moment) throws Exception {
        var stack = RunningStack.get();
        var inTheMiddle = new CountDownLatch(JOURNEYS / 3);
        var travelling = new ArrayList<Future<Journey>>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < JOURNEYS; i++) {
                travelling.add(threads.submit(() -> new Journey(stack).travel(milestone -> {
                    if (milestone == moment) {
                        inTheMiddle.countDown();
                    }
                })));
            }
            inTheMiddle.await();
            stack.part(victim).kill();
            assertThat(stack.part(victim).isRunning()).isFalse();
            stack.part(victim).start();
            stack.awaitReady(victim);
            for (var journey : travelling) {
                journey.get().awaitEnd();
            }
        }
        var journeys = new ArrayList<Journey>();
        for (var journey : travelling) {
            journeys.add(journey.get());
        }
        assertThatEachIsThereOnce(journeys);
    }

    private static void assertThatEachIsThereOnce(List<Journey> journeys) {
        var reports = journeys.stream().map(Journey::reportId).toList();
        var decisions = journeys.stream().map(Journey::decisionId).toList();
        assertThat(reports).doesNotHaveDuplicates();
        assertThat(Databases.count(
                        Service.INTAKE,
                        "SELECT count(*) FROM routing WHERE report_id::text = ANY (?) AND status = 'DEALT_WITH'",
                        reports))
                .isEqualTo(JOURNEYS);
        assertThat(Databases.count(
                        Service.INVESTIGATION,
                        "SELECT count(*) FROM case_file WHERE report_id::text = ANY (?)",
                        reports))
                .isEqualTo(JOURNEYS);
        assertThat(Databases.count(
                        Service.SANCTION, "SELECT count(*) FROM matter WHERE report_id::text = ANY (?)", reports))
                .isEqualTo(JOURNEYS);
        assertThat(Databases.count(
                        Service.SANCTION,
                        """
                        SELECT count(*) FROM decision JOIN matter ON matter.id = matter_id
                        WHERE report_id::text = ANY (?)""",
                        reports))
                .isEqualTo(JOURNEYS);
        // One deduction and one ceiling of the person, one deduction of each leader.
        assertThat(Databases.count(
                        Service.APPRAISAL,
                        "SELECT count(*) FROM consequence WHERE decision_id::text = ANY (?)",
                        decisions))
                .isEqualTo(JOURNEYS * 4);
        // Visit, opinion, statement, evidence, finding, submission and decision. What was killed between the answer and
        // its record was asked again with the same key: nothing came twice.
        assertThat(Databases.count(
                        Service.INVESTIGATION,
                        """
                        SELECT count(*) FROM archive_entry JOIN case_file ON case_file.id = case_id
                        WHERE report_id::text = ANY (?)""",
                        reports))
                .isEqualTo(JOURNEYS * 7);
    }
}
