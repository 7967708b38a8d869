package cn.zhiyong.stack.demo;

import static cn.zhiyong.stack.demo.City.APPRAISER;
import static cn.zhiyong.stack.demo.City.HOTLINE;
import static cn.zhiyong.stack.demo.City.LEAD;
import static cn.zhiyong.stack.demo.City.OFFICE;
import static cn.zhiyong.stack.demo.City.OFFICER;
import static cn.zhiyong.stack.demo.City.PERSONNEL_BUREAU;
import static cn.zhiyong.stack.demo.City.today;

import cn.zhiyong.stack.demo.Http.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** A report about a section-level cadre of a government department, up to an admonition, its effects and an appeal. */
final class MainStory {
    private static final int LEADING_GROUP_SIZE = 7;
    private static final String ITEM = "MISCONDUCT-5";

    private final Suite suite;
    private final Http http;
    private final Told told;
    private final Roster roster;
    private final AfterTheDecision afterTheDecision;

    MainStory(Suite suite, Http http, Told told, Roster roster) {
        this.suite = suite;
        this.http = http;
        this.told = told;
        this.roster = roster;
        this.afterTheDecision = new AfterTheDecision(suite, http, told);
    }

    void play() {
        var person = somebodyNotDecidedOnYet();
        var report = file(person);
        accept(report);
        var opened = caseOf(report);
        var investigator = assignInvestigators(opened, person);
        investigate(opened, investigator);
        submit(opened, investigator);
        var decision = decide(opened, person);
        consequences(decision, person);
        afterTheDecision.play(decision, person);
        whatTheReporterSees(report);
    }

    private JsonNode somebodyNotDecidedOnYet() {
        return roster.candidates(PERSONNEL_BUREAU).stream()
                .filter(cadre -> decisionsOn(cadre).isEmpty())
                .findFirst()
                .orElseThrow(() -> new DemoFailure("Everybody is decided on; begin with an empty data folder"));
    }

    private JsonNode decisionsOn(JsonNode cadre) {
        var path = "/v1/decisions?limit=1&cadreId=" + cadre.path("id").asText();
        return http.get(OFFICE, suite.sanction(), path).expect(200).body().path("items");
    }

    private Answer file(JsonNode person) {
        told.step(
                "12380 热线登记一件举报，再以同一幂等键重发一次",
                "The 12380 hotline files a report, and sends it once more with the same key");
        var filing = Map.of(
                "channel", "PUBLIC_REPORT",
                "source", "HOTLINE_12380",
                "statement", "工作日下午多次到办事窗口，该同志不在岗，在办公室用电脑打游戏、看股票，群众排队无人受理。",
                "subjects", List.of(City.subject(person)),
                "reporter", Map.of("name", "林见微", "phone", "13900001234"));
        var key = UUID.randomUUID().toString();
        var first = http.post(HOTLINE, suite.intake(), "/v1/reports", filing, "Idempotency-Key", key)
                .expect(201);
        var again = http.post(HOTLINE, suite.intake(), "/v1/reports", filing, "Idempotency-Key", key)
                .expect(201);
        require(
                again.header("Idempotent-Replayed").equals("true"),
                "The second answer is not marked as replayed",
                again);
        require(again.response().body().equals(first.response().body()), "The second answer differs", again);
        told.fact(
                "被反映人 about: %s，%s",
                person.path("name").asText(), person.path("post").asText());
        told.fact("回执码 receipt code: %s", first.text("receiptCode"));
        told.fact("重发得到同一答复 the second answer is the first, byte for byte");
        told.link(first.uri().resolve(first.header("Location")));
        return first;
    }

