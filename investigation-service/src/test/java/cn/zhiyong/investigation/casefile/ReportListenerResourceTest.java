package cn.zhiyong.investigation.casefile;

import static cn.zhiyong.investigation.City.eventually;
import static cn.zhiyong.investigation.City.office;
import static cn.zhiyong.investigation.City.path;
import static cn.zhiyong.investigation.City.report;
import static cn.zhiyong.investigation.City.routing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.investigation.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class ReportListenerResourceTest {
    private final UUID subject = UUID.randomUUID();
    private final UUID report = UUID.randomUUID();

    @Test
    void everyAcceptedRoutingGetsOneCase() {
        var accepted = UUID.randomUUID();
        var later = UUID.randomUUID();
        var routed = routing(accepted, subject, "ACCEPTED") + "," + routing(later, subject, "ROUTED");
        var event = Events.publish("report", report, 2, report(report, 2, "ACCEPTED", routed));
        Events.publish(event, "report", report, 2, report(report, 2, "ACCEPTED", routed));
        var both = routing(accepted, subject, "ACCEPTED") + "," + routing(later, subject, "ACCEPTED");
        Events.publish("report", report, 1, report(report, 1, "ACCEPTED", both));
        Events.publish("report", report, 3, report(report, 3, "ACCEPTED", routed));
        handledUpTo(3);
        assertThat(Database.count("SELECT count(*) FROM case_file WHERE report_id = ?", report))
                .isEqualTo(1);

        Events.publish("report", report, 4, report(report, 4, "ACCEPTED", both));
        var second = City.caseOf(later);
        assertThat(Database.count("SELECT count(*) FROM case_file WHERE report_id = ?", report))
                .isEqualTo(2);
        assertThat(Database.outbox("case", second)).hasSize(1);
    }

    @Test
    void refusedAndRoutedReportsOpenNothing() {
        var routed = routing(UUID.randomUUID(), subject, "ROUTED") + ","
                + routing(UUID.randomUUID(), subject, "REFUSED")
                        .replace("\"refusalRule\":null", "\"refusalRule\":\"R3.5\"");
        Events.publish("report", report, 1, report(report, 1, "FILED", routed));
        handledUpTo(1);
        assertThat(Database.count("SELECT count(*) FROM case_file WHERE report_id = ?", report))
                .isZero();
    }

    @Test
    void aCaseOpensBeforeTheRosterKnowsThePerson() {
        var caseId = City.openCase(subject);
        office().get(path(caseId)).then().statusCode(200).body("subject.name", nullValue());
        City.publishPerson(subject, "何某某", "BUREAU-A", "一科");
        office().get(path(caseId)).then().body("subject.name", equalTo("何某某"));
    }

    @Test
    void unitsGetTheirNames() {
        var caseId = City.openCase(subject);
        Events.publish(
                "unit",
                "BUREAU-A",
                1,
                """
                {"changeType":"CREATED","version":1,"code":"BUREAU-A","name":"甲局","kind":"GOVERNMENT_DEPARTMENT",
                 "parentCode":null,"vertical":false,"cityManagedTeam":true,"principalLeaderId":null,
                 "leadershipTeamIds":[]}""");
        eventually("SELECT count(*) FROM roster_unit WHERE code = 'BUREAU-A'");
        office().get(path(caseId)).then().body("subject.unitName", equalTo("甲局"));
    }

    @Test
    void numbersHaveNoGaps() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var opened = threads.invokeAll(IntStream.range(0, 12)
                    .<Callable<UUID>>mapToObj(i -> () -> City.openCase(subject))
                    .toList());
            assertThat(opened).extracting(each -> each.get()).doesNotHaveDuplicates();
        }
        assertThat(Database.rows(
                                "SELECT max(right(case_number, 6)::int) AS last, count(*)::int AS opened FROM case_file")
                        .getFirst())
                .satisfies(row -> assertThat(row.get("last")).isEqualTo(row.get("opened")));
    }

    @Test
    void poisonGoesToTheDeadLettersAndTheChannelGoesOn() {
        var poison = "{\"routings\":";
        Events.publishUnchecked(UUID.randomUUID(), "report", report, 1, poison);
        var routing = UUID.randomUUID();
        Events.publish("report", report, 2, report(report, 2, "ACCEPTED", routing(routing, subject, "ACCEPTED")));
        City.caseOf(routing);
        await().untilAsserted(() -> assertThat(Events.topic("zhiyong.investigation-service.dead-letter"))
                .anySatisfy(letter -> assertThat(letter.value()).isEqualTo(poison)));
    }

    private void handledUpTo(int version) {
        eventually("SELECT count(*) FROM inbox_version WHERE subject = ? AND version = ?", report.toString(), (long)
                version);
    }
}
