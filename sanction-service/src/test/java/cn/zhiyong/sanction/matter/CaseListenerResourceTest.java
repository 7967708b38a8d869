package cn.zhiyong.sanction.matter;

import static cn.zhiyong.sanction.City.SUBMITTED_ON;
import static cn.zhiyong.sanction.City.eventually;
import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.City.openCase;
import static cn.zhiyong.sanction.City.subject;
import static cn.zhiyong.sanction.City.submittedCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class CaseListenerResourceTest {
    private final UUID caseId = UUID.randomUUID();
    private final String unit = City.unitCode();
    private final UUID person = UUID.randomUUID();
    private final String subject = subject(person, unit);

    @Test
    void aSubmittedCaseIsOneMatterHoweverOftenItIsTold() {
        var event = Events.publish("case", caseId, 3, submittedCase(caseId, 3, subject, "MINOR", SUBMITTED_ON));
        Events.publish(event, "case", caseId, 3, submittedCase(caseId, 3, subject, "MINOR", SUBMITTED_ON));
        Events.publish("case", caseId, 3, submittedCase(caseId, 3, subject, "GRAVE", SUBMITTED_ON));
        Events.publish("case", caseId, 4, submittedCase(caseId, 4, subject, "GRAVE", SUBMITTED_ON));
        handledUpTo(4);
        assertThat(Database.rows("SELECT severity, version FROM matter WHERE case_id = ?", caseId))
                .singleElement()
                .satisfies(matter -> {
                    assertThat(matter.get("severity")).isEqualTo("MINOR");
                    assertThat(matter.get("version")).isEqualTo(0L);
                });
    }

    @Test
    void aCaseNotYetSubmittedIsNoMatter() {
        Events.publish("case", caseId, 1, openCase(caseId, 1, subject));
        handledUpTo(1);
        assertThat(matters()).isZero();
        Events.publish("case", caseId, 2, submittedCase(caseId, 2, subject, "MINOR", SUBMITTED_ON));
        City.matterOf(caseId);
    }

    @Test
    void anOlderVersionHasNoEffect() {
        Events.publish("case", caseId, 5, openCase(caseId, 5, subject));
        Events.publish("case", caseId, 4, submittedCase(caseId, 4, subject, "MINOR", SUBMITTED_ON));
        Events.publish("case", caseId, 6, openCase(caseId, 6, subject));
        handledUpTo(6);
        assertThat(matters()).isZero();
    }

    @Test
    void namesAppearWhenTheRosterKnowsThem() {
        Events.publish("case", caseId, 3, submittedCase(caseId, 3, subject, "MINOR", SUBMITTED_ON));
        var matter = "/v1/matters/" + City.matterOf(caseId);
        office().get(matter)
                .then()
                .statusCode(200)
                .body("subject.cadreId", equalTo(person.toString()))
                .body("subject.name", nullValue())
                .body("subject.unitName", nullValue());
        City.unit(unit, false, null);
        City.publishPerson(person, 0, "何某某", unit, "一科", null);
        eventually("SELECT count(*) FROM roster_cadre WHERE id = ?", person);
        office().get(matter).then().body("subject.name", equalTo("何某某")).body("subject.unitName", equalTo(unit + "局"));
    }

    @Test
    void theRosterKeepsTheNewestVersion() {
        City.publishPerson(person, 2, "新名", unit, null, null);
        City.publishUnit(unit, 2, true, person);
        var stale =
                List.of(City.publishPerson(person, 1, "旧名", unit, null, null), City.publishUnit(unit, 1, false, null));
        stale.forEach(event -> eventually("SELECT count(*) FROM inbox WHERE event_id = ?", event));
        assertThat(Database.count("SELECT count(*) FROM roster_cadre WHERE id = ? AND name = '新名'", person))
                .isOne();
        assertThat(Database.count("SELECT count(*) FROM roster_unit WHERE code = ? AND vertical", unit))
                .isOne();
    }

    @Test
    void poisonGoesToTheDeadLettersAndTheChannelGoesOn() {
        var poison = "{\"status\":\"SUBMITTED\",";
        Events.publishUnchecked(UUID.randomUUID(), "case", caseId, 1, poison);
        var withoutFinding = openCase(caseId, 2, subject).replace("UNDER_INVESTIGATION", "SUBMITTED");
        Events.publish("case", caseId, 2, withoutFinding);
        var aboutNobody =
                submittedCase(caseId, 3, subject.replaceAll("\"" + person + "\"", "null"), "MINOR", SUBMITTED_ON);
        Events.publish("case", caseId, 3, aboutNobody);
        Events.publish("case", caseId, 4, submittedCase(caseId, 4, subject, "SERIOUS", SUBMITTED_ON));
        City.matterOf(caseId);
        assertThat(matters()).isOne();
        City.patiently().untilAsserted(() -> assertThat(Events.topic("zhiyong.sanction-service.dead-letter"))
                .filteredOn(letter -> letter.key().equals(caseId.toString()))
                .extracting(letter -> letter.value())
                .containsExactly(poison, withoutFinding, aboutNobody));
    }

    @Test
    void noFindingComesIntoTheLogWithAnError() {
        var log = new WrittenLines();
        Logger.getLogger("").addHandler(log);
        try {
            var aboutNobody =
                    submittedCase(caseId, 1, subject.replaceAll("\"" + person + "\"", "null"), "MINOR", SUBMITTED_ON);
            Events.publish("case", caseId, 1, aboutNobody);
            City.patiently().until(() -> Events.topic("zhiyong.sanction-service.dead-letter").stream()
                    .anyMatch(letter -> letter.value().equals(aboutNobody)));
        } finally {
            Logger.getLogger("").removeHandler(log);
        }
        assertThat(log.lines)
                .anyMatch(line -> line.contains("dead letters"))
                .noneMatch(line -> line.contains("反映情况属实"));
    }

    private long matters() {
        return Database.count("SELECT count(*) FROM matter WHERE case_id = ?", caseId);
    }

    private void handledUpTo(int version) {
        eventually("SELECT count(*) FROM inbox_version WHERE subject = ? AND version = ?", caseId.toString(), (long)
                version);
    }

    /** All that the service logs, with parameters and stack traces; the database beside it has a log of its own. */
    private static final class WrittenLines extends Handler {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord record) {
            if (record.getLoggerName().endsWith("EmbeddedPostgres")) {
                return;
            }
            var trace = new StringWriter();
            if (record.getThrown() != null) {
                record.getThrown().printStackTrace(new PrintWriter(trace));
            }
            lines.add(record.getMessage() + Arrays.toString(record.getParameters()) + trace);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
