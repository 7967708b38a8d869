package cn.zhiyong.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.e2e.Client.Answer;
import cn.zhiyong.stack.LocalStack;
import cn.zhiyong.stack.Service;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * An admonition that was not heeded, the criticism and the removal that follow, with what they bring upon leaders and
 * unit; then the appeal that turns the removal into a reassignment, and all that changes with it in the four services.
 *
 * <p>The admonition is from the time when the services' clocks were more than a year back.
 */
class EscalationIT {
    private static final LocalDate TODAY = LocalDate.now(Journey.CITY);
    private static final LocalDate REVIEWED_ON = RunningStack.ADMONISHED_ON.plusMonths(6);
    private static final LocalDate CRITICISED_ON = REVIEWED_ON.plusDays(5);
    private static final LocalDate REMOVED_ON = TODAY.minusDays(20);

    private final LocalStack stack = RunningStack.get();
    private final Journey journey = RunningStack.admonition();

    @Test
    void notHeededItEndsInARemovalThatAnAppealTurnsIntoAReassignment() throws IOException {
        var admonition = journey.decisionId();
        assertThat(read(admonition).path("decidedOn").asText()).isEqualTo(RunningStack.ADMONISHED_ON.toString());

        change(
                "POST",
                decision(admonition) + "/rectification-review",
                Map.of("outcome", "NOT_MET", "reviewedOn", REVIEWED_ON.toString(), "findings", "半年内仍无明显改进。"),
                201);
        var criticism = decide(
                pendingMatter(), CRITICISED_ON, Map.of("measures", List.of("CRITICISM"), "particulars", circulated()));
        assertThat(measures(criticism)).containsExactly("CRITICISM", "PROMOTION_DEFERRAL");

        change(
                "POST",
                decision(criticism) + "/follow-ups",
                Map.of("reason", "不思悔改，继续造成不良影响。", "on", REMOVED_ON.minusDays(5).toString()),
                201);
        var removal = decide(
                pendingMatter(),
                REMOVED_ON,
                Map.of(
                        "measures",
                        List.of("REMOVAL"),
                        "particulars",
                        circulated(),
                        "grounds",
                        List.of(
                                Map.of("ground", "UNREPENTANT_WITH_CONTINUING_HARM", "basis", "群众反映和明察暗访记录"),
                                Map.of("ground", "ASSESSED_INCOMPETENT", "basis", "组织考核意见"))));
        removalReachesEverybody(removal);

        appealAgainst(removal);
        whatFollowedHasChangedInAllFourServices(removal);
    }

    private void removalReachesEverybody(String removal) {
        var decision = read(removal);
        assertThat(decision.at("/basisDecisionIds")).isNotEmpty();
        var leaders = leaders();
        assertThat(decision.path("derivedDecisions")).hasSize(leaders.size());
        for (var derived : decision.path("derivedDecisions")) {
            assertThat(leaders).contains(derived.at("/subject/cadreId").asText());
            assertThat(measures(derived.path("id").asText())).containsExactly("CRITICISM", "PROMOTION_DEFERRAL");
        }
        awaitUnitClass(3);
        awaitDeduction(journey.subject(), removal, 100);
        for (var derived : decision.path("derivedDecisions")) {
            awaitDeduction(
                    derived.at("/subject/cadreId").asText(), derived.path("id").asText(), 100);
        }
        awaitDecisionElsewhere(removal, "IN_FORCE");
    }

