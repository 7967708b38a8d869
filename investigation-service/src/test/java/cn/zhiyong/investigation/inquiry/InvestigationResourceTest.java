package cn.zhiyong.investigation.inquiry;

import static cn.zhiyong.investigation.City.assign;
import static cn.zhiyong.investigation.City.by;
import static cn.zhiyong.investigation.City.etag;
import static cn.zhiyong.investigation.City.eventually;
import static cn.zhiyong.investigation.City.evidence;
import static cn.zhiyong.investigation.City.finding;
import static cn.zhiyong.investigation.City.investigator;
import static cn.zhiyong.investigation.City.lead;
import static cn.zhiyong.investigation.City.office;
import static cn.zhiyong.investigation.City.opinion;
import static cn.zhiyong.investigation.City.path;
import static cn.zhiyong.investigation.City.siteVisit;
import static cn.zhiyong.investigation.City.statement;
import static cn.zhiyong.investigation.City.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.investigation.City;
import cn.zhiyong.investigation.casefile.CaseFile;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class InvestigationResourceTest {
    private final UUID subject = City.person("何某某", "BUREAU-A", "一科");
    private final UUID first = City.person("周行健", "PERSONNEL-BUREAU", "监督科");
    private final UUID second = City.person("沈明远", "PERSONNEL-BUREAU", "监督科");
    private final UUID caseId = City.openCase(subject);

    @Test
    void fromTheAcceptedReportToTheDecision() {
        lead().get(path(caseId))
                .then()
                .statusCode(200)
                .body("caseNumber", matchesPattern(today().getYear() + "-\\d{6}"))
                .body("status", equalTo("OPEN"))
                .body("statusLabel", equalTo("已立案，待指派调查人员"))
                .body("organLabel", notNullValue())
                .body("subject.name", equalTo("何某某"))
                .body("items", contains("MISCONDUCT-5"))
                .body("catalogueVersion", equalTo("2022-03"))
                .body("finding", nullValue())
                .body("missing.rule", contains("R5.1", "R5.2", "R5.3", "R5.4", "R5.5", "R5.6"));

        assign(caseId, first).then().statusCode(201).body("name", equalTo("周行健"));
        assign(caseId, second).then().statusCode(201);
        submit().then()
                .statusCode(422)
                .body("rule", equalTo("R5.2"))
                .body("errors.rule", contains("R5.2", "R5.3", "R5.4", "R5.5", "R5.6"));

        record("site-visits", siteVisit(today()));
        record("opinions", opinion());
        record("statements", statement());
        var evidence = record("evidence", evidence());
        save(finding("MINOR", evidence))
                .then()
                .statusCode(200)
                .body("finding.severityLabel", equalTo("情节较轻"))
                .body("missing", empty());
        submit().then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("submittedAt", notNullValue())
                .body("missing", empty())
                .body("siteVisits", hasSize(1))
                .body("opinions[0].peopleHeard", equalTo(12))
                .body("statements[0].kind", equalTo("GIVEN"))
                .body("evidence[0].id", equalTo(evidence))
                .body("investigators.name", contains("周行健", "沈明远"));

        var decision = UUID.randomUUID();
        Events.publish("decision", decision, 0, City.decision(decision, UUID.randomUUID(), caseId, 0));
        eventually("SELECT count(*) FROM case_file WHERE id = ? AND status = 'DECIDED'", caseId);

        var events =
                Database.outbox("case", caseId).stream().map(JsonPath::from).toList();
        assertThat(events)
                .extracting(event -> event.getString("changeType"))
                .containsExactly("OPENED", "INVESTIGATION_BEGUN", "SUBMITTED", "DECIDED");
        assertThat(events)
                .extracting(event -> event.getString("finding.severity"))
                .containsExactly(null, null, "MINOR", "MINOR");
        assertThat(events.get(1).getList("investigatorIds")).containsExactly(first.toString());
        assertThat(events.get(2).getList("finding.violations[0].evidenceIds")).containsExactly(evidence);
    }

    @Test
    void anIncompleteFindingIsSavedAndWhatIsMissingSaid() {
        begin();
        save(finding(null))
                .then()
                .statusCode(200)
                .body("finding.severity", nullValue())
                .body("missing.rule", contains("R5.2", "R5.3", "R5.4", "R5.5", "R5.6"));
        save(finding("GRAVE"))
                .then()
                .statusCode(200)
                .body("finding.severity", equalTo("GRAVE"))
                .body("missing.rule", contains("R5.2", "R5.3", "R5.4", "R5.5"));
    }

    @Test
    void oneInvestigatorIsNotEnough() {
        assign(caseId, first).then().statusCode(201);
        submit().then().statusCode(422).body("rule", equalTo("R5.1"));
    }

    @Test
    void anInvestigatorWhoMovesIntoTheSubjectsSectionNoLongerCounts() {
        begin();
        Events.publish(
                "cadre",
                second,
                1,
                """
                {"changeType":"UPDATED","version":1,"id":"%s","name":"沈明远","unitCode":"BUREAU-A","section":"一科",
                 "post":"科员","rank":"STAFF","staffKind":"CADRE","cityManaged":false,"leaderInChargeId":null}"""
                        .formatted(second));
        eventually("SELECT count(*) FROM roster_cadre WHERE id = ? AND unit_code = 'BUREAU-A'", second);
        submit().then().statusCode(422).body("rule", equalTo("R5.1"));
    }

    @Test
    void whoeverIsRecusedIsNotAssigned() {
        var colleague = City.person("同某某", "BUREAU-A", "一科");
        for (var recused : new UUID[] {subject, colleague}) {
            assign(caseId, recused)
                    .then()
                    .statusCode(422)
                    .body("rule", equalTo("R5.1"))
                    .body("clause", equalTo("六(二)"));
        }
        lead().body(City.assignment(first, true))
                .post(path(caseId) + "/investigators")
                .then()
                .statusCode(422)
                .body("rule", equalTo("R5.1"));
        lead().body("{\"cadreId\":\"%s\"}".formatted(first))
                .post(path(caseId) + "/investigators")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("kinshipOrInterest"));
        assign(caseId, UUID.randomUUID()).then().statusCode(400).body("errors[0].field", equalTo("cadreId"));
        lead().get(path(caseId)).then().body("investigators", empty()).body("status", equalTo("OPEN"));
    }

    @Test
    void anInvestigatorIsAssignedOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> assign(caseId, first).statusCode())
                    .toList());
            assertThat(answers).extracting(answer -> answer.get()).containsExactlyInAnyOrder(201, 409, 409, 409);
        }
        assertThat(Database.outbox("case", caseId)).hasSize(2);
    }

    @Test
    void aCaseHasAtMostTwentyInvestigators() {
        for (int i = 0; i < CaseFile.MOST_INVESTIGATORS; i++) {
            assign(caseId, City.person("调查" + i, "PERSONNEL-BUREAU", null))
                    .then()
                    .statusCode(201);
        }
        assign(caseId, first).then().statusCode(409);
    }

    @Test
    void othersDoNotSeeTheCase() {
        begin();
        var stranger = City.person("路人某", "PERSONNEL-BUREAU", null);
        var otherLead = Tokens.as("organ-lead").organ("ORGANIZATION");
        for (var caller : new Tokens[] {
            Tokens.as("investigator").subject(stranger.toString()),
            otherLead,
            Tokens.as("organ-lead"),
            Tokens.as("investigator").subject("not-an-id")
        }) {
            by(caller).get(path(caseId)).then().statusCode(404);
            by(caller).get(path(caseId) + "/archive").then().statusCode(404);
            by(caller).get(path(caseId) + "/archive/verification").then().statusCode(404);
            by(caller)
                    .header("If-Match", "*")
                    .post(path(caseId) + "/submission")
                    .then()
                    .statusCode(404);
            by(caller)
                    .queryParam("routingId", routing())
                    .get("/v1/cases")
                    .then()
                    .body("items", empty());
        }
        investigator(stranger)
                .body(opinion())
                .post(path(caseId) + "/opinions")
                .then()
                .statusCode(404);
        investigator(stranger)
                .header("If-Match", "*")
                .body(finding(null))
                .put(path(caseId) + "/finding")
                .then()
                .statusCode(404);
        by(otherLead)
                .body(City.assignment(first, false))
                .post(path(caseId) + "/investigators")
                .then()
                .statusCode(404);
        for (var caller : new Tokens[] {
            Tokens.as("auditor"),
            Tokens.as("leading-group-office"),
            Tokens.as("investigator").subject(first.toString())
        }) {
            by(caller).get(path(caseId)).then().statusCode(200);
            by(caller)
                    .queryParam("routingId", routing())
                    .get("/v1/cases")
                    .then()
                    .body("items", hasSize(1));
        }
    }

    @Test
    void nothingIsRecordedBeforeOrAfterTheInvestigation() {
        begin();
        complete();
        submit().then().statusCode(200);
        investigator(first)
                .body(opinion())
                .post(path(caseId) + "/opinions")
                .then()
                .statusCode(409);
        save(finding("GRAVE")).then().statusCode(409);
        submit().then().statusCode(409);
        assign(caseId, City.person("后来者", "PERSONNEL-BUREAU", null)).then().statusCode(409);

        var unassigned = City.openCase(subject);
        lead().header("If-Match", "*")
                .post(path(unassigned) + "/submission")
                .then()
                .statusCode(409);
    }

    @Test
    void writesNeedTheVersionThatWasRead() {
        begin();
        var read = etag(caseId);
        investigator(first)
                .header("If-None-Match", read)
                .get(path(caseId))
                .then()
                .statusCode(304);
        record("opinions", opinion());
        investigator(first)
                .body(finding("MINOR"))
                .put(path(caseId) + "/finding")
                .then()
                .statusCode(428);
        investigator(first).post(path(caseId) + "/submission").then().statusCode(428);
        investigator(first)
                .header("If-Match", read)
                .body(finding("MINOR"))
                .put(path(caseId) + "/finding")
                .then()
                .statusCode(412);
        investigator(first)
                .header("If-Match", read)
                .post(path(caseId) + "/submission")
                .then()
                .statusCode(412);
    }

    @Test
    void ofTwoWhoSubmitAtOnceOneDoes() throws Exception {
        begin();
        complete();
        var read = etag(caseId);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(IntStream.range(0, 2)
                    .<Callable<Integer>>mapToObj(i -> () -> investigator(i == 0 ? first : second)
                            .header("If-Match", read)
                            .post(path(caseId) + "/submission")
                            .statusCode())
                    .toList());
            assertThat(answers).extracting(answer -> answer.get()).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void onlyEvidenceOfThisCaseCanBeCited() {
        begin();
        save(finding("MINOR", UUID.randomUUID())).then().statusCode(400).body("errors[0].field", equalTo("violations"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "INABILITY-1, 200",
        "INABILITY-6, 200",
        "INABILITY-7, 400",
        "INACTION-1, 200",
        "INACTION-9, 200",
        "MISCONDUCT-9, 200",
        "MISCONDUCT-0, 400",
        "MISCONDUCT-10, 400",
        "OTHER-1, 400",
    })
    void itemsAreTheCatalogues(String item, int status) {
        begin();
        save(finding("MINOR").replace("MISCONDUCT-5", item)).then().statusCode(status);
    }

    @Test
    void malformedFindingsAreRefused() {
        begin();
        save(finding("TRIFLING")).then().statusCode(400).body("errors[0].field", equalTo("severity"));
        save(finding("MINOR").replace("SUBSTANTIATED", "UNFOUNDED")).then().statusCode(400);
        save("{\"conclusion\":\"SUBSTANTIATED\",\"summary\":\"%s\",\"violations\":[]}".formatted("长".repeat(8_001)))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("summary"));
        save("{\"verdict\":1}").then().statusCode(400).body("errors[0].field", equalTo("verdict"));
    }

    @Test
    void listsAreFilteredAndPaged() {
        City.openCase(subject);
        var page = office().queryParam("limit", 1).get("/v1/cases");
        page.then().statusCode(200).body("items", hasSize(1)).body("nextCursor", notNullValue());
        String cursor = page.path("nextCursor");
        var next = office().queryParam("limit", 1).queryParam("cursor", cursor).get("/v1/cases");
        assertThat(next.<String>path("items[0].id")).isNotEqualTo(page.path("items[0].id"));
        office().queryParam("cursor", "A" + cursor).get("/v1/cases").then().statusCode(400);
        office().queryParam("cursor", cursor)
                .queryParam("status", "OPEN")
                .get("/v1/cases")
                .then()
                .statusCode(400);

        office().queryParam("routingId", routing())
                .queryParam("status", "OPEN")
                .queryParam("openedFrom", today().toString())
                .queryParam("openedTo", today().toString())
                .header("Prefer", "count=exact")
                .header("Accept-Language", "en")
                .get("/v1/cases")
                .then()
                .body("items.id", contains(caseId.toString()))
                .body("total", equalTo(1))
                .body("items[0].subject.name", equalTo("何某某"))
                .body("items[0].statusLabel", equalTo("Open, no investigators yet"));
        office().queryParam("routingId", routing())
                .queryParam("status", "SUBMITTED")
                .get("/v1/cases")
                .then()
                .body("items", empty());
        office().queryParam("routingId", routing())
                .queryParam("openedTo", today().minusDays(1).toString())
                .get("/v1/cases")
                .then()
                .body("items", empty());
        office().queryParam("routingId", routing())
                .queryParam("openedFrom", today().plusDays(1).toString())
                .get("/v1/cases")
                .then()
                .body("items", empty());
        office().get("/v1/cases?state=OPEN").then().statusCode(400).body("errors[0].field", equalTo("state"));
        office().get("/v1/cases?status=AJAR").then().statusCode(400);
    }

    @Test
    void aRepeatedAssignmentWithTheSameKeyIsAnsweredTheSame() {
        var key = UUID.randomUUID().toString();
        var answers = IntStream.range(0, 2)
                .mapToObj(i -> lead().header("Idempotency-Key", key)
                        .body(City.assignment(first, false))
                        .post(path(caseId) + "/investigators"))
                .peek(answer -> answer.then().statusCode(201))
                .map(Response::asString)
                .collect(Collectors.toSet());
        assertThat(answers).hasSize(1);
    }

    private void begin() {
        assign(caseId, first).then().statusCode(201);
        assign(caseId, second).then().statusCode(201);
    }

    private void complete() {
        record("site-visits", siteVisit(today()));
        record("opinions", opinion());
        record("statements", statement());
        save(finding("SERIOUS", record("evidence", evidence()))).then().statusCode(200);
    }

    private String record(String kind, String body) {
        var answer = investigator(first).body(body).post(path(caseId) + "/" + kind);
        answer.then().statusCode(201).header("Location", endsWith(path(caseId) + "#" + answer.path("id")));
        return answer.path("id");
    }

    private Response save(String finding) {
        return City.save(caseId, first, finding);
    }

    private Response submit() {
        return City.submit(caseId, first);
    }

    private Object routing() {
        return Database.rows("SELECT routing_id FROM case_file WHERE id = ?", caseId)
                .getFirst()
                .get("routing_id");
    }
}
