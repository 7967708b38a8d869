package cn.zhiyong.appraisal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The units, people, decisions and callers that the tests play with. Every use makes new ones. */
public final class City {
    private City() {}

    /** A code that no unit has yet. */
    public static String newCode() {
        return "U-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }

    /** A unit on the roster, without leaders; gives its code. */
    public static String newUnit() {
        var code = newCode();
        hr().body(unit(code, null, null)).put("/v1/units/" + code).then().statusCode(201);
        return code;
    }

    /** A person on the roster. */
    public static UUID newPerson(String name, String unitCode, UUID leaderInCharge, long baseFen) {
        var id = UUID.randomUUID();
        hr().body(cadre(id, name, unitCode, leaderInCharge, baseFen))
                .put("/v1/cadres/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    public static String unit(String code, String parentCode, UUID principalLeader, UUID... team) {
        return """
        {"code":"%s","name":"甲局","kind":"GOVERNMENT_DEPARTMENT","parentCode":%s,"vertical":false,
         "cityManagedTeam":true,"principalLeaderId":%s,"leadershipTeamIds":[%s]}"""
                .formatted(
                        code,
                        quoted(parentCode),
                        quoted(principalLeader),
                        Arrays.stream(team).map(City::quoted).collect(Collectors.joining(",")));
    }

    public static String cadre(UUID id, String name, String unitCode, UUID leaderInCharge, long baseFen) {
        return """
        {"id":"%s","name":"%s","unitCode":"%s","section":"一科","post":"科员","rank":"STAFF","staffKind":"CADRE",
         "cityManaged":false,"leaderInChargeId":%s,"annualBonusBaseFen":%d}"""
                .formatted(id, name, unitCode, quoted(leaderInCharge), baseFen);
    }

    public static String decision(UUID id, int version, LocalDate decidedOn, String... effects) {
        return """
        {"changeType":"DECIDED","version":%d,"decisionId":"%s","decisionNumber":"%s","causeDecisionId":null,"matterId":"%s","caseId":"%s",
         "reportId":"%s","routingId":"%s","origin":"FINDING","subject":{"kind":"CADRE","cadreId":"%s","unitCode":"BUREAU-A"},
         "decidedOn":"%s","rulebookVersion":"2022-03","status":"IN_FORCE","measures":["ADMONITION"],"effects":[%s],
         "unitsWithoutLeader":[]}"""
                .formatted(
                        version,
                        id,
                        number(id),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        decidedOn,
                        String.join(",", effects));
    }

    /** Decision numbers of the tests follow from the ID. */
    public static String number(UUID decision) {
        return "2026-" + decision.toString().substring(0, 6);
    }

    public static String bonus(String target, UUID cadre, int year, int percent) {
        return effect("BONUS_DEDUCTION", target, cadre, year, percent, null);
    }

    public static String ceiling(String target, UUID cadre, int year, String grade) {
        return effect("GRADE_CEILING", target, cadre, year, null, grade);
    }

    /** An effect of an admonition (R7.1). */
    public static String effect(
            String kind, String target, UUID cadre, Integer year, Integer percent, String gradeCeiling) {
        return """
        {"effectId":"%s","rule":"R7.1","clause":"四(一)","target":"%s","cadreId":%s,"unitCode":null,"kind":"%s",
         "year":%s,"percent":%s,"gradeCeiling":%s,"unitClass":null,"from":null,"until":null}"""
                .formatted(UUID.randomUUID(), target, quoted(cadre), kind, year, percent, quoted(gradeCeiling));
    }

    /** An effect on a unit's own bonus (R7.7). */
    public static String unitBonus(String unitCode, int year, int percent) {
        return unitEffect("R7.7", "四(七)", unitCode, "BONUS_DEDUCTION", year, Integer.toString(percent), "null");
    }

    /** A class ceiling of a unit; of a removal (R7.5). */
    public static String unitClass(String unitCode, int year, int best) {
        return unitEffect("R7.5", "四(五)", unitCode, "UNIT_CLASS_CEILING", year, "null", Integer.toString(best));
    }

    private static String unitEffect(
            String rule, String clause, String unitCode, String kind, int year, String percent, String unitClass) {
        return """
        {"effectId":"%s","rule":"%s","clause":"%s","target":"UNIT","cadreId":null,"unitCode":"%s","kind":"%s",
         "year":%d,"percent":%s,"gradeCeiling":null,"unitClass":%s,"from":null,"until":null}"""
                .formatted(UUID.randomUUID(), rule, clause, unitCode, kind, year, percent, unitClass);
    }

    /** Decides something and waits until the service has taken it in; gives the decision's ID. */
    public static UUID decide(LocalDate on, String... effects) {
        var id = UUID.randomUUID();
        Events.publish("decision", id, 0, decision(id, 0, on, effects));
        handled(id, 0);
        return id;
    }

    /** Waits until the service has handled the decision's event of that version. */
    public static void handled(UUID decision, long version) {
        Database.awaitOne(
                "SELECT count(*) FROM inbox_version WHERE subject = ? AND version = ?", decision.toString(), version);
    }

    public static RequestSpecification hr() {
        return by(Tokens.as("hr-system"));
    }

    public static RequestSpecification appraiser() {
        return by(Tokens.as("appraiser"));
    }

    public static RequestSpecification reporterOf(String unitCode) {
        return by(Tokens.as("unit-reporter").unit(unitCode));
    }

    public static RequestSpecification by(Tokens caller) {
        return given().auth().oauth2(caller.token()).contentType(ContentType.JSON);
    }

    /** Follows the list from page to page and gives the field of every item, in order. */
    public static List<String> walk(String list, int limit, String field) {
        return walk(list, limit, field, appraiser());
    }

    /** The same as that caller sees it. */
    public static List<String> walk(String list, int limit, String field, RequestSpecification caller) {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = given().spec(caller).queryParam("limit", limit);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(list);
            page.then().statusCode(200);
            List<String> items = page.path("items." + field);
            assertThat(items).hasSizeLessThanOrEqualTo(limit);
            seen.addAll(items);
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return seen;
    }

    /** A cursor that was made up, changed, or comes from another list is refused. */
    public static void assertCursorsAreGuarded(String list, String otherList) {
        String cursor = appraiser().queryParam("limit", 1).get(list).path("nextCursor");
        appraiser().queryParam("cursor", cursor).get(list).then().statusCode(200);
        var flipped = (cursor.startsWith("A") ? "B" : "A") + cursor.substring(1);
        for (var wrong : new String[] {flipped, "x", "AAAA" + cursor}) {
            assertMalformed(appraiser().queryParam("cursor", wrong).get(list), "cursor");
        }
        assertMalformed(appraiser().queryParam("cursor", cursor).get(otherList), "cursor");
    }

    /** A problem document that names the field. */
    public static void assertMalformed(Response answer, String field) {
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:zhiyong:problem:malformed-request"))
                .body("title", equalTo("请求格式有误"))
                .body("errors.field", hasItem(field));
    }

    /** How much is on the roster and on its way out: what a refused request leaves as it is. */
    public static Map<String, Object> footprint() {
        return Database.rows(
                        """
                        SELECT (SELECT count(*) FROM unit) AS units, (SELECT sum(version) FROM unit) AS unit_versions,
                               (SELECT count(*) FROM cadre) AS cadres, (SELECT sum(version) FROM cadre) AS cadre_versions,
                               (SELECT count(*) FROM roster_import) AS imports, (SELECT count(*) FROM outbox) AS events""")
                .getFirst();
    }

    private static String quoted(Object value) {
        return value == null ? "null" : "\"" + value + "\"";
    }
}
