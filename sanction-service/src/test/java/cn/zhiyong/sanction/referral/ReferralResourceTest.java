package cn.zhiyong.sanction.referral;

import static cn.zhiyong.sanction.City.SUBMITTED_ON;
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
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.sanction.Changes;
import cn.zhiyong.sanction.City;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.decision.rules.Particulars;
import cn.zhiyong.sanction.decision.rules.Particulars.Receiver;
import cn.zhiyong.sanction.decision.rules.Particulars.Transfer;
import cn.zhiyong.sanction.decision.rules.Ruling;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class ReferralResourceTest {
    private static final LocalDate DECIDED_ON = LocalDate.of(2025, 3, 5);
    private static final String PAPERS = "[\"调查报告\",\"谈话笔录\"]";
    private static List<UUID> members;

    @Inject
    Changes changes;

    private final String unit = City.unitCode();
    private UUID person;

    @BeforeAll
    static void theLeadingGroup() {
        members = City.leadingGroup(3);
    }

    @BeforeEach
    void somebody() {
        City.unit(unit, false, null);
        person = City.person("何某某", unit, "一科", null);
    }

    @ParameterizedTest(name = "to {0}")
    @CsvSource({"DISCIPLINE_SUPERVISION, 移交纪检监察机关", "JUDICIAL, 移交司法机关"})
    void aDecisionToReferIsDispatchedAndAnswered(String receiver, String label) {
        var decision = decideToRefer(receiver, "某机关");
        var id = referralOf(decision);
        read(id).body("kind", equalTo(receiver))
                .body("kindLabel", equalTo(label))
                .body("rule", equalTo("R7.8"))
                .body("clause", equalTo("四(八)"))
                .body("status", equalTo("DUE"))
                .body("statusLabel", equalTo("待送出"))
                .body("toBeRecalled", equalTo(false))
                .body("raisedOn", equalTo("2025-03-05"))
                .body("decisionId", equalTo(decision))
                .body("subject.name", equalTo("何某某"))
                .body("receiverName", equalTo("某机关"))
                .body("papers", contains("调查报告", "谈话笔录"))
                .body("proposal", nullValue())
                .header("ETag", equalTo("\"0\""));

        post(id, "reply", "\"0\"", reply("2025-03-20")).then().statusCode(409);
        post(id, "dispatch", "\"0\"", dispatch("2025-03-06", "[\"调查报告\"]"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("status", equalTo("DISPATCHED"))
                .body("dispatchedOn", equalTo("2025-03-06"))
                .body("method", equalTo("CONFIDENTIAL_MAIL"))
                .body("methodLabel", equalTo("机要传递"))
                .body("receiverName", equalTo("某机关第二室"))
                .body("papers", contains("调查报告"));
        assertThat(City.walk("/v1/referrals?unanswered=true", 200)).contains(id);
        post(id, "dispatch", "\"1\"", dispatch("2025-03-07", PAPERS)).then().statusCode(409);
        post(id, "reply", "\"1\"", reply("2025-03-05"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("repliedOn"));
        post(id, "reply", "\"1\"", reply("2025-03-06"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("status", equalTo("REPLIED"))
                .body("repliedOn", equalTo("2025-03-06"))
                .body("reply", equalTo("已受理。"))
                .body("measuresTaken", equalTo("已立案。"));
        post(id, "reply", "\"2\"", reply("2025-03-07")).then().statusCode(409);
        assertThat(City.walk("/v1/referrals?unanswered=true", 200)).doesNotContain(id);
    }

    @Test
    void whatIsDispatchedIsCheckedAndOnlyByTheOfficeThatHasReadIt() {
        var id = referralOf(decideToRefer("JUDICIAL", "市检察院"));
        var path = "/v1/referrals/" + id + "/dispatch";
        var body = dispatch("2025-03-06", PAPERS);
        office().body(body).post(path).then().statusCode(428);
        post(id, "dispatch", "\"5\"", body).then().statusCode(412);
        for (var other : List.of("leading-group", "auditor", "organ-lead")) {
            by(Tokens.as(other))
                    .header("If-Match", "\"0\"")
                    .body(body)
                    .post(path)
                    .then()
                    .statusCode(403);
        }
        post(id, "dispatch", "\"0\"", dispatch("2025-03-06", "[]"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("R7.8"));
        for (var wrong : List.of("2025-03-04", today().plusDays(1).toString())) {
            post(id, "dispatch", "\"0\"", dispatch(wrong, PAPERS))
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("dispatchedOn"));
        }
        post(id, "dispatch", "\"0\"", body.replace("CONFIDENTIAL_MAIL", "PIGEON"))
                .then()
                .statusCode(400);
        post(UUID.randomUUID().toString(), "dispatch", "\"0\"", body).then().statusCode(404);
        read(id).body("status", equalTo("DUE")).header("ETag", equalTo("\"0\""));
        for (var reader : List.of("leading-group", "leading-group-office", "auditor")) {
            by(Tokens.as(reader)).get("/v1/referrals/" + id).then().statusCode(200);
            by(Tokens.as(reader)).get("/v1/referrals").then().statusCode(200);
        }
        for (var other : List.of("organ-lead", "hr-system")) {
            by(Tokens.as(other)).get("/v1/referrals/" + id).then().statusCode(403);
            by(Tokens.as(other)).get("/v1/referrals").then().statusCode(403);
        }
    }

    @Test
    void ofTwoDispatchesAtOnceOneIsRecorded() throws Exception {
        var id = referralOf(decideToRefer("JUDICIAL", "市检察院"));
        Callable<Integer> one = () ->
                post(id, "dispatch", "\"0\"", dispatch("2025-03-06", PAPERS)).statusCode();
        try (var two = Executors.newFixedThreadPool(2)) {
            var answers = two.invokeAll(List.of(one, one));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void withoutAReferralInTheDecisionThereIsNone() {
        var decision = City.decision(person, unit, "MINOR", DECIDED_ON, "\"measures\":[\"ADMONITION\"]");
        assertThat(referralsOf(decision)).isEmpty();
    }

    @Test
    void whatIsRevokedBeforeItWentOutIsWithdrawn() {
        var decision = decideToRefer("JUDICIAL", "市检察院");
        var id = referralOf(decision);
        changes.revoke(decision, LocalDate.of(2025, 4, 1));
        read(id).body("status", equalTo("WITHDRAWN"))
                .body("withdrawnOn", equalTo("2025-04-01"))
                .body("toBeRecalled", equalTo(false))
                .header("ETag", equalTo("\"1\""));
        post(id, "dispatch", "\"1\"", dispatch("2025-04-02", PAPERS)).then().statusCode(409);
        post(id, "reply", "\"1\"", reply("2025-04-02")).then().statusCode(409);
    }

    @Test
    void whatIsRevokedAfterItWentOutIsToBeRecalled() {
        var decision = decideToRefer("JUDICIAL", "市检察院");
        var id = referralOf(decision);
        post(id, "dispatch", "\"0\"", dispatch("2025-03-06", PAPERS)).then().statusCode(200);
        changes.revoke(decision, LocalDate.of(2025, 4, 1));
        read(id).body("status", equalTo("DISPATCHED")).body("toBeRecalled", equalTo(true));
        post(id, "reply", "\"2\"", reply("2025-04-02"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REPLIED"))
                .body("toBeRecalled", equalTo(true));
    }

    @Test
    void aModifiedDecisionReplacesItsReferral() {
        var admonitionToo = "\"measures\":[\"ADMONITION\",\"LEGAL_REFERRAL\"]," + transfer("JUDICIAL", "市检察院");
        var decision = City.decision(person, unit, "MINOR", DECIDED_ON, admonitionToo);
        var first = referralOf(decision);

        changes.modify(decision, LocalDate.of(2025, 4, 1), referral(Receiver.JUDICIAL, "市检察院", "调查报告"));
        read(first).body("status", equalTo("DUE")).body("papers", contains("调查报告"));
        assertThat(referralsOf(decision)).hasSize(1);

        changes.modify(decision, LocalDate.of(2025, 4, 2), referral(Receiver.DISCIPLINE_SUPERVISION, "市纪委监察局", "调查报告"));
        read(first).body("status", equalTo("WITHDRAWN"));
        assertThat(referralsOf(decision)).hasSize(2);
        var second = referralsOf(decision).stream()
                .filter(id -> !id.equals(first))
                .findAny()
                .orElseThrow();
        read(second)
                .body("kind", equalTo("DISCIPLINE_SUPERVISION"))
                .body("receiverName", equalTo("市纪委监察局"))
                .body("raisedOn", equalTo("2025-04-02"));
        post(second, "dispatch", "\"0\"", dispatch("2025-04-03", PAPERS)).then().statusCode(200);

        changes.modify(decision, LocalDate.of(2025, 4, 4), referral(Receiver.DISCIPLINE_SUPERVISION, "市纪委监察局", "谈话笔录"));
        read(second).body("toBeRecalled", equalTo(false)).body("papers", contains("调查报告", "谈话笔录"));

        changes.modify(
                decision, LocalDate.of(2025, 4, 5), Ruling.of(Set.of(Measure.PROMOTION_DEFERRAL), Particulars.NONE));
        read(second).body("toBeRecalled", equalTo(true));
        assertThat(referralsOf(decision)).hasSize(2);
    }

    @Test
    void theSuperiorDepartmentIsNotifiedWithAProposalInAGraveCase() {
        var leader = City.person("郑主任", unit, null, null);
        var matter = provincialMatter("GRAVE");
        var id = notify(matter);
        read(id).body("kind", equalTo("SUPERIOR_DEPARTMENT"))
                .body("rule", equalTo("R7.11"))
                .body("decisionId", nullValue())
                .body("matterId", equalTo(matter.toString()))
                .body("reasons", equalTo("集体研究决定。"))
                .body("receiverName", nullValue())
                .body("papers", empty());

        propose(id, "\"0\"", UUID.randomUUID()).then().statusCode(400).body("errors[0].field", equalTo("cadreIds"));
        office().body(proposal(leader))
                .put("/v1/referrals/" + id + "/proposal")
                .then()
                .statusCode(428);
        propose(id, "\"3\"", leader).then().statusCode(412);
        by(Tokens.as("auditor"))
                .header("If-Match", "\"0\"")
                .body(proposal(leader))
                .put("/v1/referrals/" + id + "/proposal")
                .then()
                .statusCode(403);
        propose(id, "\"0\"", leader)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("proposal.text", equalTo("建议调整工作岗位。"))
                .body("proposal.people.name", contains("郑主任"));
        post(id, "dispatch", "\"1\"", dispatch("2025-03-20", "[]"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("R7.11"));
        post(id, "dispatch", "\"1\"", dispatch("2025-03-20", PAPERS)).then().statusCode(200);
        propose(id, "\"2\"", leader).then().statusCode(409);
        post(id, "reply", "\"2\"", "{\"repliedOn\":\"2025-04-20\",\"content\":\"已研究。\"}")
                .then()
                .statusCode(200)
                .body("measuresTaken", nullValue())
                .body("proposal.people.cadreId", contains(leader.toString()));
    }

    @Test
    void nothingIsProposedInALesserCaseOrToOtherOrgans() {
        var leader = City.person("郑主任", unit, null, null);
        propose(notify(provincialMatter("SERIOUS")), "\"0\"", leader)
                .then()
                .statusCode(422)
                .body("rule", equalTo("R7.11"));
        propose(referralOf(decideToRefer("JUDICIAL", "市检察院")), "\"0\"", leader)
                .then()
                .statusCode(422)
                .body("rule", equalTo("R7.11"));
    }

    @Test
    void aMatterThatIsClosedOrReturnedIsNotReferred() {
        for (var outcome : List.of("CLOSURE", "RETURN")) {
            var matter = City.matter(subject(person, unit), "SERIOUS", SUBMITTED_ON);
            hear(matter, outcome);
            assertThat(Database.count("SELECT count(*) FROM referral WHERE matter_id = ?", matter))
                    .isZero();
        }
    }

    @Test
    void listsAreFilteredAndPagedTheLatestFirst() {
        var earlier = referralOf(decideToRefer("JUDICIAL", "市检察院"));
        var later = notify(provincialMatter("GRAVE"));
        assertThat(City.walk("/v1/referrals", 3)).doesNotHaveDuplicates().containsSubsequence(later, earlier);
        assertThat(City.walk("/v1/referrals?kind=JUDICIAL&status=DUE", 2))
                .contains(earlier)
                .doesNotContain(later);
        assertThat(City.walk("/v1/referrals?kind=SUPERIOR_DEPARTMENT", 2))
                .contains(later)
                .doesNotContain(earlier);
        assertThat(City.walk("/v1/referrals?unanswered=false", 200)).contains(later, earlier);
        for (var wrong : List.of("kind=NONE", "status=x", "unanswered=perhaps", "cadreId=x", "cursor=nonsense")) {
            office().get("/v1/referrals?" + wrong).then().statusCode(400);
        }
        office().get("/v1/referrals/" + UUID.randomUUID()).then().statusCode(404);
    }

    private String decideToRefer(String receiver, String name) {
        return City.decision(
                person, unit, "GRAVE", DECIDED_ON, "\"measures\":[\"LEGAL_REFERRAL\"]," + transfer(receiver, name));
    }

    private static String transfer(String receiver, String name) {
        return """
        "particulars":{"transfer":{"receiver":"%s","receiverName":"%s","papers":%s}},
        "grounds":[{"ground":"BREACH_OF_LAW","basis":"审计报告"}]"""
                .formatted(receiver, name, PAPERS);
    }

    private static Ruling referral(Receiver receiver, String name, String paper) {
        return Ruling.of(
                Set.of(Measure.LEGAL_REFERRAL, Measure.PROMOTION_DEFERRAL),
                new Particulars(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Transfer(receiver, name, List.of(paper)))));
    }

    private UUID provincialMatter(String severity) {
        var provincial = City.unitCode();
        City.unit(provincial, true, null);
        var official = City.person("外某", provincial, null, null);
        return City.matter(subject(official, provincial), severity, SUBMITTED_ON);
    }

    private static String notify(UUID matter) {
        hear(matter, "NOTIFICATION");
        return Database.rows("SELECT id FROM referral WHERE matter_id = ?", matter)
                .getFirst()
                .get("id")
                .toString();
    }

    private static void hear(UUID matter, String outcome) {
        deliberate(
                        City.meeting(LocalDate.of(2025, 3, 20), members),
                        unanimous(matter, members, "\"outcome\":\"%s\"".formatted(outcome)))
                .then()
                .statusCode(201);
    }

    private static String referralOf(String decision) {
        return referralsOf(decision).getFirst();
    }

    private static List<String> referralsOf(String decision) {
        return Database.rows("SELECT id FROM referral WHERE decision_id = ?", UUID.fromString(decision)).stream()
                .map(row -> row.get("id").toString())
                .toList();
    }

    private static Response propose(String id, String etag, UUID leader) {
        return office().header("If-Match", etag).body(proposal(leader)).put("/v1/referrals/" + id + "/proposal");
    }

    private static String proposal(UUID leader) {
        return "{\"text\":\"建议调整工作岗位。\",\"cadreIds\":[\"%s\"]}".formatted(leader);
    }

    private static Response post(String id, String what, String etag, String body) {
        return office().header("If-Match", etag).body(body).post("/v1/referrals/%s/%s".formatted(id, what));
    }

    private static String dispatch(String on, String papers) {
        return """
        {"dispatchedOn":"%s","method":"CONFIDENTIAL_MAIL","receiverName":"某机关第二室","papers":%s}"""
                .formatted(on, papers);
    }

    private static String reply(String on) {
        return "{\"repliedOn\":\"%s\",\"content\":\"已受理。\",\"measuresTaken\":\"已立案。\"}".formatted(on);
    }

    private static ValidatableResponse read(String id) {
        return office().get("/v1/referrals/" + id).then().statusCode(200);
    }
}
