package cn.zhiyong.appraisal.rosterimport;

import static cn.zhiyong.appraisal.City.assertMalformed;
import static cn.zhiyong.appraisal.City.cadre;
import static cn.zhiyong.appraisal.City.footprint;
import static cn.zhiyong.appraisal.City.hr;
import static cn.zhiyong.appraisal.City.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.EventSchemas;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class RosterImportResourceTest {
    private final String bureau = City.newCode();
    private final String office = City.newCode();
    private final UUID leader = UUID.randomUUID();
    private final UUID deputy = UUID.randomUUID();
    private final UUID clerk = UUID.randomUUID();

    /** Everybody refers to somebody who comes later. */
    private final List<String> units = List.of(unit(office, bureau, null), unit(bureau, null, leader, leader, deputy));

    private final List<String> people = List.of(
            cadre(clerk, "何某某", office, deputy, 3_000_000),
            cadre(deputy, "李副局长", bureau, leader, 4_000_000),
            cadre(leader, "陈局长", bureau, null, 5_000_000));

    @Test
    void aWholeRosterComesInWithItsCycles() {
        var before = footprint();
        var answer = send(units, people);
        answer.then()
                .statusCode(201)
                .body("units", equalTo(Map.of("created", 2, "updated", 0, "unchanged", 0)))
                .body("cadres", equalTo(Map.of("created", 3, "updated", 0, "unchanged", 0)))
                .body("importedAt", endsWith("+08:00"));
        assertThat(answer.header("Location")).endsWith("/v1/roster-imports/" + answer.path("id"));
        for (var role : new String[] {"hr-system", "auditor"}) {
            City.by(Tokens.as(role))
                    .get("/v1/roster-imports/" + answer.path("id"))
                    .then()
                    .statusCode(200)
                    .body("cadres.created", equalTo(3))
                    .body("importedAt", equalTo(answer.path("importedAt")));
        }
        hr().get("/v1/roster-imports/" + UUID.randomUUID()).then().statusCode(404);
        hr().get("/v1/units/" + bureau).then().body("principalLeaderId", equalTo(leader.toString()));
        hr().get("/v1/cadres/" + clerk).then().body("leaderInChargeId", equalTo(deputy.toString()));

        assertThat(events("unit", bureau)).containsExactly("CREATED 0");
        assertThat(events("unit", office)).containsExactly("CREATED 0");
        for (var person : List.of(leader, deputy, clerk)) {
            assertThat(events("cadre", person)).containsExactly("CREATED 0");
        }
        assertThat(grown(before, "events")).isEqualTo(5);
    }

    @Test
    void theSameAgainChangesNothingAndWhatDiffersIsUpdated() {
        send(units, people).then().statusCode(201);
        var before = footprint();
        send(units, people)
                .then()
                .statusCode(201)
                .body("units", equalTo(Map.of("created", 0, "updated", 0, "unchanged", 2)))
                .body("cadres", equalTo(Map.of("created", 0, "updated", 0, "unchanged", 3)));
        assertThat(grown(before, "imports")).isEqualTo(1);
        assertThat(grown(before, "events")).isZero();
        assertThat(grown(before, "cadre_versions")).isZero();

        var moved = cadre(clerk, "何某某", bureau, deputy, 3_000_000);
        var renamed = units.getLast().replace("甲局", "乙局");
        send(List.of(units.getFirst(), renamed), List.of(people.get(1), moved))
                .then()
                .statusCode(201)
                .body("units", equalTo(Map.of("created", 0, "updated", 1, "unchanged", 1)))
                .body("cadres", equalTo(Map.of("created", 0, "updated", 1, "unchanged", 1)));
        assertThat(grown(before, "events")).isEqualTo(2);
        assertThat(events("unit", bureau)).containsExactly("CREATED 0", "UPDATED 1");
        assertThat(events("cadre", clerk)).containsExactly("CREATED 0", "UPDATED 1");
        hr().get("/v1/cadres/" + clerk).then().header("ETag", equalTo("\"1\"")).body("unitCode", equalTo(bureau));
        hr().get("/v1/cadres/" + leader).then().statusCode(200).header("ETag", equalTo("\"0\""));
    }

    @Test
    void partsMayReferToWhoIsThereAlready() {
        send(units, people).then().statusCode(201);
        send(List.of(), List.of(cadre(UUID.randomUUID(), "新来的", office, deputy, 1)))
                .then()
                .statusCode(201)
                .body("cadres.created", equalTo(1));
    }

    @Test
    void everyBadRecordIsNamedAndNothingIsStored() {
        var stranger = UUID.randomUUID();
        var before = footprint();
        var answer = send(
                List.of(units.get(0), units.get(1).replace(deputy.toString(), stranger.toString()), units.get(0)),
                List.of(
                        people.get(0),
                        people.get(1),
                        people.get(2),
                        cadre(UUID.randomUUID(), "孤某", "NO-SUCH-UNIT", null, 1),
                        cadre(UUID.randomUUID(), "独某", bureau, stranger, 1),
                        people.get(0)));
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", equalTo("请求中有字段不合要求，见 errors。"))
                .body(
                        "errors.field",
                        contains(
                                "units[2].code",
                                "cadres[5].id",
                                "units[1].leadershipTeamIds[1]",
                                "cadres[3].unitCode",
                                "cadres[4].leaderInChargeId"))
                .body("errors[0].message", equalTo("在本次导入中重复出现。"))
                .body("errors[3].message", equalTo("名册中没有 NO-SUCH-UNIT，本次也未提交。"));
        assertThat(footprint()).isEqualTo(before);
        hr().get("/v1/units/" + bureau).then().statusCode(404);
        hr().get("/v1/cadres/" + leader).then().statusCode(404);
    }

    @Test
    void everyFieldThatIsNotAcceptableIsNamedWithItsRecord() {
        var before = footprint();
        send(
                        List.of(units.get(0), units.get(1).replace("甲局", "")),
                        List.of(
                                people.get(0).replace("科员", "长".repeat(201)),
                                people.get(1),
                                people.get(2).replace("5000000", "-5")))
                .then()
                .statusCode(400)
                .body("errors.field", contains("cadres[0].post", "cadres[2].annualBonusBaseFen", "units[1].name"))
                .body("errors.message", everyItem(matchesPattern(".*\\p{IsHan}.*")));
        assertMalformed(send(units, List.of(people.get(0), people.get(1).replace("STAFF", "CLERK"))), "cadres[1].rank");
        assertMalformed(
                send(units, List.of(people.get(0).replace("\"rank\"", "\"grade\":1,\"rank\""))), "cadres[0].grade");
        assertMalformed(hr().body("{\"units\":[]}").post("/v1/roster-imports"), "cadres");
        assertThat(footprint()).isEqualTo(before);
    }

    @Test
    void aHundredErrorsAreEnough() {
        var strangers = IntStream.range(0, 150)
                .mapToObj(i -> cadre(UUID.randomUUID(), "孤某", "NO-SUCH-UNIT", null, 1))
                .toList();
        send(List.of(), strangers)
                .then()
                .statusCode(400)
                .body("errors", hasSize(100))
                .body("errors[99].field", equalTo("cadres[99].unitCode"));
    }

    @Test
    void problemsAreInTheCallersLanguage() {
        hr().header("Accept-Language", "en")
                .body(roster(List.of(units.get(0), units.get(0)), List.of()))
                .post("/v1/roster-imports")
                .then()
                .statusCode(400)
                .body("title", equalTo("Malformed request"))
                .body("errors[0].message", equalTo("Comes twice in this import."));
    }

    @Test
    void aRepeatedImportWithTheSameKeyIsAnsweredTheSameAndTakenOnce() {
        var key = UUID.randomUUID().toString();
        var body = roster(units, people);
        var first = hr().header("Idempotency-Key", key).body(body).post("/v1/roster-imports");
        first.then().statusCode(201);
        var after = footprint();
        var again = hr().header("Idempotency-Key", key).body(body).post("/v1/roster-imports");
        again.then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
        assertThat(again.asString()).isEqualTo(first.asString());
        hr().header("Idempotency-Key", key)
                .body(roster(units, List.of()))
                .post("/v1/roster-imports")
                .then()
                .statusCode(422);
        assertMalformed(
                hr().header("Idempotency-Key", "short").body(body).post("/v1/roster-imports"), "Idempotency-Key");
        assertThat(footprint()).isEqualTo(after);
    }

    @Test
    void importsOfTheSamePeopleAtOnceDoNotCross() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(Collections.nCopies(4, (Callable<Response>) () -> send(units, people)));
            assertThat(answers)
                    .extracting(answer -> answer.get().<Integer>path("cadres.created"))
                    .containsExactlyInAnyOrder(3, 0, 0, 0);
        }
        assertThat(Database.outbox("cadre", clerk)).hasSize(1);
    }

    @Test
    void aLargeCityComesInWhole() {
        var unitCodes = IntStream.range(0, 100).mapToObj(i -> bureau + "-" + i).toList();
        var ids = new ArrayList<UUID>();
        var cadres = IntStream.range(0, 20_000)
                .mapToObj(i -> {
                    ids.add(UUID.randomUUID());
                    return cadre(ids.get(i), "某" + i, unitCodes.get(i % 100), ids.get(i - i % 1000), i);
                })
                .toList();
        var before = footprint();
        send(unitCodes.stream().map(code -> unit(code, null, ids.getFirst())).toList(), cadres)
                .then()
                .statusCode(201)
                .body("units.created", equalTo(100))
                .body("cadres.created", equalTo(20_000));
        assertThat(grown(before, "cadres")).isEqualTo(20_000);
        var outbox = Database.rows(
                """
                SELECT payload FROM outbox WHERE aggregate_type = 'cadre' AND payload LIKE ?""",
                "%" + bureau + "-%");
        assertThat(outbox).hasSize(20_000);
        outbox.forEach(row -> EventSchemas.assertValid("cadre", (String) row.get("payload")));
        assertThat(Database.count(
                        "SELECT count(DISTINCT aggregate_id) FROM outbox WHERE payload LIKE ?", "%" + bureau + "-%"))
                .isEqualTo(20_100);
        assertThat(Database.count("SELECT sum(annual_bonus_base_fen) FROM cadre WHERE unit_code LIKE ?", bureau + "-%"))
                .isEqualTo(20_000L * 19_999 / 2);
        hr().get("/v1/cadres/" + ids.getLast())
                .then()
                .body("name", equalTo("某19999"))
                .body("leaderInChargeId", equalTo(ids.get(19_000).toString()));

        var after = footprint();
        var one = cadre(UUID.randomUUID(), "多某", unitCodes.getFirst(), null, 1);
        var tooMany = new ArrayList<>(cadres);
        tooMany.add(one);
        assertMalformed(send(List.of(), tooMany), "cadres");
        send(List.of(), cadres).then().statusCode(201).body("cadres.unchanged", equalTo(20_000));
        assertThat(grown(after, "events")).isZero();
    }

    private static Response send(List<String> units, List<String> cadres) {
        return hr().body(roster(units, cadres)).post("/v1/roster-imports");
    }

    private static String roster(List<String> units, List<String> cadres) {
        return "{\"units\":[%s],\"cadres\":[%s]}".formatted(String.join(",", units), String.join(",", cadres));
    }

    private static List<String> events(String type, Object id) {
        return Database.outbox(type, id).stream()
                .map(JsonPath::from)
                .map(event -> event.getString("changeType") + " " + event.getInt("version"))
                .toList();
    }

    /** By how much there is more of it now. */
    private static long grown(Map<String, Object> before, String what) {
        return ((Number) footprint().get(what)).longValue() - ((Number) before.get(what)).longValue();
    }
}
