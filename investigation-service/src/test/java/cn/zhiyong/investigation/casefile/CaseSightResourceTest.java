package cn.zhiyong.investigation.casefile;

import static cn.zhiyong.investigation.City.assignment;
import static cn.zhiyong.investigation.City.by;
import static cn.zhiyong.investigation.City.caseOf;
import static cn.zhiyong.investigation.City.path;
import static cn.zhiyong.investigation.City.report;
import static cn.zhiyong.investigation.City.routing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.investigation.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Which cases are a caller's stands twice: as conditions of lists, and as predicates of one case. Both say the same for
 * every caller and every case.
 */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class CaseSightResourceTest {
    /** A day of their own, so that the lists hold no others. */
    private static final String DAY = "2023-05-04";

    private final UUID first = City.person("周行健", "PERSONNEL-BUREAU", null);
    private final UUID second = City.person("沈明远", "PERSONNEL-BUREAU", null);
    private final UUID subject = City.person("何某某", "BUREAU-A", "一科");

    @Test
    void aListGivesWhatTheCallerCanRead() {
        var cases = List.of(
                opened("PERSONNEL"),
                opened("PERSONNEL", first),
                opened("PERSONNEL", first, second),
                opened("ORGANIZATION"),
                opened("ORGANIZATION", second),
                opened("LEADING_GROUP_OFFICE"));
        for (var caller : List.of(
                Tokens.as("leading-group-office"),
                Tokens.as("auditor"),
                Tokens.as("organ-lead").organ("PERSONNEL"),
                Tokens.as("organ-lead").organ("ORGANIZATION"),
                Tokens.as("organ-lead").organ("LEADING_GROUP_OFFICE"),
                Tokens.as("organ-lead").organ("MUNICIPAL_ORGANS_COMMITTEE"),
                Tokens.as("organ-lead").organ("MADE-UP"),
                Tokens.as("organ-lead"),
                investigator(first),
                investigator(second),
                investigator(subject),
                Tokens.as("investigator").organ("PERSONNEL"))) {
            assertThat(by(caller)
                            .get("/v1/cases?limit=200&openedFrom=%s&openedTo=%s".formatted(DAY, DAY))
                            .<List<String>>path("items.id"))
                    .as("%s", caller)
                    .containsExactlyInAnyOrderElementsOf(cases.stream()
                            .filter(each -> canRead(caller, each))
                            .map(UUID::toString)
                            .toList());
        }
    }

    private static boolean canRead(Tokens caller, UUID caseId) {
        var status = by(caller).get(path(caseId)).statusCode();
        assertThat(status).isIn(200, 404);
        return status == 200;
    }

    private static Tokens investigator(UUID id) {
        return Tokens.as("investigator").subject(id.toString()).organ("PERSONNEL");
    }

    private UUID opened(String organ, UUID... investigators) {
        var routing = UUID.randomUUID();
        var report = UUID.randomUUID();
        var accepted = routing(routing, subject, "ACCEPTED").replace("PERSONNEL", organ);
        Events.publish("report", report, 1, report(report, 1, "ACCEPTED", accepted));
        var opened = caseOf(routing);
        for (var each : investigators) {
            by(Tokens.as("organ-lead").organ(organ))
                    .body(assignment(each, false))
                    .post(path(opened) + "/investigators")
                    .then()
                    .statusCode(201);
        }
        Database.execute("UPDATE case_file SET opened_at = '%s 12:00+08' WHERE id = '%s'".formatted(DAY, opened));
        return opened;
    }
}
