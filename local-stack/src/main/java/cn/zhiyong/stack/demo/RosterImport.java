package cn.zhiyong.stack.demo;

import static cn.zhiyong.stack.demo.City.HR;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.LinkedHashMap;

/** Step 1: the roster goes into appraisal-service and comes by events into the other three. */
final class RosterImport {
    private final Suite suite;
    private final Http http;
    private final Told told;
    private final Roster roster;

    RosterImport(Suite suite, Http http, Told told, Roster roster) {
        this.suite = suite;
        this.http = http;
        this.told = told;
        this.roster = roster;
    }

    void play() {
        told.step("人事系统导入机构和人员名册（均为虚构）", "The HR system imports the roster of a made-up city");
        var before = new LinkedHashMap<URI, Double>();
        for (var copy : new URI[] {suite.intake(), suite.investigation(), suite.sanction()}) {
            before.put(copy, http.appliedEvents(copy));
        }
        var done = http.post(HR, suite.appraisal(), "/v1/roster-imports", roster.asImport())
                .expect(201);
        var units = done.body().path("units");
        var cadres = done.body().path("cadres");
        told.fact("机构 units %d：%s", roster.units().size(), units);
        told.fact("人员 cadres %d：%s", roster.cadres().size(), cadres);
        told.link(suite.appraisal().resolve("/v1/units"));

        var events = changed(units) + changed(cadres);
        before.forEach((copy, applied) -> http.awaitAppliedEvents(copy, applied + events));
        told.fact("另外三个服务的名册副本已更新 the three copies have %d changes", events);
    }

    private static int changed(JsonNode counts) {
        return counts.path("created").asInt() + counts.path("updated").asInt();
    }
}
