package cn.zhiyong.stack.demo;

import static cn.zhiyong.stack.demo.City.HR;
import static cn.zhiyong.stack.demo.City.OFFICE;
import static cn.zhiyong.stack.demo.City.today;

import cn.zhiyong.stack.demo.Http.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The notice reaches the person, who appeals; the panel upholds; whoever would promote the person is told to wait. */
final class AfterTheDecision {
    private final Suite suite;
    private final Http http;
    private final Told told;

    AfterTheDecision(Suite suite, Http http, Told told) {
        this.suite = suite;
        this.http = http;
        this.told = told;
    }

    void play(Answer decision, JsonNode person) {
        deliver(decision);
        appeal(decision);
        promotionReview(person);
        papers(decision);
    }

    private void deliver(Answer decision) {
        told.step("送达处理决定通知书（R6.3）", "The notice is handed over (R6.3)");
        var notice = StreamSupport.stream(decision.body().path("notices").spliterator(), false)
                .filter(each -> each.at("/addressee/kind").asText().equals("PERSON"))
                .findAny()
                .orElseThrow()
                .path("id")
                .asText();
        var path = "/v1/notices/" + notice;
        change("POST", path, "/dispatch", Map.of("method", "IN_PERSON", "dispatchedOn", date()));
        var received = change("POST", path, "/receipt", Map.of("receivedOn", date(), "receivedBy", "本人"));
        told.fact("状态 status: %s", received.text("statusLabel"));
        told.link(suite.sanction().resolve(path + "/document"));
    }

    private void appeal(Answer decision) {
        told.step("本人申诉，审理小组维持原决定（R8）", "The person appeals; a panel with somebody who had no vote upholds it (R8)");
        var appeal = http.post(
                        OFFICE,
                        suite.sanction(),
                        "/v1/decisions/" + decision.text("id") + "/appeals",
                        Map.of(
                                "kind",
                                "APPEAL",
                                "addressedTo",
                                "DECIDING_ORGAN",
                                "filedOn",
                                date(),
                                "grounds",
                                "本人认为处理过重。"))
                .expect(201);
        var path = "/v1/appeals/" + appeal.text("id");
        var panel = panel(decision);
        change("PUT", path, "/panel", Map.of("memberIds", panel));
        var votes = panel.stream()
                .map(member -> Map.of("memberId", member, "vote", "FOR"))
                .toList();
        var answered = change(
                "POST",
                path,
                "/outcome",
                Map.of("outcome", "UPHELD", "decidedOn", date(), "reasons", "事实清楚，处理适当，予以维持。", "votes", votes));
        told.fact("答复期限 to be answered by: %s", answered.text("answerDueOn"));
        told.fact("结果 outcome: %s", answered.text("outcomeLabel"));
        told.link(answered.uri().resolve(path));
    }

    /** The last three of the meeting: the last one was not there and has not voted (R8.4). */
    private List<String> panel(Answer decision) {
        var members = http.get(OFFICE, suite.sanction(), "/v1/meetings/" + decision.text("meetingId"))
                .expect(200)
                .body()
                .path("members");
        return StreamSupport.stream(members.spliterator(), false)
                .skip(members.size() - 3L)
                .map(member -> member.path("id").asText())
                .toList();
    }

    private void promotionReview(JsonNode person) {
        told.step("干部讨论任用前审核（R11）", "Before a promotion is discussed, the leading group is asked (R11)");
        var review = http.post(
                        HR,
                        suite.sanction(),
                        "/v1/promotion-reviews",
                        Map.of("candidates", List.of(person.path("id").asText()), "purpose", "拟任科长人选"))
                .expect(201);
        var answer = review.body().at("/candidates/0");
        if (!answer.path("answer").asText().equals("DEFERRED")) {
            throw new DemoFailure("Not deferred:%n%s".formatted(review));
        }
        told.fact(
                "%s：%s，至 until %s",
                answer.path("name").asText(),
                answer.path("answerLabel").asText(),
                answer.path("until").asText());
        told.link(suite.sanction().resolve("/v1/cadres/" + person.path("id").asText() + "/record"));
    }

    private void papers(Answer decision) {
        told.step("会议纪要和到期事项", "The meeting's minutes, and what falls due");
        told.link(suite.sanction().resolve("/v1/meetings/" + decision.text("meetingId") + "/minutes"));
        var due = "/v1/deadlines?due=" + today().plusYears(1);
        var deadlines = http.get(OFFICE, suite.sanction(), due).expect(200);
        for (var deadline : deadlines.body().path("items")) {
            if (deadline.path("decisionId").asText().equals(decision.text("id"))) {
                told.fact(
                        "%s %s",
                        deadline.path("dueOn").asText(),
                        deadline.path("kindLabel").asText());
            }
        }
        told.link(deadlines.uri());
    }

    private Answer change(String method, String resource, String part, Map<String, Object> body) {
        var read = http.get(OFFICE, suite.sanction(), resource).expect(200);
        var path = resource + part;
        var answer = method.equals("PUT")
                ? http.put(OFFICE, suite.sanction(), path, body, "If-Match", read.etag())
                : http.post(OFFICE, suite.sanction(), path, body, "If-Match", read.etag());
        return answer.expect(200);
    }

    private static String date() {
        return today().toString();
    }
}