    private void accept(Answer report) {
        told.step("按管理权限分流（R4）并由市人事局受理", "Routed by R4 to the personnel bureau, whose officer accepts it");
        var routing = report.body().at("/routings/0");
        require(routing.path("organ").asText().equals("PERSONNEL"), "Not routed to the personnel bureau", report);
        require(routing.path("rule").asText().equals("R4.3"), "Not routed by R4.3", report);
        told.fact(
                "%s（%s，%s）",
                routing.path("organLabel").asText(),
                routing.path("rule").asText(),
                routing.path("clause").asText());
        var path = "/v1/reports/" + report.text("id");
        var read = http.get(OFFICER, suite.intake(), path).expect(200);
        var acceptance = Map.of("brief", "反映其工作时间多次不在岗、玩游戏、炒股，窗口无人受理。", "items", List.of(ITEM));
        var accepted = http.post(
                        OFFICER,
                        suite.intake(),
                        path + "/routings/" + routing.path("id").asText() + "/acceptance",
                        acceptance,
                        "If-Match",
                        read.etag())
                .expect(200);
        told.fact("状态 status: %s（%s）", accepted.text("statusLabel"), ITEM);
        told.link(accepted.uri().resolve(path));
    }

    private Answer caseOf(Answer report) {
        var path = "/v1/cases?reportId=" + report.text("id");
        var found = http.await(
                "The case in investigation-service",
                () -> http.get(LEAD, suite.investigation(), path).expect(200),
                answer -> !answer.body().path("items").isEmpty());
        var id = found.body().at("/items/0/id").asText();
        var opened = http.get(LEAD, suite.investigation(), "/v1/cases/" + id).expect(200);
        told.fact("经 Kafka 立案 a case opened through Kafka: %s", opened.text("caseNumber"));
        told.link(opened.uri());
        return opened;
    }

    private Who assignInvestigators(Answer opened, JsonNode person) {
        told.step(
                "调查核实：指派调查人员，实地考察，听取群众意见和本人陈述，收集证据",
                "Investigation: investigators, a site visit, opinions, the person's statement, evidence");
        var investigators = roster.staff(PERSONNEL_BUREAU).stream()
                .filter(cadre -> cadre.path("staffKind").asText().equals("CADRE"))
                .filter(cadre -> !cadre.path("id").equals(person.path("id")))
                .skip(3)
                .limit(2)
                .toList();
        for (var investigator : investigators) {
            http.post(
                            LEAD,
                            suite.investigation(),
                            casePath(opened) + "/investigators",
                            Map.of("cadreId", investigator.path("id").asText(), "kinshipOrInterest", false))
                    .expect(201);
            told.fact("调查人员 investigator: %s", investigator.path("name").asText());
        }
        var first = investigators.getFirst();
        return Who.of(
                "investigator",
                first.path("id").asText(),
                "PERSONNEL",
                first.path("name").asText());
    }

    private void investigate(Answer opened, Who investigator) {
        var premature = submission(opened, investigator).expect(422);
        told.fact(
                "过早提交被拒 submitted too early, refused by: %s",
                StreamSupport.stream(premature.body().path("errors").spliterator(), false)
                        .map(error -> error.path("rule").asText())
                        .toList());
        var today = today().toString();
        record(
                opened,
                investigator,
                "site-visits",
                Map.of(
                        "visitedOn",
                        today,
                        "place",
                        "政务服务窗口",
                        "participants",
                        List.of(investigator.called()),
                        "record",
                        "连续两个工作日下午到窗口实地查看，均无人在岗。"));
        record(
                opened,
                investigator,
                "opinions",
                Map.of(
                        "collectedOn",
                        today,
                        "method",
                        "INTERVIEW",
                        "peopleHeard",
                        12,
                        "summary",
                        "12 名办事群众中有 9 人反映窗口经常无人。"));
        record(
                opened,
                investigator,
                "statements",
                Map.of("kind", "GIVEN", "on", today, "text", "本人承认有两次上班时间玩游戏，愿意改正。", "attempts", List.of()));
        var evidence = record(
                opened,
                investigator,
                "evidence",
                Map.of(
                        "title", "窗口监控录像",
                        "kind", "RECORDING",
                        "description", "两日下午窗口监控，显示岗位空缺共 3 小时 40 分。",
                        "collectedOn", today));
        var finding = Map.of(
                "conclusion", "SUBSTANTIATED",
                "severity", "MINOR",
                "summary", "反映情况属实，情节较轻，未造成严重后果。",
                "violations",
                        List.of(Map.of(
                                "item",
                                ITEM,
                                "description",
                                "工作时间玩电脑游戏、随意脱岗。",
                                "evidenceIds",
                                List.of(evidence.text("id")))));
        http.put(
                        investigator,
                        suite.investigation(),
                        casePath(opened) + "/finding",
                        finding,
                        "If-Match",
                        read(opened, investigator).etag())
                .expect(200);
        told.fact("认定 finding: %s，情节较轻 MINOR", ITEM);
    }

