package cn.zhiyong.stack.demo;

import static cn.zhiyong.stack.demo.City.HOTLINE;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Step 8: three reports that go other ways. */
final class OtherReports {
    private final Suite suite;
    private final Http http;
    private final Told told;
    private final Roster roster;

    OtherReports(Suite suite, Http http, Told told, Roster roster) {
        this.suite = suite;
        this.http = http;
        this.told = told;
        this.roster = roster;
    }

    void play() {
        told.step("另外三件举报", "Three other reports");
        var vertical = roster.firstUnit(unit -> unit.path("vertical").asBoolean());
        goes(
                "省垂直管理部门 a vertically-managed unit",
                unit(vertical.path("code").asText()),
                "DISCIPLINE_SUPERVISION",
                "R4.1",
                "ROUTED");
        goes("工勤人员 a service worker", City.subject(roster.firstServiceWorker()), null, "R1.2", "REFUSED");
        goes("名册中没有的人 somebody not in the roster", unknown(), "LEADING_GROUP_OFFICE", "R4.5", "TRIAGE");
    }

    private void goes(String about, Map<String, Object> subject, String organ, String rule, String status) {
        var filing = Map.of(
                "channel", "PUBLIC_REPORT",
                "source", "LETTER",
                "statement", "来信反映其对群众合理诉求长期拖延不办，请予核实。",
                "subjects", List.of(subject));
        var report = http.post(
                        HOTLINE,
                        suite.intake(),
                        "/v1/reports",
                        filing,
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect(201);
        var routing = report.body().at("/routings/0");
        var asTold = (organ == null || routing.path("organ").asText().equals(organ))
                && routing.path("rule").asText().equals(rule)
                && routing.path("status").asText().equals(status);
        if (!asTold) {
            throw new DemoFailure("Expected %s by %s to %s:%n%s".formatted(status, rule, organ, report));
        }
        told.fact(
                "%s：%s，%s（%s）",
                about,
                routing.path("statusLabel").asText(),
                routing.path("organLabel").asText("–"),
                rule);
        if (status.equals("REFUSED")) {
            told.fact("  理由 reason: %s", routing.at("/refusal/reason").asText());
        }
        told.link(report.uri().resolve(report.header("Location")));
    }

    private static Map<String, Object> unit(String code) {
        return Map.of("kind", "UNIT", "unitCode", code);
    }

    private static Map<String, Object> unknown() {
        return Map.of("kind", "CADRE", "name", "查无此人", "unitName", "不知名单位");
    }
}
