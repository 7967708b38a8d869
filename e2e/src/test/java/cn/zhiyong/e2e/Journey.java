package cn.zhiyong.e2e;

import cn.zhiyong.e2e.Client.Answer;
import cn.zhiyong.stack.LocalStack;
import cn.zhiyong.stack.Service;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** One report's way from the hotline to the decision, by clients that do not give up while a service is away. */
final class Journey {
    /** Where a journey is; told as it gets there. */
    enum Milestone {
        FILED,
        ACCEPTED,
        CASE_OPENED,
        SUBMITTED,
        DECIDED
    }

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(30);
    static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    static final String REPORTER = "欧阳知秋";
    static final String PHONE = "13712349876";

    private final LocalStack stack;
    private final LocalDate today;
    private final String key = UUID.randomUUID().toString();
    private final String subject = People.nextSubject();
    private final Client hotline;
    private final Client officer;
    private final Client lead;
    private final Client investigator;
    private final Client office;
    private String reportId;
    private String receiptCode;
    private String routingId;
    private String caseId;
    private String decisionId;

    Journey(LocalStack stack) {
        this(stack, LocalDate.now(CITY));
    }

    /** @param today as the stack's clock has it */
    Journey(LocalStack stack, LocalDate today) {
        this.stack = stack;
        this.today = today;
        this.hotline = new Client(stack, Service.INTAKE, "hotline", "e2e-hotline", null);
        this.officer = new Client(stack, Service.INTAKE, "intake-officer", "e2e-officer", "PERSONNEL");
        this.lead = new Client(stack, Service.INVESTIGATION, "organ-lead", "e2e-lead", "PERSONNEL");
        this.investigator = new Client(
                stack,
                Service.INVESTIGATION,
                "investigator",
                People.investigators().getFirst(),
                "PERSONNEL");
        this.office = new Client(stack, Service.SANCTION, "leading-group-office", "e2e-office", null);
    }

    Journey travel(Consumer<Milestone> reached) {
        file();
        reached.accept(Milestone.FILED);
        accept();
        reached.accept(Milestone.ACCEPTED);
        awaitCase();
        reached.accept(Milestone.CASE_OPENED);
        investigate();
        submit();
        reached.accept(Milestone.SUBMITTED);
        decide();
        reached.accept(Milestone.DECIDED);
        return this;
    }

    Journey travel() {
        return travel(milestone -> {});
    }

    static Map<String, Object> filing(String subject) {
        return Map.of(
                "channel",
                "PUBLIC_REPORT",
                "source",
                "HOTLINE_12380",
                "statement",
                "窗口长期无人，本人" + REPORTER + "（" + PHONE + "）多次前往均未办成。",
                "subjects",
                List.of(Map.of("kind", "CADRE", "cadreId", subject)),
                "reporter",
                Map.of("name", REPORTER, "phone", PHONE));
    }

    void file() {
        var filed = hotline.post("/v1/reports", key, filing(subject)).expect(201);
        reportId = filed.body().path("id").asText();
        receiptCode = filed.body().path("receiptCode").asText();
        routingId = filed.body().at("/routings/0/id").asText();
    }

    void accept() {
        var path = "/v1/reports/" + reportId;
        change(
                officer,
                path,
                report -> report.body().path("status").asText().equals("ROUTED"),
                "POST",
                path + "/routings/" + routingId + "/acceptance",
                Map.of("brief", "反映其所在窗口长期无人受理业务。", "items", List.of("MISCONDUCT-5")));
    }

    void awaitCase() {
        var found = await(
                () -> lead.get("/v1/cases?routingId=" + routingId).expect(200),
                answer -> !answer.body().path("items").isEmpty());
        caseId = found.body().at("/items/0/id").asText();
    }

