package cn.zhiyong.sanction.decision;

import static cn.zhiyong.sanction.City.by;
import static cn.zhiyong.sanction.City.deliberate;
import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.City.subject;
import static cn.zhiyong.sanction.City.today;
import static cn.zhiyong.sanction.City.unanimous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class DecisionResourceTest {
    private static final LocalDate DECIDED_ON = LocalDate.of(2025, 3, 5);
    private static final Map<LocalDate, String> MEETINGS = new HashMap<>();
    private static List<UUID> members;

    private final String unit = City.unitCode();

    @BeforeAll
    static void theLeadingGroup() {
        members = City.leadingGroup(3);
    }

    @Test
    void anAdmonitionTouchesThePersonAndBothLeadersEachWithRuleAndClause() {
        var principal = City.person("郑主任", unit, null, null);
        var inCharge = City.person("冯副主任", unit, null, null);
        City.unit(unit, false, principal);
        var person = City.person("何某某", unit, "一科", inCharge);
        var matter = City.matter(person, unit);
        var meeting = City.meeting(DECIDED_ON, members);
        String id = deliberate(meeting, unanimous(matter, members)).path("decisionId");

        read(id).body("id", equalTo(id))
                .header("ETag", equalTo("\"0\""))
                .body("number", matchesPattern("治庸决〔2025〕[1-9][0-9]*号"))
                .body("decidedOn", equalTo("2025-03-05"))
                .body("status", equalTo("IN_FORCE"))
                .body("statusLabel", equalTo("生效"))
                .body("subject.cadreId", equalTo(person.toString()))
                .body("subject.name", equalTo("何某某"))
                .body("subject.unitCode", equalTo(unit))
                .body("subject.unitName", equalTo(unit + "局"))
                .body("measures.measure", contains("ADMONITION", "PROMOTION_DEFERRAL"))
                .body("measures.measureLabel", contains("诫勉谈话", "暂缓提拔"))
                .body("measures.rule", contains("R7.1", "R7.3"))
                .body("measures.clause", contains("四(一)", "四(三)"))
                .body(
                        "effects.kind",
                        contains(
                                "RECTIFICATION",
                                "SELF_CRITICISM",
                                "GRADE_CEILING",
                                "BONUS_DEDUCTION",
                                "PROMOTION_DEFERRAL",
                                "BONUS_DEDUCTION",
                                "BONUS_DEDUCTION"))
                .body("effects.target", contains("PERSON", "PERSON", "PERSON", "PERSON", "PERSON", "LEADER", "LEADER"))
                .body("effects.name", contains("何某某", "何某某", "何某某", "何某某", "何某某", "郑主任", "冯副主任"))
                .body("effects.rule", contains("R7.1", "R7.1", "R7.1", "R7.1", "R7.3", "R7.1", "R7.1"))
                .body("effects.clause", contains("四(一)", "四(一)", "四(一)", "四(一)", "四(三)", "四(一)", "四(一)"))
                .body("effects.percent", contains(null, null, null, 30, null, 30, 30))
                .body("effects.year", contains(null, null, 2025, 2025, null, 2025, 2025))
                .body("effects.gradeCeiling", contains(null, null, "COMPETENT", null, null, null, null))
                .body("effects.from", contains("2025-03-05", null, null, null, "2025-03-05", null, null))
                .body("effects.until", contains("2025-09-05", null, null, null, "2026-03-05", null, null))
                .body("effects[0].kindLabel", equalTo("限期整改"))
                .body("effects[0].targetLabel", equalTo("被处理对象"))
                .body("effects[0].text", equalTo("责令于2025年9月5日前（含当日）完成整改"))
                .body("effects[4].text", equalTo("2025年3月5日至2026年3月5日暂缓提拔"))
                .body("effects[5].text", equalTo("扣发2025年度机关目标管理绩效考评奖金的30%"))
                .body("effects.id.unique()", hasSize(7))
                .body("notices", hasSize(2))
                .body("unitsWithoutLeader", empty())
                .body("rulebookVersion", equalTo("2022-03"))
                .body("meetingId", equalTo(meeting))
                .body("matterId", equalTo(matter.toString()));
        office().header("Accept-Language", "en")
                .get(path(id))
                .then()
                .body("statusLabel", equalTo("In force"))
                .body("measures.measureLabel", contains("Admonition", "Promotion deferral"))
                .body("effects[2].text", equalTo("Annual grade for 2025 not “excellent”"))
                .body("effects[5].targetLabel", equalTo("A leader"));

        published(id, person, matter, principal, inCharge);
        var inTheView = office().get(path(id)).then().extract().jsonPath();
        City.publishUnit(unit, 1, false, null);
        City.publishPerson(person, 1, "何某某", "ELSEWHERE", null, null);
        City.eventually("SELECT count(*) FROM roster_unit WHERE code = ? AND principal_leader_id IS NULL", unit);
        City.eventually("SELECT count(*) FROM roster_cadre WHERE id = ? AND unit_code = 'ELSEWHERE'", person);
        assertThat(office().get(path(id)).then().extract().jsonPath().<Object>get())
                .isEqualTo(inTheView.<Object>get());
    }

    private static void published(String id, UUID person, UUID matter, UUID principal, UUID inCharge) {
        var row = Database.rows("SELECT * FROM outbox WHERE aggregate_type = 'decision' AND aggregate_id = ?", id)
                .getFirst();
        assertThat(row.get("type")).isEqualTo("cn.zhiyong.decision.changed.v1");
        assertThat(row.get("source")).isEqualTo("/sanction-service");
        assertThat(row.get("aggregate_version")).isEqualTo(0L);
        assertThat((String) row.get("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
        assertThat(row.get("time")).isNotNull();

        var bodies = Database.outbox("decision", id);
        assertThat(bodies).hasSize(1);
        var event = JsonPath.from(bodies.getFirst());
        var origin = Database.rows("SELECT case_id, report_id, routing_id FROM matter WHERE id = ?", matter)
                .getFirst();
        assertThat(event.getString("changeType")).isEqualTo("DECIDED");
        assertThat(event.getString("decisionId")).isEqualTo(id);
        assertThat(event.getString("matterId")).isEqualTo(matter.toString());
        assertThat(event.getString("caseId")).isEqualTo(origin.get("case_id").toString());
        assertThat(event.getString("reportId"))
                .isEqualTo(origin.get("report_id").toString());
        assertThat(event.getString("routingId"))
                .isEqualTo(origin.get("routing_id").toString());
        assertThat(event.getString("origin")).isEqualTo("FINDING");
        assertThat(event.getString("subject.cadreId")).isEqualTo(person.toString());
        assertThat(event.getString("decidedOn")).isEqualTo("2025-03-05");
        assertThat(event.getString("rulebookVersion")).isEqualTo("2022-03");
        assertThat(event.getString("status")).isEqualTo("IN_FORCE");
        assertThat(event.getList("measures")).containsExactly("ADMONITION", "PROMOTION_DEFERRAL");
        assertThat(event.getList("unitsWithoutLeader")).isEmpty();
        var seen = office().get(path(id)).then().extract().jsonPath();
        assertThat(event.getString("decisionNumber")).isEqualTo(seen.getString("number"));
        assertThat(event.getList("effects.effectId")).isEqualTo(seen.getList("effects.id"));
        for (var field : new String[] {
            "rule", "clause", "target", "cadreId", "kind", "year", "percent", "gradeCeiling", "from", "until"
        }) {
            assertThat(event.getList("effects." + field)).isEqualTo(seen.getList("effects." + field));
        }
        assertThat(event.getList("effects.findAll { it.target == 'LEADER' }.cadreId"))
                .containsExactly(principal.toString(), inCharge.toString());
    }

    /** R6.3 and R12: 30 days, on to the next working day. 4 to 6 April 2025 are holidays. */
    @ParameterizedTest(name = "decided on {0}: notices by {1}")
    @CsvSource({
        "2025-03-03, 2025-04-02",
        "2025-03-05, 2025-04-07",
        "2025-03-07, 2025-04-07",
        "2025-03-09, 2025-04-08",
    })
    void noticesGoToThePersonAndTheUnitWithinThirtyDays(LocalDate decidedOn, String dueOn) {
        City.unit(unit, false, null);
        var person = City.person("何某某", unit, "一科", null);
        var id = decide(person, decidedOn);
        var notices = office().get(path(id) + "/notices");
        notices.then()
                .statusCode(200)
                .body("$", hasSize(2))
                .body("dueOn", contains(dueOn, dueOn))
                .body("calendarKnown", contains(true, true))
                .body("status", contains("OVERDUE", "OVERDUE"))
                .body("statusLabel", everyItem(equalTo("逾期未送出")))
                .body("addressee.kind", contains("PERSON", "UNIT"))
                .body("addressee.kindLabel", contains("本人", "所在部门（单位）"))
                .body("addressee.cadreId", contains(person.toString(), null))
                .body("addressee.unitCode", contains(null, unit))
                .body("addressee.name", contains("何某某", unit + "局"))
                .body("id", everyItem(notNullValue()));
        assertThat(office().get(path(id)).jsonPath().getList("notices"))
                .isEqualTo(notices.jsonPath().getList("$"));
    }

    @Test
    void beforeTheFirstRulebookNothingIsDecided() {
        City.unit(unit, false, null);
        var firstDay = LocalDate.of(2022, 3, 4);
        var person = City.person("何某某", unit, "一科", null);
        var matter = City.matter(subject(person, unit), "MINOR", firstDay.minusDays(1));
        deliberate(City.meeting(firstDay.minusDays(1), members), unanimous(matter, members))
                .then()
                .statusCode(422)
                .body("rule", equalTo("R12"))
                .body("clause", equalTo("七"));
        deliberate(City.meeting(firstDay, members), unanimous(matter, members))
                .then()
                .statusCode(201);
    }

    @Test
    void aNoticeIsDueUntilItsDay() {
        City.unit(unit, false, null);
        var id = decide(City.person("何某某", unit, null, null), today());
        office().get(path(id) + "/notices")
                .then()
                .body("status", contains("DUE", "DUE"))
                .body("statusLabel", everyItem(equalTo("待送出")));
    }

    @Test
    void whoIsPrincipalLeaderBearsNoLeadersPart() {
        var inCharge = City.person("冯副主任", unit, null, null);
        var person = City.person("郑主任", unit, null, inCharge);
        City.unit(unit, false, person);
        read(decide(person, DECIDED_ON))
                .body("effects.findAll { it.target == 'LEADER' }.name", contains("冯副主任"))
                .body("effects.findAll { it.cadreId == '%s' }.target".formatted(person), everyItem(equalTo("PERSON")))
                .body("unitsWithoutLeader", empty());
    }

    @Test
    void whoIsBothLeadersBearsOnePart() {
        var leader = City.person("郑主任", unit, null, null);
        City.unit(unit, false, leader);
        read(decide(City.person("何某某", unit, null, leader), DECIDED_ON))
                .body("effects.findAll { it.target == 'LEADER' }.cadreId", contains(leader.toString()))
                .body("effects", hasSize(6));
    }

    @Test
    void aUnitWithoutLeaderIsReportedWithTheDecision() {
        City.unit(unit, false, null);
        var id = decide(City.person("何某某", unit, null, null), DECIDED_ON);
        read(id).body("unitsWithoutLeader", contains(unit))
                .body("effects.target", everyItem(equalTo("PERSON")))
                .body("effects", hasSize(5));
        assertThat(JsonPath.from(Database.outbox("decision", id).getFirst()).getList("unitsWithoutLeader"))
                .containsExactly(unit);
    }

    @Test
    void listsAreFilteredAndPagedTheLatestFirst() {
        City.unit(unit, false, null);
        var person = City.person("何某某", unit, null, null);
        var decided = new ArrayList<String>();
        for (int day = 0; day < 5; day++) {
            decided.add(decide(day == 0 ? City.person("另一人", unit, null, null) : person, DECIDED_ON.plusDays(day / 2)));
        }
        Collections.reverse(decided);
        var ofUnit = "/v1/decisions?unitCode=" + unit;
        assertThat(City.walk(ofUnit, 1)).isEqualTo(decided);
        assertThat(City.walk(ofUnit, 2)).isEqualTo(decided);
        assertThat(City.walk(ofUnit, 5)).isEqualTo(decided);
        assertThat(City.walk(ofUnit + "&decidedTo=2025-03-04", 5)).isEmpty();
        assertThat(City.walk(ofUnit + "&decidedTo=2025-03-05", 5)).isEqualTo(decided.subList(3, 5));
        assertThat(City.walk(ofUnit + "&decidedFrom=2025-03-06&decidedTo=2025-03-06", 1))
                .isEqualTo(decided.subList(1, 3));
        assertThat(City.walk(ofUnit + "&decidedFrom=2025-03-07", 5)).isEqualTo(decided.subList(0, 1));
        assertThat(City.walk(ofUnit + "&decidedFrom=2025-03-08", 5)).isEmpty();
        assertThat(City.walk("/v1/decisions?cadreId=" + person, 3)).isEqualTo(decided.subList(0, 4));
        assertThat(City.walk("/v1/decisions", 7))
                .doesNotHaveDuplicates()
                .hasSize((int) Database.count("SELECT count(*) FROM decision"))
                .containsSubsequence(decided);

        office().header("Prefer", "count=exact")
                .queryParam("limit", 2)
                .get(ofUnit)
                .then()
                .body("total", equalTo(5))
                .body("items[0].subject.name", equalTo("何某某"))
                .body("items[0].subject.unitName", equalTo(unit + "局"))
                .body("items[0].measures.measure", contains("ADMONITION", "PROMOTION_DEFERRAL"))
                .body("items[0].statusLabel", equalTo("生效"))
                .body("items[0].effects", nullValue());
        String cursor = office().queryParam("limit", 2).get(ofUnit).path("nextCursor");
        refused("/v1/decisions?cursor=" + cursor, "cursor");
        refused(ofUnit + "&cursor=" + cursor.substring(0, cursor.length() - 2) + "00", "cursor");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "decidedFrom=2025-02-30 | decidedFrom",
                "decidedTo=yesterday    | decidedTo",
                "cadreId=not-an-id      | cadreId",
                "unitCode=              | unitCode",
                "measure=ADMONITION     | measure",
                "limit=0                | limit",
                "cursor=nonsense        | cursor",
            })
    void parametersThatCannotBeReadAreRefused(String query, String field) {
        refused("/v1/decisions?" + query, field);
    }

    @Test
    void theGroupItsOfficeAndAuditorsReadDecisions() {
        City.unit(unit, false, null);
        var id = decide(City.person("何某某", unit, null, null), DECIDED_ON);
        for (var role : new String[] {"leading-group", "leading-group-office", "auditor"}) {
            by(Tokens.as(role)).get(path(id)).then().statusCode(200).body("id", equalTo(id));
            by(Tokens.as(role)).get(path(id) + "/notices").then().statusCode(200);
            by(Tokens.as(role))
                    .get("/v1/decisions?unitCode=" + unit)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(id));
        }
        for (var other : new Tokens[] {
            Tokens.as("organ-lead").organ("PERSONNEL"),
            Tokens.as("unit-reporter").unit(unit),
            Tokens.as("hr-system")
        }) {
            by(other).get(path(id)).then().statusCode(403).body("title", equalTo("无权进行此操作"));
        }
        office().header("If-None-Match", "\"0\"").get(path(id)).then().statusCode(304);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var unknown : new String[] {UUID.randomUUID().toString(), "not-an-id"}) {
            office().get(path(unknown)).then().statusCode(404);
            office().get(path(unknown) + "/notices").then().statusCode(404);
        }
    }

    private String decide(UUID person, LocalDate on) {
        var matter = City.matter(subject(person, unit), "MINOR", on);
        var meeting = MEETINGS.computeIfAbsent(on, day -> City.meeting(day, members));
        return deliberate(meeting, unanimous(matter, members))
                .then()
                .statusCode(201)
                .extract()
                .path("decisionId");
    }

    private static ValidatableResponse read(String decision) {
        return office().get(path(decision)).then().statusCode(200);
    }

    private static void refused(String path, String field) {
        office().get(path).then().statusCode(400).body("errors[0].field", equalTo(field));
    }

    private static String path(String decision) {
        return "/v1/decisions/" + decision;
    }
}
