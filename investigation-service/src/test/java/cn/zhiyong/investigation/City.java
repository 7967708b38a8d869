package cn.zhiyong.investigation;

import static io.restassured.RestAssured.given;

import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** The people, reports and callers that the tests play with. Every use makes new ones. */
public final class City {
    private City() {}

    /** A person whom the roster copy knows. */
    public static UUID person(String name, String unitCode, String section) {
        var id = UUID.randomUUID();
        publishPerson(id, name, unitCode, section);
        return id;
    }

    public static void publishPerson(UUID id, String name, String unitCode, String section) {
        Events.publish(
                "cadre",
                id,
                0,
                """
                {"changeType":"CREATED","version":0,"id":"%s","name":"%s","unitCode":"%s","section":%s,"post":"科员",
                 "rank":"STAFF","staffKind":"CADRE","cityManaged":false,"leaderInChargeId":null}"""
                        .formatted(id, name, unitCode, section == null ? "null" : '"' + section + '"'));
        eventually("SELECT count(*) FROM roster_cadre WHERE id = ?", id);
    }

    /** A case of the personnel bureau about the person, opened by an accepted report; gives its ID. */
    public static UUID openCase(UUID subject) {
        var routing = UUID.randomUUID();
        var report = UUID.randomUUID();
        Events.publish("report", report, 1, report(report, 1, "ACCEPTED", routing(routing, subject, "ACCEPTED")));
        return caseOf(routing);
    }

    public static UUID caseOf(UUID routing) {
        eventually("SELECT count(*) FROM case_file WHERE routing_id = ?", routing);
        return (UUID) Database.rows("SELECT id FROM case_file WHERE routing_id = ?", routing)
                .getFirst()
                .get("id");
    }

    public static void eventually(String countOfOne, Object... parameters) {
        Database.awaitOne(countOfOne, parameters);
    }

    public static String report(UUID id, int version, String changeType, String routings) {
        return """
        {"changeType":"%s","version":%d,"reportId":"%s","filedAt":"2026-03-02T09:00:00+08:00",
         "channel":"PUBLIC_REPORT","catalogueVersion":"2022-03","items":["MISCONDUCT-5"],"routings":[%s]}"""
                .formatted(changeType, version, id, routings);
    }

    public static String routing(UUID id, UUID subject, String status) {
        return """
        {"routingId":"%s","subject":{"kind":"CADRE","cadreId":"%s","unitCode":"BUREAU-A"},"organ":"PERSONNEL",
         "rule":"R4.3","status":"%s","brief":%s,"acceptedAt":null,"refusalRule":null}"""
                .formatted(id, subject, status, status.equals("ACCEPTED") ? "\"工作时间不在岗。\"" : "null");
    }

    /** Decided today: an admonition. */
    public static String decision(UUID decision, UUID matter, UUID caseId, int version) {
        return """
        {"changeType":"DECIDED","version":%d,"decisionId":"%s","decisionNumber":"治庸决〔2026〕1号",
         "causeDecisionId":null,"matterId":"%s","caseId":"%s","reportId":"%s","routingId":"%s","origin":"FINDING",
         "subject":{"kind":"CADRE","cadreId":"%s","unitCode":"BUREAU-A"},"decidedOn":"%s",
         "rulebookVersion":"2022-03","status":"IN_FORCE","measures":["ADMONITION","PROMOTION_DEFERRAL"],"effects":[],
         "unitsWithoutLeader":[]}"""
                .formatted(
                        version,
                        decision,
                        matter,
                        caseId,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        today());
    }

    /** Heard today: a submitted finding. */
    public static String matter(UUID matter, UUID caseId, int version, String changeType, String reasons) {
        return """
        {"changeType":"%s","version":%d,"matterId":"%s","caseId":"%s","reportId":"%s","routingId":"%s",
         "origin":"FINDING","status":"%s","heardOn":"%s","reasons":"%s"}"""
                .formatted(
                        changeType,
                        version,
                        matter,
                        caseId,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        changeType.equals("POSTPONED") ? "PENDING" : changeType,
                        today(),
                        reasons);
    }