    private void appealAgainst(String removal) throws IOException {
        var notice = StreamSupport.stream(read(removal).path("notices").spliterator(), false)
                .filter(each -> each.at("/addressee/kind").asText().equals("PERSON"))
                .findAny()
                .orElseThrow()
                .path("id")
                .asText();
        change(
                "POST",
                "/v1/notices/" + notice + "/dispatch",
                Map.of(
                        "method",
                        "IN_PERSON",
                        "dispatchedOn",
                        REMOVED_ON.plusDays(3).toString()),
                200);
        change(
                "POST",
                "/v1/notices/" + notice + "/receipt",
                Map.of("receivedOn", REMOVED_ON.plusDays(3).toString(), "receivedBy", "本人"),
                200);
        var appeal = post(
                        decision(removal) + "/appeals",
                        Map.of(
                                "kind",
                                "APPEAL",
                                "addressedTo",
                                "DECIDING_ORGAN",
                                "filedOn",
                                REMOVED_ON.plusDays(10).toString(),
                                "grounds",
                                "处理过重。"))
                .path("id")
                .asText();
        var panel = People.leadingGroup().subList(0, 2);
        var outsider = People.investigators().getFirst();
        assertThat(attempt("PUT", "/v1/appeals/" + appeal + "/panel", Map.of("memberIds", panel))
                        .status())
                .as("an even panel, of voters only")
                .isEqualTo(422);
        assertThat(attempt(
                                "PUT",
                                "/v1/appeals/" + appeal + "/panel",
                                Map.of("memberIds", List.of(panel.get(0), panel.get(1), outsider)))
                        .status())
                .as("an investigator of the case on the panel")
                .isEqualTo(422);
        var members = List.of(panel.get(0), panel.get(1), People.outsideOf(unit()));
        change("PUT", "/v1/appeals/" + appeal + "/panel", Map.of("memberIds", members), 200);
        change(
                "POST",
                "/v1/appeals/" + appeal + "/outcome",
                Map.of(
                        "outcome",
                        "MODIFIED",
                        "decidedOn",
                        TODAY.toString(),
                        "reasons",
                        "免职过重，改为岗位调整。",
                        "votes",
                        votes(members),
                        "measures",
                        List.of("REASSIGNMENT")),
                200);
    }

    private void whatFollowedHasChangedInAllFourServices(String removal) {
        var decision = read(removal);
        assertThat(decision.path("status").asText()).isEqualTo("MODIFIED");
        assertThat(measures(removal)).containsExactly("REASSIGNMENT");
        assertThat(decision.path("revisions")).hasSize(2);
        assertThat(decision.at("/revisions/0/measures/0/measure").asText()).isEqualTo("REMOVAL");
        for (var derived : decision.path("derivedDecisions")) {
            var id = derived.path("id").asText();
            assertThat(measures(id)).containsExactly("ADMONITION", "PROMOTION_DEFERRAL");
            awaitDeduction(derived.at("/subject/cadreId").asText(), id, 80);
        }
        awaitUnitClass(2);
        awaitDeduction(journey.subject(), removal, 80);
        awaitDecisionElsewhere(removal, "MODIFIED");

        var review =
                post("/v1/promotion-reviews", Map.of("candidates", List.of(journey.subject()), "purpose", "拟任科长人选"));
        assertThat(review.at("/candidates/0/answer").asText()).isEqualTo("DEFERRED");
        var record = office().get("/v1/cadres/" + journey.subject() + "/record").expect(200);
        assertThat(record.body().path("decisions")).hasSize(3);
    }

    /** R6.4, R7.16: the case and the report's routing tell what became of the decision, and of none on others. */
    private void awaitDecisionElsewhere(String decisionId, String status) {
        var lead = new Client(stack, Service.INVESTIGATION, "organ-lead", "e2e-lead", "PERSONNEL");
        eventually(() -> assertThat(decisionsIn(lead.get("/v1/cases/" + journey.caseId()), ""))
                .hasSize(3)
                .containsEntry(decisionId, status));
        var officer = new Client(stack, Service.INTAKE, "intake-officer", "e2e-officer", "PERSONNEL");
        eventually(() -> assertThat(decisionsIn(officer.get("/v1/reports/" + journey.reportId()), "/routings/0"))
                .hasSize(3)
                .containsEntry(decisionId, status));
        var receipt = new Client(stack, Service.INTAKE, null, null, null)
                .get("/v1/receipts/" + journey.receiptCode())
                .expect(200);
        assertThat(receipt.text()).contains("DEALT_WITH").doesNotContain(decisionId);
    }

    private static Map<String, String> decisionsIn(Answer answer, String at) {
        var statuses = new HashMap<String, String>();
        answer.expect(200)
                .body()
                .at(at + "/decisions")
                .forEach(each -> statuses.put(
                        each.path("decisionId").asText(), each.path("status").asText()));
        return statuses;
    }

    private void awaitUnitClass(int best) {
        var path = "/v1/cycles/%d/unit-class-ceilings/%s".formatted(REMOVED_ON.getYear(), unit());
        eventually(() -> assertThat(
                        appraiser().get(path).expect(200).body().path("ceiling").asInt())
                .isEqualTo(best));
    }

