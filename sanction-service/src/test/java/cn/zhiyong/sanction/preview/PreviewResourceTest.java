package cn.zhiyong.sanction.preview;

import static cn.zhiyong.sanction.City.SUBMITTED_ON;
import static cn.zhiyong.sanction.City.by;
import static cn.zhiyong.sanction.City.deliberate;
import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.City.subject;
import static cn.zhiyong.sanction.City.today;
import static cn.zhiyong.sanction.City.unanimous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class PreviewResourceTest {
    private static final LocalDate DECIDED_ON = LocalDate.of(2025, 3, 5);
    private static final String ADMONITION = "\"measures\":[\"ADMONITION\"]";
    private static List<UUID> members;

    private final String unit = City.unitCode();
    private UUID principal;
    private UUID inCharge;
    private UUID teamMember;
    private UUID person;

    @BeforeAll
    static void theLeadingGroup() {
        members = City.leadingGroup(3);
    }

    @BeforeEach
    void aUnitWithItsLeaders() {
        principal = City.person("郑主任", unit, null, null);
        inCharge = City.person("冯副主任", unit, null, null);
        teamMember = City.person("陈委员", unit, null, null);
        Events.publish(
                "unit",
                unit,
                0,
                """
                {"changeType":"CREATED","version":0,"code":"%s","name":"%s局","kind":"GOVERNMENT_DEPARTMENT",
                 "parentCode":null,"vertical":false,"cityManagedTeam":true,"principalLeaderId":"%s",
                 "leadershipTeamIds":["%s","%s"]}"""
                        .formatted(unit, unit, principal, principal, teamMember));
        City.eventually("SELECT count(*) FROM roster_unit WHERE code = ?", unit);
        person = City.person("何某某", unit, "一科", inCharge);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "MINOR   | \"measures\":[\"ADMONITION\"]",
                "SERIOUS | \"measures\":[\"REASSIGNMENT\"],\"particulars\":{\"newPost\":\"二科科员\"}",
                "GRAVE   | \"measures\":[\"RESIGNATION_OR_DISMISSAL\"],\"particulars\":{\"departure\":\"DISMISSED\","
                        + "\"circulation\":\"全市机关\"},\"grounds\":[{\"ground\":\"MAJOR_LOSS\",\"basis\":\"审计报告\"}]",
                "SERIOUS | \"measures\":[\"REASSIGNMENT\",\"LEGAL_REFERRAL\"],\"particulars\":{\"transfer\":{"
                        + "\"receiver\":\"JUDICIAL\",\"receiverName\":\"市检察院\",\"papers\":[\"报告\"]}},"
                        + "\"grounds\":[{\"ground\":\"BREACH_OF_LAW\",\"basis\":\"审计报告\"}]",
            })
    void thePreviewIsWhatTheDecisionIsToTheField(String severity, String proposal) {
        var matter = City.matter(subject(person, unit), severity, SUBMITTED_ON);
        var preview = preview(matter, DECIDED_ON, proposal)
                .body("permitted", equalTo(true))
                .body("refusals", empty())
                .body("effects.id", everyItem(nullValue()))
                .extract()
                .jsonPath();
        assertIsWhatIsDecided(preview, City.decision(matter, DECIDED_ON, proposal));
    }

    @Test
    void whatEarlierDecisionsAllowIsPreviewedWithThem() {
        var admonition = City.decision(person, unit, "MINOR", today().minusDays(30), ADMONITION);
        String matter = office().body("{\"reason\":\"仍无改进\",\"on\":\"%s\"}".formatted(today().minusDays(9)))
                .post("/v1/decisions/" + admonition + "/follow-ups")
                .path("matterId");
        var removal =
                """
                "measures":["REMOVAL"],"particulars":{"circulation":"全市机关"},"grounds":[
                 {"ground":"RECTIFICATION_NOT_IN_PLACE","basis":"督查通报"},
                 {"ground":"ASSESSED_INCOMPETENT","basis":"组织考核结论"}]""";
        var preview = preview(UUID.fromString(matter), today(), removal)
                .body("permitted", equalTo(true))
                .body("basisDecisionIds", contains(admonition))
                .body("derivedDecisions.measures.flatten().measure", hasItem("CRITICISM"))
                .extract()
                .jsonPath();
        assertIsWhatIsDecided(preview, City.decision(UUID.fromString(matter), today(), removal));
    }

    @Test
    void itTellsEveryEffectWithClauseAndName() {
        preview(City.matter(person, unit), DECIDED_ON, ADMONITION)
                .body("decidedOn", equalTo("2025-03-05"))
                .body("subject.name", equalTo("何某某"))
                .body("measures.measure", contains("ADMONITION", "PROMOTION_DEFERRAL"))
                .body("effects.findAll { it.target == 'LEADER' }.name", contains("郑主任", "冯副主任"))
                .body("effects.find { it.kind == 'RECTIFICATION' }.clause", equalTo("四(一)"))
                .body("effects.find { it.kind == 'RECTIFICATION' }.until", equalTo("2025-09-05"))
                .body("derivedDecisions", empty())
                .body("unitsWithoutLeader", empty());
    }

    @Test
    void everyRuleAgainstItIsToldBesideItsEffects() {
        var matter = City.matter(subject(person, unit), "SERIOUS", SUBMITTED_ON);
        preview(matter, DECIDED_ON, ADMONITION)
                .body("permitted", equalTo(false))
                .body("refusals.rule", contains("R7.1"))
                .body("refusals.clause", contains("四(一)"))
                .body("refusals.reason", contains("“诫勉谈话”适用于情节较轻，此事项为情节较重。"))
                .body("effects.kind", hasItem("RECTIFICATION"));
        preview(matter, SUBMITTED_ON.minusDays(1), ADMONITION).body("refusals.rule", contains("R6.1", "R7.1"));
        preview(matter, SUBMITTED_ON, "\"measures\":[\"REASSIGNMENT\"]").body("permitted", equalTo(true));
        office().header("Accept-Language", "en")
                .body(request(matter, DECIDED_ON, ADMONITION))
                .post("/v1/decision-previews")
                .then()
                .body("refusals.reason", not(contains("“诫勉谈话”适用于情节较轻，此事项为情节较重。")))
                .body("measures.measureLabel", hasItem("Admonition"));
    }

    @Test
    void withoutItsParticularsNobodyCanSayWhatItWouldBring() {
        var matter = City.matter(subject(person, unit), "GRAVE", SUBMITTED_ON);
        preview(matter, DECIDED_ON, "\"measures\":[\"RESIGNATION_OR_DISMISSAL\",\"LEGAL_REFERRAL\"]")
                .body("permitted", equalTo(false))
                .body("refusals.rule", contains("R7.7", "R7.8", "R7.7", "R7.8"))
                .body("effects", empty())
                .body("derivedDecisions", empty());
    }

    @Test
    void ofAProvincialUnitOrOfNobodyNothingIsDecided() {
        var ofUnit = City.matter(
                "{\"kind\":\"UNIT\",\"cadreId\":null,\"unitCode\":\"%s\"}".formatted(unit), "MINOR", SUBMITTED_ON);
        preview(ofUnit, DECIDED_ON, ADMONITION)
                .body("permitted", equalTo(false))
                .body("refusals.rule", contains("R7.1"))
                .body("effects", empty());
        var provincial = City.unitCode();
        City.unit(provincial, true, null);
        preview(City.matter(City.person("外某", provincial, null, null), provincial), DECIDED_ON, ADMONITION)
                .body("permitted", equalTo(false))
                .body("refusals.rule", contains("R7.11"))
                .body("unitsWithoutLeader", contains(provincial));
    }

    @Test
    void itLooksAheadAndBeginsWithToday() {
        var matter = City.matter(person, unit);
        office().body("{\"matterId\":\"%s\",%s}".formatted(matter, ADMONITION))
                .post("/v1/decision-previews")
                .then()
                .statusCode(200)
                .body("decidedOn", equalTo(today().toString()))
                .body("permitted", equalTo(true));
        var nextYear = today().plusYears(1);
        preview(matter, nextYear, ADMONITION)
                .body("permitted", equalTo(false))
                .body("refusals.rule", contains("R6.2"))
                .body("refusals.clause", contains("六(三)"))
                .body("effects.findAll { it.year != null }.year", everyItem(equalTo(nextYear.getYear())));
    }

    /** R6.2: of a day on which no meeting can have been held yet it says what is missing, and all else as ever. */
    @Test
    void onADayToComeNothingIsDecidedYet() {
        var matter = City.matter(person, unit);
        var tomorrow = today().plusDays(1);
        preview(matter, today(), ADMONITION).body("permitted", equalTo(true)).body("refusals", empty());
        preview(matter, tomorrow, ADMONITION)
                .body("permitted", equalTo(false))
                .body("refusals.rule", contains("R6.2"))
                .body("refusals.reason[0]", containsString("请在会议召开后作出决定"))
                .body("decidedOn", equalTo(tomorrow.toString()))
                .body("effects.kind", hasItem("RECTIFICATION"));
        preview(matter, tomorrow, "\"measures\":[\"REASSIGNMENT\"]").body("refusals.rule", contains("R6.2", "R7.4"));
        office().header("Accept-Language", "en")
                .body(request(matter, tomorrow, ADMONITION))
                .post("/v1/decision-previews")
                .then()
                .body("refusals.reason[0]", containsString("decide once it has"));
    }

    /** R7.12: what would follow is a decision on somebody, named as the decision will name them. */
    @Test
    void whatWouldFollowNamesWhomItIsOn() {
        var matter = City.matter(subject(person, unit), "GRAVE", SUBMITTED_ON);
        preview(
                        matter,
                        DECIDED_ON,
                        """
                        "measures":["RESIGNATION_OR_DISMISSAL"],"particulars":{"departure":"DISMISSED",
                         "circulation":"全市机关"},"grounds":[{"ground":"MAJOR_LOSS","basis":"审计报告"}]""")
                .body("derivedDecisions.subject.cadreId", contains(principal.toString(), inCharge.toString()))
                .body("derivedDecisions.subject.name", contains("郑主任", "冯副主任"));
    }

    /** R7.17: of no table, the outbox among them, either the number of rows or what they hold. */
    @Test
    void itChangesNothing() {
        var matter = City.matter(subject(person, unit), "SERIOUS", SUBMITTED_ON);
        var before = contents();
        preview(matter, DECIDED_ON, "\"measures\":[\"REASSIGNMENT\"]").body("permitted", equalTo(true));
        preview(matter, DECIDED_ON, ADMONITION).body("permitted", equalTo(false));
        assertThat(contents()).isEqualTo(before).containsKeys("outbox", "decision", "matter");
    }

    @Test
    void theGroupAndItsOfficeLookAtPendingMatters() {
        var matter = City.matter(person, unit);
        var body = request(matter, DECIDED_ON, ADMONITION);
        for (var role : List.of("leading-group", "leading-group-office")) {
            by(Tokens.as(role)).body(body).post("/v1/decision-previews").then().statusCode(200);
        }
        for (var role : List.of("auditor", "organ-lead", "hr-system")) {
            by(Tokens.as(role)).body(body).post("/v1/decision-previews").then().statusCode(403);
        }
        office().body(request(UUID.randomUUID(), DECIDED_ON, ADMONITION))
                .post("/v1/decision-previews")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("matterId"));
        for (var wrong : List.of("\"measures\":[]", "\"measures\":[\"TEA\"]", ADMONITION + ",\"votes\":[]")) {
            office().body(request(matter, DECIDED_ON, wrong))
                    .post("/v1/decision-previews")
                    .then()
                    .statusCode(400);
        }
        deliberate(City.meeting(DECIDED_ON, members), unanimous(matter, members))
                .then()
                .statusCode(201);
        office().body(body).post("/v1/decision-previews").then().statusCode(409);
    }

    private static void assertIsWhatIsDecided(JsonPath preview, String decisionId) {
        var decision = office().get("/v1/decisions/" + decisionId).jsonPath();
        for (var field : List.of("measures", "unitsWithoutLeader", "rulebookVersion", "decidedOn", "subject")) {
            assertThat(preview.<Object>get(field)).as(field).isEqualTo(decision.get(field));
        }
        assertThat(effects(preview, "effects"))
                .isEqualTo(effects(decision, "effects"))
                .isNotEmpty();

        List<String> leaders = decision.getList("derivedDecisions.subject.cadreId");
        assertThat(preview.getList("derivedDecisions.subject.cadreId")).containsExactlyElementsOf(leaders);
        for (int i = 0; i < leaders.size(); i++) {
            String derivedId = decision.get("derivedDecisions[%d].id".formatted(i));
            var derived = office().get("/v1/decisions/" + derivedId).jsonPath();
            var previewed = "derivedDecisions[%d].".formatted(i);
            assertThat(preview.<Object>get(previewed + "subject")).isEqualTo(derived.get("subject"));
            assertThat(preview.<Object>get(previewed + "measures")).isEqualTo(derived.get("measures"));
            assertThat(effects(preview, previewed + "effects")).isEqualTo(effects(derived, "effects"));
        }
    }

    /** All fields but the ID, which a preview has not. */
    private static List<Map<String, Object>> effects(JsonPath answer, String path) {
        return answer.<Map<String, Object>>getList(path).stream()
                .<Map<String, Object>>map(HashMap::new)
                .peek(effect -> effect.remove("id"))
                .toList();
    }

    /** Of every table: how many rows, and a digest of all that they hold. */
    private static Map<String, Object> contents() {
        var contents = new TreeMap<String, Object>();
        Database.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
                .forEach(row -> {
                    var table = row.get("tablename").toString();
                    contents.put(
                            table,
                            Database.rows(
                                    "SELECT count(*) AS rows, md5(string_agg(t::text, '|' ORDER BY t::text)) AS digest FROM "
                                            + table + " t"));
                });
        return contents;
    }

    private static ValidatableResponse preview(UUID matter, LocalDate on, String proposal) {
        return office().body(request(matter, on, proposal))
                .post("/v1/decision-previews")
                .then()
                .statusCode(200);
    }

    private static String request(UUID matter, LocalDate on, String proposal) {
        return "{\"matterId\":\"%s\",\"decidedOn\":\"%s\",%s}".formatted(matter, on, proposal);
    }
}
