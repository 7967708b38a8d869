package cn.zhiyong.sanction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;

/** The units, people, cases, meetings and callers that the tests play with. Every use makes new ones. */
public final class City {
    /** When cases are submitted, unless a test says otherwise. */
    public static final LocalDate SUBMITTED_ON = LocalDate.of(2025, 3, 3);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String CASE = "case";

    private City() {}

    /** A unit's code that no other test uses. */
    public static String unitCode() {
        return "U-" + UUID.randomUUID().toString().substring(0, 18).toUpperCase();
    }

    public static void unit(String code, boolean vertical, UUID principalLeader) {
        publishUnit(code, 0, vertical, principalLeader);
        eventually("SELECT count(*) FROM roster_unit WHERE code = ?", code);
    }

    /** Gives the event's ID. */
    public static UUID publishUnit(String code, int version, boolean vertical, UUID principalLeader) {
        return Events.publish("unit", code, version, unitBody(code, version, vertical, principalLeader, List.of()));
    }

    public static String unitBody(
            String code, int version, boolean vertical, UUID principalLeader, List<UUID> leadershipTeam) {
        return """
        {"changeType":"CREATED","version":%d,"code":"%s","name":"%s局","kind":"GOVERNMENT_DEPARTMENT",
         "parentCode":null,"vertical":%b,"cityManagedTeam":true,"principalLeaderId":%s,
         "leadershipTeamIds":%s}"""
                .formatted(version, code, code, vertical, json(principalLeader), ids(leadershipTeam));
    }

    public static UUID person(String name, String unitCode, String section, UUID leaderInCharge) {
        var id = UUID.randomUUID();
        publishPerson(id, 0, name, unitCode, section, leaderInCharge);
        eventually("SELECT count(*) FROM roster_cadre WHERE id = ?", id);
        return id;
    }

    /** Gives the event's ID. */
    public static UUID publishPerson(
            UUID id, int version, String name, String unitCode, String section, UUID leaderInCharge) {
        return Events.publish("cadre", id, version, personBody(id, version, name, unitCode, section, leaderInCharge));
    }

    public static String personBody(
            UUID id, int version, String name, String unitCode, String section, UUID leaderInCharge) {
        return """
        {"changeType":"CREATED","version":%d,"id":"%s","name":"%s","unitCode":"%s","section":%s,"post":"科员",
         "rank":"STAFF","staffKind":"CADRE","cityManaged":false,"leaderInChargeId":%s}"""
                .formatted(version, id, name, unitCode, json(section), json(leaderInCharge));
    }

    /** People of the leading group, of no section; the roster knows them. */
    public static List<UUID> leadingGroup(int members) {
        var ids = IntStream.range(0, members).mapToObj(i -> UUID.randomUUID()).toList();
        for (int i = 0; i < members; i++) {
            publishPerson(ids.get(i), 0, "委员" + (i + 1), "LEADING-GROUP", null, null);
        }
        patiently()
                .until(() -> Database.count("SELECT count(*) FROM roster_cadre WHERE id = ANY (?)", (Object)
                                ids.toArray(UUID[]::new))
                        == members);
        return ids;
    }

    /** A matter of minor severity about the person, as a submitted case brings it; gives its ID. */
    public static UUID matter(UUID subject, String unitCode) {
        return matter(subject(subject, unitCode), "MINOR", SUBMITTED_ON);
    }

    public static UUID matter(String subject, String severity, LocalDate submittedOn) {
        var caseId = UUID.randomUUID();
        Events.publish(CASE, caseId, 3, submittedCase(caseId, 3, subject, severity, submittedOn));
        return matterOf(caseId);
    }

    public static UUID matterOf(UUID caseId) {
        eventually("SELECT count(*) FROM matter WHERE case_id = ?", caseId);
        return (UUID) Database.rows("SELECT id FROM matter WHERE case_id = ?", caseId)
                .getFirst()
                .get("id");
    }

    public static String subject(UUID cadreId, String unitCode) {
        return "{\"kind\":\"CADRE\",\"cadreId\":\"%s\",\"unitCode\":\"%s\"}".formatted(cadreId, unitCode);
    }

    public static String submittedCase(
            UUID caseId, int version, String subject, String severity, LocalDate submittedOn) {
        return """
        {"changeType":"SUBMITTED","version":%d,"caseId":"%s","caseNumber":"2025-000001","reportId":"%s",
         "routingId":"%s","organ":"PERSONNEL","subject":%s,"status":"SUBMITTED",
         "openedAt":"2025-02-10T09:00:00+08:00","submittedAt":"%sT10:00:00+08:00","investigatorIds":["%s","%s"],
         "finding":{"conclusion":"SUBSTANTIATED","severity":"%s","summary":"反映情况属实。","catalogueVersion":"2022-03",
          "violations":[{"item":"MISCONDUCT-5","description":"工作时间玩电脑游戏。","evidenceIds":["%s"]}]}}"""
                .formatted(
                        version,
                        caseId,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        subject,
                        submittedOn,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        severity,
                        UUID.randomUUID());
    }