    public static LocalDate today() {
        return LocalDate.now(CityClock.ZONE);
    }

    public static RequestSpecification lead() {
        return by(Tokens.as("organ-lead").organ("PERSONNEL"));
    }

    public static RequestSpecification investigator(UUID cadreId) {
        return by(Tokens.as("investigator").subject(cadreId.toString()).organ("PERSONNEL"));
    }

    public static RequestSpecification office() {
        return by(Tokens.as("leading-group-office"));
    }

    public static RequestSpecification by(Tokens caller) {
        return given().auth().oauth2(caller.token()).contentType(ContentType.JSON);
    }

    public static String path(UUID caseId) {
        return "/v1/cases/" + caseId;
    }

    public static Response assign(UUID caseId, UUID cadreId) {
        return lead().body(assignment(cadreId, false)).post(path(caseId) + "/investigators");
    }

    public static String assignment(UUID cadreId, boolean kinshipOrInterest) {
        return "{\"cadreId\":\"%s\",\"kinshipOrInterest\":%b}".formatted(cadreId, kinshipOrInterest);
    }

    /** Puts on record whatever R5 asks for, and submits it. */
    public static void investigateAndSubmit(UUID caseId, UUID first, UUID second) {
        assign(caseId, first).then().statusCode(201);
        assign(caseId, second).then().statusCode(201);
        record(caseId, first, "site-visits", siteVisit(today()));
        record(caseId, first, "opinions", opinion());
        record(caseId, first, "statements", statement());
        var evidence = record(caseId, first, "evidence", evidence());
        save(caseId, first, finding("MINOR", evidence)).then().statusCode(200);
        submit(caseId, first).then().statusCode(200);
    }

    private static String record(UUID caseId, UUID investigator, String kind, String body) {
        return investigator(investigator)
                .body(body)
                .post(path(caseId) + "/" + kind)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response save(UUID caseId, UUID investigator, String finding) {
        return investigator(investigator)
                .header("If-Match", etag(caseId))
                .body(finding)
                .put(path(caseId) + "/finding");
    }

    public static Response submit(UUID caseId, UUID investigator) {
        return investigator(investigator).header("If-Match", etag(caseId)).post(path(caseId) + "/submission");
    }

    public static String etag(UUID caseId) {
        return office().get(path(caseId)).header("ETag");
    }

    public static String siteVisit(LocalDate on) {
        return """
        {"visitedOn":"%s","place":"政务服务窗口","participants":["周行健"],"record":"窗口无人在岗。"}"""
                .formatted(on);
    }

    public static String opinion() {
        return """
        {"collectedOn":"%s","method":"INTERVIEW","peopleHeard":12,"summary":"九人反映窗口经常无人。"}"""
                .formatted(today());
    }

    public static String statement() {
        return """
        {"kind":"GIVEN","on":"%s","text":"本人承认，愿意改正。","attempts":[]}""".formatted(today());
    }

    /** As the demo sends it: without a hash. */
    public static String evidence() {
        return """
        {"title":"窗口监控录像","kind":"RECORDING","description":"岗位空缺共三小时。","collectedOn":"%s"}"""
                .formatted(today());
    }

    public static String finding(String severity, Object... evidence) {
        var cited = Arrays.stream(evidence).map(id -> '"' + id.toString() + '"').toList();
        return """
        {"conclusion":"SUBSTANTIATED","severity":%s,"summary":"反映情况属实。","violations":[
          {"item":"MISCONDUCT-5","description":"工作时间玩电脑游戏。","evidenceIds":[%s]}]}"""
                .formatted(severity == null ? "null" : '"' + severity + '"', String.join(",", cited));
    }
}