    private void awaitDeduction(String cadreId, String decisionId, int percent) {
        var path = "/v1/cycles/%d/bonuses/%s".formatted(REMOVED_ON.getYear(), cadreId);
        eventually(() -> assertThat(appraiser().get(path).expect(200).body().path("deductions"))
                .anySatisfy(deduction -> {
                    assertThat(deduction.path("decisionId").asText()).isEqualTo(decisionId);
                    assertThat(deduction.path("percent").asInt()).isEqualTo(percent);
                }));
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(assertion);
    }

    private List<String> leaders() {
        var person = People.cadre(journey.subject());
        return List.of(
                        People.unit(unit()).path("principalLeaderId").asText(),
                        person.path("leaderInChargeId").asText())
                .stream()
                .distinct()
                .toList();
    }

    private String unit() {
        return People.cadre(journey.subject()).path("unitCode").asText();
    }

    private String pendingMatter() {
        return office().get("/v1/matters?status=PENDING&caseId=" + journey.caseId())
                .expect(200)
                .body()
                .at("/items/0/id")
                .asText();
    }

    private String decide(String matter, LocalDate heldOn, Map<String, Object> proposal) {
        var members = People.leadingGroup();
        var meeting = post(
                        "/v1/meetings",
                        Map.of(
                                "kind",
                                "MONTHLY",
                                "heldOn",
                                heldOn.toString(),
                                "place",
                                "市委三楼会议室",
                                "memberIds",
                                members))
                .path("id")
                .asText();
        post("/v1/meetings/" + meeting + "/attendees", Map.of("memberIds", members));
        var previewed = new HashMap<String, Object>(proposal);
        previewed.put("matterId", matter);
        previewed.put("decidedOn", heldOn.toString());
        var preview = office().post("/v1/decision-previews", UUID.randomUUID().toString(), previewed)
                .expect(200)
                .body();
        assertThat(preview.path("permitted").asBoolean()).as(preview.toString()).isTrue();

        var deliberation = new HashMap<String, Object>(proposal);
        deliberation.put("matterId", matter);
        deliberation.put("outcome", "DECISION");
        deliberation.put("recusals", List.of());
        deliberation.put("votes", votes(members));
        deliberation.put("reasons", "集体讨论决定。");
        var decisionId = post("/v1/meetings/" + meeting + "/deliberations", deliberation)
                .path("decisionId")
                .asText();
        assertThat(texts(preview.path("effects")))
                .isEqualTo(texts(read(decisionId).path("effects")));
        return decisionId;
    }

    private static List<String> texts(JsonNode effects) {
        return StreamSupport.stream(effects.spliterator(), false)
                .map(effect ->
                        effect.path("name").asText() + effect.path("text").asText())
                .toList();
    }

    private List<String> measures(String decisionId) {
        return StreamSupport.stream(read(decisionId).path("measures").spliterator(), false)
                .map(measure -> measure.path("measure").asText())
                .toList();
    }

    private JsonNode read(String decisionId) {
        return office().get(decision(decisionId)).expect(200).body();
    }

    private static String decision(String id) {
        return "/v1/decisions/" + id;
    }

    private static Map<String, String> circulated() {
        return Map.of("circulation", "全市机关");
    }

    private static List<Map<String, String>> votes(List<String> members) {
        return members.stream()
                .map(member -> Map.of("memberId", member, "vote", "FOR"))
                .toList();
    }

    private JsonNode post(String path, Object body) {
        return office().post(path, UUID.randomUUID().toString(), body)
                .expect(201)
                .body();
    }

    private void change(String method, String path, Object body, int expected) throws IOException {
        attempt(method, path, body).expect(expected);
    }

    /** With the ETag of what the path's last part belongs to. */
    private Answer attempt(String method, String path, Object body) throws IOException {
        var resource = path.substring(0, path.lastIndexOf('/'));
        var etag = office().get(resource).expect(200).etag();
        return office().once(
                        method,
                        path,
                        body,
                        Map.of(
                                "If-Match",
                                etag,
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
    }

    private Client office() {
        return new Client(stack, Service.SANCTION, "leading-group-office", "e2e-office", null);
    }

    private Client appraiser() {
        return new Client(stack, Service.APPRAISAL, "appraiser", "e2e-appraiser", null);
    }
}