    private void investigate() {
        for (var id : People.investigators()) {
            lead.post(casePath("/investigators"), key + id, Map.of("cadreId", id, "kinshipOrInterest", false))
                    .expect(201);
        }
        var today = this.today.toString();
        investigator
                .post(
                        casePath("/site-visits"),
                        key + "visit",
                        Map.of("visitedOn", today, "place", "窗口", "participants", List.of("调查组"), "record", "窗口无人。"))
                .expect(201);
        investigator
                .post(
                        casePath("/opinions"),
                        key + "opinion",
                        Map.of("collectedOn", today, "method", "INTERVIEW", "peopleHeard", 3, "summary", "均反映无人受理。"))
                .expect(201);
        investigator
                .post(casePath("/statements"), key + "statement", Map.of("kind", "GIVEN", "on", today, "text", "属实。"))
                .expect(201);
        var evidence = investigator
                .post(
                        casePath("/evidence"),
                        key + "evidence",
                        Map.of("title", "录像", "kind", "RECORDING", "description", "窗口录像。", "collectedOn", today))
                .expect(201)
                .body()
                .path("id")
                .asText();
        change(
                investigator,
                casePath(""),
                file -> file.body().path("finding").isNull(),
                "PUT",
                casePath("/finding"),
                Map.of(
                        "conclusion", "SUBSTANTIATED",
                        "severity", "MINOR",
                        "summary", "属实，情节较轻。",
                        "violations",
                                List.of(Map.of(
                                        "item", "MISCONDUCT-5",
                                        "description", "随意脱岗。",
                                        "evidenceIds", List.of(evidence)))));
    }

    private void submit() {
        change(
                investigator,
                casePath(""),
                file -> file.body().path("status").asText().equals("UNDER_INVESTIGATION"),
                "POST",
                casePath("/submission"),
                null);
    }

    private void decide() {
        var matter = await(
                        () -> office.get("/v1/matters?caseId=" + caseId).expect(200),
                        answer -> !answer.body().path("items").isEmpty())
                .body()
                .at("/items/0/id")
                .asText();
        var members = People.leadingGroup();
        var meeting = office.post(
                        "/v1/meetings",
                        key + "meeting",
                        Map.of(
                                "kind",
                                "EXTRAORDINARY",
                                "heldOn",
                                today.toString(),
                                "place",
                                "会议室",
                                "memberIds",
                                members))
                .expect(201)
                .body()
                .path("id")
                .asText();
        office.post("/v1/meetings/" + meeting + "/attendees", key + "attendees", Map.of("memberIds", members))
                .expect(201);
        decisionId = office.post(
                        "/v1/meetings/" + meeting + "/deliberations",
                        key + "deliberation",
                        Map.of(
                                "matterId",
                                matter,
                                "recusals",
                                List.of(),
                                "votes",
                                members.stream()
                                        .map(member -> Map.of("memberId", member, "vote", "FOR"))
                                        .toList(),
                                "outcome",
                                "DECISION",
                                "measures",
                                List.of("ADMONITION"),
                                "reasons",
                                "事实清楚，证据确凿。"))
                .expect(201)
                .body()
                .path("decisionId")
                .asText();
    }

    /** Reads, changes with the ETag, and if no answer comes reads again whether the change was made. */
    private static void change(
            Client client, String path, Predicate<Answer> stillToDo, String method, String changePath, Object body) {
        while (true) {
            var read = client.get(path).expect(200);
            if (!stillToDo.test(read)) {
                return;
            }
            try {
                var answer = client.once(method, changePath, body, Map.of("If-Match", read.etag()));
                if (answer.status() == 200) {
                    return;
                }
                if (answer.status() != 412 && answer.status() != 503) {
                    answer.expect(200);
                }
            } catch (IOException noAnswer) {
                Client.pause();
            }
        }
    }

    private static Answer await(Callable<Answer> look, Predicate<Answer> there) {
        return Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN_LOOKS)
                .atMost(PATIENCE)
                .until(look, there);
    }

    /** Waits until all four services have heard of the decision. */
    void awaitEnd() {
        var reporter = new Client(stack, Service.INTAKE, null, null, null);
        await(
                () -> reporter.get("/v1/receipts/" + receiptCode).expect(200),
                answer -> answer.body().path("status").asText().equals("DEALT_WITH"));
        await(
                () -> lead.get(casePath("")).expect(200),
                answer -> answer.body().path("status").asText().equals("DECIDED"));
        var appraiser = new Client(stack, Service.APPRAISAL, "appraiser", "e2e-appraiser", null);
        await(
                () -> appraiser
                        .get("/v1/cycles/%d/bonuses/%s".formatted(today.getYear(), subject))
                        .expect(200),
                answer -> answer.text().contains(decisionId));
    }

    private String casePath(String rest) {
        return "/v1/cases/" + caseId + rest;
    }

    String subject() {
        return subject;
    }

    String routingId() {
        return routingId;
    }

    String caseId() {
        return caseId;
    }

    String receiptCode() {
        return receiptCode;
    }

    String reportId() {
        return reportId;
    }

    String decisionId() {
        return decisionId;
    }
}
