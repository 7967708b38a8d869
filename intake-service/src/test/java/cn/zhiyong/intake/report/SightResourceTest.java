package cn.zhiyong.intake.report;

import static cn.zhiyong.intake.City.about;
import static cn.zhiyong.intake.City.aboutSomebodyUnknown;
import static cn.zhiyong.intake.City.aboutUnit;
import static cn.zhiyong.intake.City.acceptance;
import static cn.zhiyong.intake.City.by;
import static cn.zhiyong.intake.City.cadre;
import static cn.zhiyong.intake.City.file;
import static cn.zhiyong.intake.City.filing;
import static cn.zhiyong.intake.City.officer;
import static cn.zhiyong.intake.City.routing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.intake.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a caller may see stands twice in {@link Sight}: as a condition of lists, and as a predicate of one report. Both
 * say the same for every caller and every report.
 */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class SightResourceTest {
    /** A day of their own, so that the lists hold no others. */
    private static final String DAY = "2023-05-04";

    private final Tokens client = client();
    private final Tokens otherClient = client();
    private final List<Tokens> callers = List.of(
            client,
            otherClient,
            client(),
            Tokens.as("auditor"),
            Tokens.as("leading-group-office"),
            Tokens.as("intake-officer").organ("PERSONNEL"),
            Tokens.as("organ-lead").organ("PERSONNEL"),
            Tokens.as("intake-officer").organ("DISCIPLINE_SUPERVISION"),
            Tokens.as("intake-officer").organ("ORGANIZATION"),
            Tokens.as("intake-officer").organ("MADE-UP"),
            Tokens.as("organ-lead"));

    private List<String> reports;

    @BeforeEach
    void reportsOfEveryKind() {
        var finance = about(cadre());
        var serviceWorker = about(cadre("何某某", City.FINANCE, "SERVICE_WORKER"));
        reports = List.of(
                fileAs(client, finance),
                fileAs(client, aboutUnit(City.TAX)),
                fileAs(client, aboutSomebodyUnknown()),
                fileAs(client, serviceWorker),
                fileAs(client, finance, aboutUnit(City.TAX), aboutSomebodyUnknown()),
                fileAs(otherClient, finance),
                accepted(fileAs(otherClient, finance)),
                accepted(fileAs(otherClient, finance, aboutUnit(City.TAX))));
    }

    @Test
    void aListGivesWhatTheCallerCanRead() {
        for (var caller : callers) {
            var readable = readable(caller);
            assertThat(listed(caller, "")).as("%s", caller).containsExactlyInAnyOrderElementsOf(readable.keySet());
            for (var status : Status.values()) {
                assertThat(listed(caller, "&status=" + status))
                        .as("%s %s", caller, status)
                        .containsExactlyInAnyOrderElementsOf(readable.entrySet().stream()
                                .filter(each -> each.getValue().contains(status.name()))
                                .map(Map.Entry::getKey)
                                .toList());
            }
        }
    }

    /** The reports that are not 404 to the caller, with the statuses of the routings shown. */
    private Map<String, List<String>> readable(Tokens caller) {
        var readable = new HashMap<String, List<String>>();
        for (var report : reports) {
            var answer = by(caller).get("/v1/reports/" + report);
            if (answer.statusCode() == 200) {
                readable.put(report, answer.path("routings.status"));
            } else {
                answer.then().statusCode(404);
            }
        }
        return readable;
    }

    private static Tokens client() {
        return Tokens.as("hotline").subject("hotline-" + UUID.randomUUID());
    }

    private static List<String> listed(Tokens caller, String filter) {
        return by(caller)
                .get("/v1/reports?limit=200&filedFrom=%s&filedTo=%s%s".formatted(DAY, DAY, filter))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static String fileAs(Tokens caller, String... subjects) {
        var report = file(by(caller), filing(subjects)).<String>path("id");
        Database.execute("UPDATE report SET filed_at = '%s 12:00+08' WHERE id = '%s'".formatted(DAY, report));
        return report;
    }

    private static String accepted(String report) {
        var path = "/v1/reports/" + report;
        officer()
                .header("If-Match", "*")
                .body(acceptance("反映其所在窗口长期无人受理业务。"))
                .post(routing(officer(), path) + "/acceptance")
                .then()
                .statusCode(200);
        return report;
    }
}