    private Answer record(Answer opened, Who investigator, String kind, Map<String, Object> entry) {
        return http.post(investigator, suite.investigation(), casePath(opened) + "/" + kind, entry)
                .expect(201);
    }

    private void submit(Answer opened, Who investigator) {
        var submitted = submission(opened, investigator).expect(200);
        told.fact("提交领导小组 submitted to the leading group: %s", submitted.text("statusLabel"));
        told.link(submitted.uri().resolve(casePath(opened)));
    }

    private Answer submission(Answer opened, Who investigator) {
        return http.post(
                investigator,
                suite.investigation(),
                casePath(opened) + "/submission",
                null,
                "If-Match",
                read(opened, investigator).etag());
    }

    private Answer read(Answer opened, Who investigator) {
        return http.get(investigator, suite.investigation(), casePath(opened)).expect(200);
    }

    private static String casePath(Answer opened) {
        return "/v1/cases/" + opened.text("id");
    }

    private Answer decide(Answer opened, JsonNode person) {
        told.step("领导小组集体讨论，表决，决定诫勉谈话（R7.1）", "The leading group meets, votes and decides an admonition (R7.1)");
        var matter = http.await(
                        "The matter in sanction-service",
                        () -> http.get(OFFICE, suite.sanction(), "/v1/matters?caseId=" + opened.text("id"))
                                .expect(200),
                        answer -> !answer.body().path("items").isEmpty())
                .body()
                .at("/items/0/id")
                .asText();
        var members = roster.units().stream()
                .map(unit -> unit.path("principalLeaderId"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .distinct()
                .limit(LEADING_GROUP_SIZE)
                .toList();
        var meeting = http.post(
                        OFFICE,
                        suite.sanction(),
                        "/v1/meetings",
                        Map.of(
                                "kind",
                                "MONTHLY",
                                "heldOn",
                                today().toString(),
                                "place",
                                "市委三楼会议室",
                                "memberIds",
                                members))
                .expect(201);
        var present = members.subList(0, LEADING_GROUP_SIZE - 1);
        http.post(OFFICE, suite.sanction(), meetingPath(meeting) + "/attendees", Map.of("memberIds", present))
                .expect(201);
        var votes = present.stream()
                .map(member -> Map.of("memberId", member, "vote", member.equals(present.getLast()) ? "ABSTAIN" : "FOR"))
                .toList();
        preview(matter);
        var deliberation = http.post(
                        OFFICE,
                        suite.sanction(),
                        meetingPath(meeting) + "/deliberations",
                        Map.of(
                                "matterId",
                                matter,
                                "recusals",
                                List.of(),
                                "votes",
                                votes,
                                "outcome",
                                "DECISION",
                                "measures",
                                List.of("ADMONITION"),
                                "reasons",
                                "事实清楚，证据确凿，情节较轻。"))
                .expect(201);
        require(deliberation.body().path("carried").asBoolean(), "Not carried", deliberation);
        told.fact("应到 %d，实到 %d，赞成 %d members, present, in favour", members.size(), present.size(), present.size() - 1);
        var decision = http.get(OFFICE, suite.sanction(), "/v1/decisions/" + deliberation.text("decisionId"))
                .expect(200);
        told.fact("决定 decision: %s", decision.text("number"));
        for (var effect : decision.body().path("effects")) {
            told.fact(
                    "%s %s：%s（%s，%s）",
                    effect.path("targetLabel").asText(),
                    effect.path("name").asText(),
                    effect.path("text").asText(),
                    effect.path("rule").asText(),
                    effect.path("clause").asText());
        }
        for (var notice : decision.body().path("notices")) {
            told.fact(
                    "书面通知 notice to %s，最迟 due %s",
                    notice.at("/addressee/name").asText(), notice.path("dueOn").asText());
        }
        require(decision.body().path("notices").size() == 2, "Not two notices", decision);
        require(hasEffect(decision, "PROMOTION_DEFERRAL", person.path("id").asText()), "No deferral (R7.3)", decision);
        told.link(decision.uri());
        return decision;
    }

    private void preview(String matter) {
        var preview = http.post(
                        OFFICE,
                        suite.sanction(),
                        "/v1/decision-previews",
                        Map.of("matterId", matter, "measures", List.of("ADMONITION")))
                .expect(200);
        require(preview.body().path("permitted").asBoolean(), "The preview does not permit it", preview);
        told.fact(
                "会前预览 previewed beforehand: %d effects",
                preview.body().path("effects").size());
    }

    private static String meetingPath(Answer meeting) {
        return "/v1/meetings/" + meeting.text("id");
    }

    private static boolean hasEffect(Answer decision, String kind, String cadreId) {
        return StreamSupport.stream(decision.body().path("effects").spliterator(), false)
                .anyMatch(effect -> effect.path("kind").asText().equals(kind)
                        && effect.path("cadreId").asText().equals(cadreId));
    }

    private void consequences(Answer decision, JsonNode person) {
        var year = today().getYear();
        told.step("年度考核与奖金：本人和两位领导", "The year's appraisal: bonus lines and grade ceiling, person and leaders");
        var principal = roster.unitByCode(person.path("unitCode").asText())
                .path("principalLeaderId")
                .asText();
        for (var id : List.of(
                person.path("id").asText(),
                principal,
                person.path("leaderInChargeId").asText())) {
            var path = "/v1/cycles/%d/bonuses/%s".formatted(year, id);
            var line = http.await(
                    "The bonus line in appraisal-service",
                    () -> http.get(APPRAISER, suite.appraisal(), path).expect(200),
                    answer -> deduction(answer, decision).path("percent").asInt() == 30);
            told.fact(
                    "%s：基数 base %s，扣发 %d%%（%s，%s），实发 result %s",
                    line.text("name"),
                    yuan(line.body().path("baseFen")),
                    line.body().path("deductedPercent").asInt(),
                    deduction(line, decision).path("rule").asText(),
                    deduction(line, decision).path("clause").asText(),
                    yuan(line.body().path("resultFen")));
            told.link(line.uri());
        }
        var ceilingPath = "/v1/cycles/%d/grade-ceilings/%s"
                .formatted(year, person.path("id").asText());
        var ceiling = http.get(APPRAISER, suite.appraisal(), ceilingPath).expect(200);
        require(ceiling.text("ceiling").equals("COMPETENT"), "The grade ceiling is not COMPETENT", ceiling);
        told.fact("年度考核最高等次 highest grade: %s", ceiling.text("ceilingLabel"));
        told.link(ceiling.uri());
    }

    private static JsonNode deduction(Answer line, Answer decision) {
        return StreamSupport.stream(line.body().path("deductions").spliterator(), false)
                .filter(each -> each.path("decisionId").asText().equals(decision.text("id")))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private static String yuan(JsonNode fen) {
        return "%d.%02d 元".formatted(fen.asLong() / 100, fen.asLong() % 100);
    }

    private void whatTheReporterSees(Answer report) {
        told.step("举报人凭回执码查询，热线查看状态", "The reporter asks by receipt code; the hotline sees the status");
        var receipt = http.await(
                "The outcome at the receipt",
                () -> http.get(null, suite.intake(), "/v1/receipts/" + report.text("receiptCode"))
                        .expect(200),
                answer -> answer.text("status").equals("DEALT_WITH"));
        told.fact("举报人 the reporter reads: %s；%s", receipt.text("statusLabel"), receipt.text("outcome"));
        told.link(receipt.uri());
        var status = http.get(HOTLINE, suite.intake(), "/v1/reports/" + report.text("id"))
                .expect(200);
        require(status.text("status").equals("DEALT_WITH"), "The hotline does not see the status", status);
        told.fact("热线 the hotline reads: %s", status.text("statusLabel"));
        told.link(status.uri());
    }

    private static void require(boolean holds, String otherwise, Answer answer) {
        if (!holds) {
            throw new DemoFailure("%s:%n%s".formatted(otherwise, answer));
        }
    }
}