    /** A case before its submission: without a finding. */
    public static String openCase(UUID caseId, int version, String subject) {
        return """
        {"changeType":"INVESTIGATION_BEGUN","version":%d,"caseId":"%s","caseNumber":"2025-000001","reportId":"%s",
         "routingId":"%s","organ":"PERSONNEL","subject":%s,"status":"UNDER_INVESTIGATION",
         "openedAt":"2025-02-10T09:00:00+08:00","submittedAt":null,"investigatorIds":[],"finding":null}"""
                .formatted(version, caseId, UUID.randomUUID(), UUID.randomUUID(), subject);
    }

    public static void eventually(String countOfOne, Object... parameters) {
        Database.awaitOne(countOfOne, parameters);
    }

    public static ConditionFactory patiently() {
        return await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(20));
    }

    /** A meeting with those members, of whom all attended; gives its ID. */
    public static String meeting(LocalDate heldOn, List<UUID> members) {
        var meeting = callMeeting(heldOn, members);
        attend(meeting, members);
        return meeting;
    }

    public static String callMeeting(LocalDate heldOn, List<UUID> members) {
        return office().body(meetingRecord("MONTHLY", heldOn, members))
                .post("/v1/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static void attend(String meeting, List<UUID> members) {
        office().body(attendance(members))
                .post(path(meeting) + "/attendees")
                .then()
                .statusCode(201);
    }

    public static String meetingRecord(String kind, LocalDate heldOn, List<UUID> members) {
        return "{\"kind\":\"%s\",\"heldOn\":\"%s\",\"place\":\"市委三楼会议室\",\"memberIds\":%s}"
                .formatted(kind, heldOn, ids(members));
    }

    public static String attendance(List<UUID> members) {
        return "{\"memberIds\":%s}".formatted(ids(members));
    }

    public static Response deliberate(String meeting, String deliberation) {
        return office().body(deliberation).post(path(meeting) + "/deliberations");
    }

    /** A deliberation on an admonition in which those members all vote for it. */
    public static String unanimous(UUID matter, List<UUID> members) {
        return deliberation(matter, "", votes("FOR", members));
    }

    /** @param recusals and votes as JSON, without the brackets */
    public static String deliberation(UUID matter, String recusals, String votes) {
        return """
        {"matterId":"%s","recusals":[%s],"votes":[%s],"outcome":"DECISION","measures":["ADMONITION"],"reasons":"情节较轻，予以诫勉谈话。"}"""
                .formatted(matter, recusals, votes);
    }

    /**
     * A deliberation in which those members all vote for the proposal.
     *
     * @param proposal its fields as JSON, for example {@code "outcome":"RETURN"}
     */
    public static String unanimous(UUID matter, List<UUID> members, String proposal) {
        return """
        {"matterId":"%s","recusals":[],"votes":[%s],%s,"reasons":"集体研究决定。"}"""
                .formatted(matter, votes("FOR", members), proposal);
    }

    /**
     * A decision on a finding of that severity about the person, submitted two days before; gives its ID.
     *
     * @param measures and what else the proposal has, as JSON, for example {@code "measures":["ADMONITION"]}
     */
    public static String decision(UUID person, String unitCode, String severity, LocalDate decidedOn, String measures) {
        return decision(matter(subject(person, unitCode), severity, decidedOn.minusDays(2)), decidedOn, measures);
    }

    /** A decision on a matter that is there already; gives its ID. */
    public static String decision(UUID matter, LocalDate decidedOn, String measures) {
        var members = leadingGroup(3);
        return deliberate(
                        meeting(decidedOn, members), unanimous(matter, members, "\"outcome\":\"DECISION\"," + measures))
                .then()
                .statusCode(201)
                .extract()
                .path("decisionId");
    }

    public static String recusal(UUID member, String ground) {
        return "{\"memberId\":\"%s\",\"ground\":\"%s\"}".formatted(member, ground);
    }

    public static String votes(String vote, List<UUID> members) {
        return members.stream()
                .map(member -> "{\"memberId\":\"%s\",\"vote\":\"%s\"}".formatted(member, vote))
                .collect(Collectors.joining(","));
    }

    public static RequestSpecification office() {
        return by(Tokens.as("leading-group-office"));
    }

    public static RequestSpecification by(Tokens caller) {
        return given().auth().oauth2(caller.token()).contentType(ContentType.JSON);
    }

    public static String path(String meeting) {
        return "/v1/meetings/" + meeting;
    }

    /** The IDs of all items of a list, page by page as a caller reads them. */
    public static List<String> walk(String list, int limit) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var request = office().queryParam("limit", limit);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(list)
                    .then()
                    .statusCode(200)
                    .extract();
            List<String> shown = page.path("items.id");
            cursor = page.path("nextCursor");
            assertThat(shown).hasSizeBetween(cursor == null ? 0 : limit, limit);
            ids.addAll(shown);
        } while (cursor != null);
        return ids;
    }

    public static LocalDate today() {
        return LocalDate.now(CityClock.ZONE);
    }

    private static String ids(List<UUID> members) {
        return members.stream().map(City::json).collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(Object text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    /** The members but for those, in their order. */
    public static List<UUID> without(List<UUID> members, UUID... others) {
        return members.stream()
                .filter(each -> !Arrays.asList(others).contains(each))
                .toList();
    }
}
