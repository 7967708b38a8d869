package cn.zhiyong.sanction.deliberation;

import static cn.zhiyong.sanction.City.SUBMITTED_ON;
import static cn.zhiyong.sanction.City.by;
import static cn.zhiyong.sanction.City.callMeeting;
import static cn.zhiyong.sanction.City.deliberate;
import static cn.zhiyong.sanction.City.deliberation;
import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.City.path;
import static cn.zhiyong.sanction.City.recusal;
import static cn.zhiyong.sanction.City.subject;
import static cn.zhiyong.sanction.City.unanimous;
import static cn.zhiyong.sanction.City.votes;
import static cn.zhiyong.sanction.City.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class DeliberationResourceTest {
    private static final LocalDate HELD_ON = SUBMITTED_ON.plusDays(2);
    private static final String UNIT = City.unitCode();

    private static List<UUID> members;
    private static UUID person;
    private static String meeting;

    private UUID matter;

    @BeforeAll
    static void theLeadingGroupAndThePerson() {
        members = City.leadingGroup(5);
        var principal = City.person("郑主任", UNIT, null, null);
        City.unit(UNIT, false, principal);
        person = City.person("何某某", UNIT, "一科", principal);
    }

    /** One meeting hears them all. */
    @BeforeEach
    void aMatterOfMinorSeverityInTheMeeting() {
        meeting = meeting == null ? City.meeting(HELD_ON, members) : meeting;
        matter = City.matter(person, UNIT);
    }

    @Test
    void aMajorityMakesItADecision() {
        var votes = String.join(
                ",",
                votes("FOR", members.subList(0, 3)),
                votes("AGAINST", members.subList(3, 4)),
                votes("ABSTAIN", members.subList(4, 5)));
        var answer = deliberate(meeting, deliberation(matter, "", votes));
        String id = answer.then()
                .statusCode(201)
                .body("meetingId", equalTo(meeting))
                .body("matterId", equalTo(matter.toString()))
                .body("carried", equalTo(true))
                .body("decisionId", notNullValue())
                .body("membersCounted", equalTo(5))
                .body("membersPresent", equalTo(5))
                .body("votesFor", equalTo(3))
                .body("votesAgainst", equalTo(1))
                .body("abstentions", equalTo(1))
                .body(
                        "votes.memberId",
                        equalTo(members.stream().map(UUID::toString).toList()))
                .body("votes.name", contains("委员1", "委员2", "委员3", "委员4", "委员5"))
                .body("votes.vote", contains("FOR", "FOR", "FOR", "AGAINST", "ABSTAIN"))
                .body("votes.voteLabel", contains("赞成", "赞成", "赞成", "反对", "弃权"))
                .body("recusals", empty())
                .body("measures", contains("ADMONITION"))
                .body("reasons", equalTo("情节较轻，予以诫勉谈话。"))
                .body("recordedAt", notNullValue())
                .extract()
                .path("id");
        assertThat(answer.header("Location")).endsWith(path(meeting) + "/deliberations/" + id);

        office().get("/v1/decisions/" + answer.path("decisionId"))
                .then()
                .statusCode(200)
                .body("matterId", equalTo(matter.toString()));
        office().get("/v1/matters/" + matter)
                .then()
                .body("status", equalTo("DECIDED"))
                .body("statusLabel", equalTo("已作决定"))
                .body("heardOn", equalTo(HELD_ON.toString()));
        for (var role : new String[] {"leading-group", "leading-group-office", "auditor"}) {
            assertThat(by(Tokens.as(role))
                            .get(path(meeting) + "/deliberations/" + id)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .isEqualTo(answer.asString());
        }
        var otherMeeting = callMeeting(HELD_ON, members);
        office().get(path(otherMeeting) + "/deliberations/" + id).then().statusCode(404);
        office().get(path(meeting) + "/deliberations/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void withoutAMajorityTheMatterStaysPendingForAnotherMeeting() {
        var split = String.join(
                ",",
                votes("FOR", members.subList(0, 2)),
                votes("AGAINST", members.subList(2, 3)),
                votes("ABSTAIN", members.subList(3, 5)));
        deliberate(meeting, deliberation(matter, "", split))
                .then()
                .statusCode(201)
                .body("carried", equalTo(false))
                .body("decisionId", nullValue())
                .body("votesFor", equalTo(2));
        assertThat(decisions()).isZero();
        office().get("/v1/matters/" + matter).then().body("status", equalTo("PENDING"));
        deliberate(meeting, unanimous(matter, members)).then().statusCode(409).body("detail", equalTo("此次会议已研究过此事项。"));

        var later = City.meeting(HELD_ON.plusDays(30), members);
        deliberate(later, unanimous(matter, members)).then().statusCode(201).body("carried", equalTo(true));
        office().get("/v1/matters/" + matter)
                .then()
                .body("status", equalTo("DECIDED"))
                .body("heardOn", equalTo(HELD_ON.plusDays(30).toString()));
        assertThat(decisions()).isOne();
    }

    @Test
    void aMatterIsDecidedOnce() {
        deliberate(meeting, unanimous(matter, members)).then().statusCode(201);
        unchangedBy(() -> deliberate(City.meeting(HELD_ON.plusDays(1), members), unanimous(matter, members))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zhiyong:problem:state-conflict"))
                .body("detail", equalTo("此事项已作出决定。")));
    }

    @Test
    void ofTenDeliberationsAtOnceOneDecides() throws Exception {
        var meetings = IntStream.range(0, 10)
                .mapToObj(i -> City.meeting(HELD_ON, members))
                .toList();
        var answers = atOnce(meetings.stream()
                .map(meeting -> (Callable<Response>) () -> deliberate(meeting, unanimous(matter, members)))
                .toList());
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
        assertThat(decisions()).isOne();
        assertThat(Database.count("SELECT count(*) FROM deliberation WHERE matter_id = ?", matter))
                .isOne();
        var decision = Database.rows("SELECT id FROM decision WHERE matter_id = ?", matter)
                .getFirst();
        assertThat(Database.outbox("decision", decision.get("id"))).hasSize(1);
        assertThat(Database.count("SELECT count(*) FROM notice WHERE decision_id = ?", decision.get("id")))
                .isEqualTo(2);
    }

    @Test
    void decisionsMadeAtOnceAreNumberedWithoutGaps() throws Exception {
        var heldOn = LocalDate.of(2024, 6, 3);
        var meeting = City.meeting(heldOn, members);
        var matters = IntStream.range(0, 10)
                .mapToObj(i -> City.matter(subject(person, UNIT), "MINOR", heldOn))
                .toList();
        var answers = atOnce(matters.stream()
                .map(each -> (Callable<Response>) () -> deliberate(meeting, unanimous(each, members)))
                .toList());
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        var numbers = Database.rows("SELECT number FROM decision WHERE decided_on = ?", heldOn).stream()
                .map(row -> row.get("number").toString())
                .toList();
        assertThat(numbers).allMatch(number -> number.matches("治庸决〔2024〕\\d+号"));
        var counted = numbers.stream()
                .map(number -> Integer.valueOf(number.replaceAll(".*〕|号", "")))
                .sorted()
                .toList();
        var first = counted.getFirst();
        assertThat(counted).isEqualTo(IntStream.range(first, first + 10).boxed().toList());
    }

    @Test
    void theSameKeyDecidesOnce() {
        var key = UUID.randomUUID().toString();
        refused(withKey(key, meeting, unanimous(matter, members.subList(0, 4))), "R6.2");
        var first = withKey(key, meeting, unanimous(matter, members));
        var again = withKey(key, meeting, unanimous(matter, members));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(Database.outbox("decision", first.path("decisionId"))).hasSize(1);
        withKey(key, meeting, unanimous(matter, members).replace("情节较轻", "情节轻微"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zhiyong:problem:idempotency-key-reused"));
    }

    @ParameterizedTest(name = "{0} of 5 present: {1}")
    @CsvSource({"1, 422", "2, 422", "3, 201", "4, 201"})
    void aQuorumIsMoreThanHalfOfTheMembers(int present, int status) {
        var meeting = callMeeting(HELD_ON, members);
        City.attend(meeting, members.subList(0, present));
        var body = unanimous(matter, members.subList(0, present));
        if (status == 201) {
            deliberate(meeting, body).then().statusCode(201).body("membersPresent", equalTo(present));
        } else {
            unchangedBy(() -> refused(deliberate(meeting, body), "R6.2")
                    .body("clause", equalTo("六(三)"))
                    .body("detail", equalTo("到会人数不足：应到 5 人（不含回避人员），实到 %d 人，须超过 1/2。".formatted(present))));
        }
    }

    @Test
    void absentMembersStrangersAndNobodyTwiceVote() {
        var meeting = callMeeting(HELD_ON, members);
        var present = members.subList(0, 4);
        City.attend(meeting, present);
        var stranger = City.person("外人", UNIT, null, null);
        for (var voters : List.of(
                members,
                Stream.concat(present.stream(), Stream.of(stranger)).toList(),
                members.subList(0, 3),
                Stream.concat(present.stream(), Stream.of(members.getFirst())).toList(),
                List.<UUID>of())) {
            unchangedBy(() -> refused(deliberate(meeting, unanimous(matter, voters)), "R6.2"));
        }
        deliberate(meeting, unanimous(matter, present)).then().statusCode(201);
    }

    @Test
    void theSubjectAndColleaguesOfTheSectionKeepOut() {
        var colleague = City.person("同科某", UNIT, "一科", null);
        var fellow = City.person("同局某", UNIT, "二科", null);
        var all = Stream.concat(members.stream(), Stream.of(person, colleague, fellow))
                .toList();
        var meeting = City.meeting(HELD_ON, all);
        for (var recused : List.of(person, colleague)) {
            unchangedBy(() -> refused(deliberate(meeting, unanimous(matter, without(all, recused))), "R6.2"));
        }
        deliberate(meeting, unanimous(matter, without(all, person, colleague)))
                .then()
                .statusCode(201)
                .body("membersCounted", equalTo(6))
                .body("membersPresent", equalTo(6))
                .body("votes.memberId", hasItem(fellow.toString()))
                .body("recusals", hasSize(2))
                .body("recusals.find { it.memberId == '%s' }.ground".formatted(person), equalTo("SUBJECT"))
                .body("recusals.find { it.memberId == '%s' }.name".formatted(person), equalTo("何某某"))
                .body("recusals.find { it.memberId == '%s' }.ground".formatted(colleague), equalTo("OWN_SECTION"))
                .body(
                        "recusals.find { it.memberId == '%s' }.groundLabel".formatted(colleague),
                        equalTo("与被处理对象同处（科）室"));
    }

    @Test
    void whoDeclaresAGroundNeitherCountsNorVotes() {
        var recused = recusal(members.get(0), "KINSHIP") + "," + recusal(members.get(1), "INTEREST");
        unchangedBy(() -> refused(deliberate(meeting, deliberation(matter, recused, votes("FOR", members))), "R6.2"));
        var others = members.subList(2, 5);
        deliberate(meeting, deliberation(matter, recused, votes("FOR", others)))
                .then()
                .statusCode(201)
                .body("membersCounted", equalTo(3))
                .body("membersPresent", equalTo(3))
                .body("recusals.ground", contains("KINSHIP", "INTEREST"))
                .body("recusals.name", contains("委员1", "委员2"));
    }

    @Test
    void whoIsRecusedDoesNotMakeTheQuorum() {
        var meeting = callMeeting(HELD_ON, members);
        City.attend(meeting, members.subList(0, 3));
        var recused = recusal(members.get(0), "KINSHIP");
        unchangedBy(() -> refused(
                deliberate(meeting, deliberation(matter, recused, votes("FOR", members.subList(1, 3)))), "R6.2"));
    }

    @Test
    void onlyMembersAreRecusedAndOnceEach() {
        var stranger = recusal(UUID.randomUUID(), "INTEREST");
        unchangedBy(() -> refused(deliberate(meeting, deliberation(matter, stranger, votes("FOR", members))), "R6.2"));
        var twice = recusal(members.get(0), "KINSHIP") + "," + recusal(members.get(0), "INTEREST");
        unchangedBy(() -> deliberate(meeting, deliberation(matter, twice, votes("FOR", members.subList(1, 5))))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("recusals")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"SERIOUS", "GRAVE"})
    void anAdmonitionIsForMinorSeverity(String severity) {
        matter = City.matter(subject(person, UNIT), severity, SUBMITTED_ON);
        unchangedBy(() ->
                refused(deliberate(meeting, unanimous(matter, members)), "R7.1").body("clause", equalTo("四(一)")));
    }

    @Test
    void onAUnitNoMeasureIsDecided() {
        var subject = "{\"kind\":\"UNIT\",\"cadreId\":null,\"unitCode\":\"%s\"}".formatted(UNIT);
        matter = City.matter(subject, "MINOR", SUBMITTED_ON);
        unchangedBy(() -> refused(deliberate(meeting, unanimous(matter, members)), "R7.1")
                .body("detail", equalTo("处理办法只能对干部个人作出，此事项的对象不是个人。")));
    }

    @Test
    void onAProvincialUnitNoMeasureIsDecided() {
        var provincial = City.unitCode();
        City.unit(provincial, true, null);
        var stayed = City.matter(City.person("省管某", provincial, null, null), provincial);
        var movedThere = City.matter(City.person("调入某", provincial, null, null), UNIT);
        var movedAway = City.matter(City.person("调出某", UNIT, null, null), provincial);
        for (var each : List.of(stayed, movedThere, movedAway)) {
            matter = each;
            unchangedBy(() -> refused(deliberate(meeting, unanimous(each, members)), "R7.11"));
        }
    }

    @Test
    void aMeetingBeforeTheSubmissionCannotHaveHeardIt() {
        var meeting = City.meeting(SUBMITTED_ON.minusDays(1), members);
        unchangedBy(() -> refused(deliberate(meeting, unanimous(matter, members)), "R6.1"));
        deliberate(City.meeting(SUBMITTED_ON, members), unanimous(matter, members))
                .then()
                .statusCode(201);
    }

    @Test
    void everyRuleThatIsNotMetIsNamedInOrderAndInTheCallersLanguage() {
        matter = City.matter(subject(person, UNIT), "GRAVE", SUBMITTED_ON);
        var meeting = callMeeting(SUBMITTED_ON.minusDays(1), members);
        City.attend(meeting, members.subList(0, 1));
        unchangedBy(() -> refused(deliberate(meeting, unanimous(matter, members.subList(1, 2))), "R6.1")
                .header("Content-Language", equalTo("zh-CN"))
                .body("title", equalTo("不符合规定"))
                .body("detail", equalTo("有 5 项规定未满足，见 errors。"))
                .body("errors.rule", contains("R6.1", "R6.2", "R6.2", "R6.2", "R7.1"))
                .body("errors.clause", contains("六(三)", "六(三)", "六(三)", "六(三)", "四(一)")));
        office().header("Accept-Language", "en")
                .body(unanimous(matter, members.subList(1, 2)))
                .post(path(meeting) + "/deliberations")
                .then()
                .statusCode(422)
                .header("Content-Language", equalTo("en"))
                .body("title", equalTo("Refused by a rule"))
                .body("detail", equalTo("5 rules are not met; see errors."))
                .body("errors[4].message", equalTo("Admonition is for severity Minor; this matter is Grave."));
    }

    @Test
    void attendanceComesFirst() {
        var meeting = callMeeting(HELD_ON, members);
        unchangedBy(() -> deliberate(meeting, unanimous(matter, members))
                .then()
                .statusCode(409)
                .body("detail", equalTo("请先记录此次会议的到会情况。")));
    }

    @Test
    void aPersonWhomTheRosterDoesNotKnowYetIsDecidedOnLater() {
        var newcomer = UUID.randomUUID();
        matter = City.matter(newcomer, UNIT);
        unchangedBy(() -> deliberate(meeting, unanimous(matter, members)).then().statusCode(409));
        City.publishPerson(newcomer, 0, "新来某", UNIT, null, null);
        City.eventually("SELECT count(*) FROM roster_cadre WHERE id = ?", newcomer);
        deliberate(meeting, unanimous(matter, members)).then().statusCode(201);
    }

    @Test
    void aPromotionDeferralMayBeNamedByItself() {
        matter = City.matter(subject(person, UNIT), "SERIOUS", SUBMITTED_ON);
        var answer =
                deliberate(meeting, unanimous(matter, members).replace("\"ADMONITION\"", "\"PROMOTION_DEFERRAL\""));
        answer.then().statusCode(201).body("measures", contains("PROMOTION_DEFERRAL"));
        office().get("/v1/decisions/" + answer.path("decisionId"))
                .then()
                .body("measures.measure", contains("PROMOTION_DEFERRAL"))
                .body("effects.kind", contains("PROMOTION_DEFERRAL"));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"matterId\":\"      | \"matterId\":\"x      | matterId",
                "\"matterId\":\"      | \"matter\":\"         | matter",
                "FOR                  | MAYBE                 | votes[0].vote",
                "\"FOR\"              | null                  | votes[0].vote",
                "\"FOR\"              | 0                     | votes[0].vote",
                "\"votes\":[{         | \"votes\":[null,{     | votes[0]",
                "\"votes\":[{         | \"votes\":[{\"by\":1, | votes[0].by",
                "\"recusals\":[]      | \"recusals\":null     | recusals",
                "\"recusals\":[],     | ''                    | recusals",
                "\"recusals\":[]      | \"recusals\":{}       | recusals",
                "[\"ADMONITION\"]     | []                    | measures",
                "[\"ADMONITION\"]     | null                  | measures",
                "[\"ADMONITION\"]     | [null]                | measures[0]",
                "[\"ADMONITION\"]     | [\"ADMONITION\",\"ADMONITION\"] | measures",
                "ADMONITION           | DISMISSAL             | measures[0]",
                "情节较轻，予以诫勉谈话。 | ' '                 | reasons",
                "\"reasons\"          | \"reason\"            | reason",
            })
    void malformedDeliberationsAreRefused(String right, String wrong, String field) {
        var good = unanimous(matter, members);
        assertThat(good).contains(right);
        unchangedBy(() -> deliberate(meeting, good.replace(right, wrong))
                .then()
                .statusCode(400)
                .body("title", equalTo("请求格式有误"))
                .body("errors.field", hasItem(field))
                .body("errors.message", everyItem(notNullValue())));
    }

    @Test
    void listsAndTextsAreBounded() {
        var many = IntStream.range(0, 26).mapToObj(i -> UUID.randomUUID()).toList();
        var recusals = String.join(
                ",", many.stream().map(each -> recusal(each, "KINSHIP")).toList());
        var good = unanimous(matter, members);
        for (var tooMuch : Map.of(
                        "votes", unanimous(matter, many),
                        "recusals", deliberation(matter, recusals, votes("FOR", members)),
                        "measures", good.replace("\"ADMONITION\"", "\"ADMONITION\",".repeat(8) + "\"ADMONITION\""),
                        "reasons", good.replace("情节较轻，予以诫勉谈话。", "长".repeat(4_001)))
                .entrySet()) {
            unchangedBy(() -> deliberate(meeting, tooMuch.getValue())
                    .then()
                    .statusCode(400)
                    .body("errors.field", everyItem(equalTo(tooMuch.getKey()))));
        }
        deliberate(meeting, good.replace("情节较轻，予以诫勉谈话。", "长".repeat(4_000)))
                .then()
                .statusCode(201);
    }

    @Test
    void whatIsNotThereIsNotDeliberatedOn() {
        deliberate(UUID.randomUUID().toString(), unanimous(matter, members))
                .then()
                .statusCode(404);
        deliberate("not-an-id", unanimous(matter, members)).then().statusCode(404);
        unchangedBy(() -> deliberate(meeting, unanimous(UUID.randomUUID(), members))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("matterId"))
                .body("errors[0].message", equalTo("没有此事项。")));
    }

    @Test
    void onlyTheOfficeRecords() {
        for (var role : new String[] {"leading-group", "auditor"}) {
            unchangedBy(() -> by(Tokens.as(role))
                    .body(unanimous(matter, members))
                    .post(path(meeting) + "/deliberations")
                    .then()
                    .statusCode(403));
        }
    }

    private long decisions() {
        return Database.count("SELECT count(*) FROM decision WHERE matter_id = ?", matter);
    }

    /** Nothing of the kind that a deliberation changes is different afterwards. */
    private void unchangedBy(Runnable refused) {
        var before = standing();
        refused.run();
        assertThat(standing()).isEqualTo(before);
    }

    private List<Map<String, Object>> standing() {
        return Database.rows(
                """
                SELECT (SELECT count(*) FROM deliberation) AS deliberations, (SELECT count(*) FROM decision) AS decisions,
                       (SELECT count(*) FROM notice) AS notices, (SELECT count(*) FROM outbox) AS events,
                       (SELECT sum(last) FROM decision_number) AS numbers, status, heard_on, version
                FROM matter WHERE id = ?""",
                matter);
    }

    private static ValidatableResponse refused(Response answer, String rule) {
        return answer.then()
                .statusCode(422)
                .body("type", equalTo("urn:zhiyong:problem:rule-refused"))
                .body("rule", equalTo(rule));
    }

    private static Response withKey(String key, String meeting, String body) {
        return office().header("Idempotency-Key", key).body(body).post(path(meeting) + "/deliberations");
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            return threads.invokeAll(calls).stream()
                    .map(each -> each.resultNow())
                    .toList();
        }
    }
}
