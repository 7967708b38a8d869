package cn.zhiyong.appraisal.grade;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.assertMalformed;
import static cn.zhiyong.appraisal.City.by;
import static cn.zhiyong.appraisal.City.ceiling;
import static cn.zhiyong.appraisal.City.decide;
import static cn.zhiyong.appraisal.City.decision;
import static cn.zhiyong.appraisal.City.handled;
import static cn.zhiyong.appraisal.City.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.StatementsSent;
import cn.zhiyong.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class AnnualGradeResourceTest {
    private static final String GRADES = "/v1/annual-grades";
    private static final LocalDate MAY = LocalDate.of(2025, 5, 6);

    @Inject
    AnnualGrades grades;

    private String unit;
    private UUID person;

    @BeforeEach
    void aCadre() {
        unit = City.newUnit();
        person = City.newPerson("何某某", unit, null, 1);
    }

    @Test
    void aGradeIsRecordedCorrectedAndWithdrawnAndAllStaysReadable() {
        var grade = record(2025, "COMPETENT");
        grade.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("name", equalTo("何某某"))
                .body("unitCode", equalTo(unit))
                .body("gradeLabel", equalTo("称职"))
                .body("inConflict", equalTo(false))
                .body("conflicts", empty())
                .body("revisions", hasSize(1))
                .body("revisions[0].ground", nullValue());
        correct(grade, 7, "INCOMPETENT").then().statusCode(412);
        correct(grade, 0, "EXCELLENT").then().statusCode(200).header("ETag", equalTo("\"1\""));
        appraiser()
                .get(GRADES + "/" + grade.path("id"))
                .then()
                .body("grade", equalTo("EXCELLENT"))
                .body("revisions.grade", contains("COMPETENT", "EXCELLENT"))
                .body("revisions[1].ground", equalTo("复核。"));
        withdraw(grade, 1).then().statusCode(200).body("withdrawalGround", equalTo("记错了人。"));
        withdraw(grade, 2).then().statusCode(409);
        correct(grade, 2, "COMPETENT").then().statusCode(409);
        record(2025, "COMPETENT").then().statusCode(201);
        list("").body("items", hasSize(2));
        list("&withdrawn=true").body("items.id", contains((String) grade.path("id")));
    }

    @ParameterizedTest(name = "{0} under {1}: {2}")
    @CsvSource({
        "EXCELLENT, COMPETENT, 422",
        "COMPETENT, COMPETENT, 201",
        "COMPETENT, BASICALLY_COMPETENT, 422",
        "BASICALLY_COMPETENT, BASICALLY_COMPETENT, 201",
        "BASICALLY_COMPETENT, INCOMPETENT, 422",
        "INCOMPETENT, INCOMPETENT, 201",
    })
    void aGradeThatADecisionDoesNotLeaveIsRefusedWithItsClause(String grade, String ceiling, int status) {
        var decision = decide(MAY, ceiling("PERSON", person, 2025, ceiling));
        var answer = record(2025, grade);
        answer.then().statusCode(status);
        if (status == 422) {
            answer.then()
                    .body("rule", equalTo("R7.1"))
                    .body("errors[0].clause", equalTo("四(一)"))
                    .body("detail", containsString(number(decision)));
            list("").body("items", empty());
        }
        record(2024, "EXCELLENT").then().statusCode(201);
    }

    /** R7.13, R7.15, R7.16: what is decided later shows, and what is revoked shows no longer. */
    @Test
    void aDecisionThatComesLaterMakesAConflictUntilTheGradeIsRecordedAnewOrTheDecisionRevoked() {
        var grade = record(2025, "EXCELLENT");
        var decision = decide(MAY, ceiling("PERSON", person, 2025, "COMPETENT"));
        list("&inConflict=true")
                .body("items", hasSize(1))
                .body("items[0].inConflict", equalTo(true))
                .body("items[0].conflicts[0].decisionNumber", equalTo(number(decision)))
                .body("items[0].conflicts[0].clause", equalTo("四(一)"))
                .body("items[0].conflicts[0].ceilingLabel", equalTo("称职"));
        list("&inConflict=false").body("items", empty());
        correct(grade, 0, "EXCELLENT").then().statusCode(422);
        correct(grade, 0, "COMPETENT").then().statusCode(200).body("inConflict", equalTo(false));
        list("&inConflict=true").body("items", empty());

        var other = decide(MAY, ceiling("PERSON", person, 2025, "INCOMPETENT"));
        list("&inConflict=true").body("items[0].conflicts", hasSize(1));
        Events.publish("decision", other, 1, decision(other, 1, MAY));
        handled(other, 1);
        list("&inConflict=true").body("items", empty());
        list("&inConflict=false").body("items", hasSize(1));
    }

    /** The condition of the query and the grade itself say the same of every grade under every ceiling. */
    @Test
    void theQueryAndTheGradeAgreeOnWhatIsInConflict() {
        for (var ceiling : Grade.values()) {
            for (var grade : Grade.values()) {
                person = City.newPerson("何某某", unit, null, 1);
                var recorded = record(2025, grade.name());
                if (ceiling != Grade.EXCELLENT) {
                    decide(MAY, ceiling("PERSON", person, 2025, ceiling.name()));
                    decide(MAY, ceiling("PERSON", person, 2024, "INCOMPETENT"));
                }
                assertAgree(recorded, ceiling);
                withdraw(recorded, 0).then().statusCode(200);
                assertAgree(recorded, ceiling);
            }
        }
    }

    private void assertAgree(Response recorded, Grade ceiling) {
        var id = UUID.fromString(recorded.path("id"));
        QuarkusTransaction.requiringNew().run(() -> {
            var grade = grades.findById(id);
            assertThat(grades.count("id = ?1 and " + AnnualGrade.IN_CONFLICT, id) == 1)
                    .as("%s under %s", grade.grade(), ceiling)
                    .isEqualTo(grade.isInConflictWith(ceiling));
            assertThat(grades.count("id = ?1 and not (" + AnnualGrade.IN_CONFLICT + ")", id) == 1)
                    .isEqualTo(!grade.isInConflictWith(ceiling));
            assertThat(grades.count("id = ?1 and " + AnnualGrade.IS_WITHDRAWN, id) == 1)
                    .isEqualTo(grade.withdrawalGround().isPresent());
        });
    }

    /** R2.4 */
    @Test
    void basicallyCompetentTwiceIsALeadWhicheverComesFirstAndACorrectionWithdrawsIt() {
        record(2025, "BASICALLY_COMPETENT");
        leads().then().body("items", empty());
        var before = record(2024, "BASICALLY_COMPETENT");
        leads().then()
                .body("items", hasSize(1))
                .body("items[0].item", equalTo("MISCONDUCT-7"))
                .body("items[0].year", equalTo(2025))
                .body("items[0].status", equalTo("RAISED"))
                .body("items[0].channel", equalTo("YEAR_END_ASSESSMENT"))
                .body("items[0].grounds[0].rule", equalTo("R2.4"))
                .body("items[0].grounds[0].source", equalTo(GRADES + "?cadreId=" + person + "&year=2025"))
                .body("items[0].grounds[0].arithmetic", equalTo("2024、2025年度考核均为基本称职，连续 2 年 ≥ 2 年。"));
        correct(before, 0, "COMPETENT");
        leads().then().body("items.status", contains("WITHDRAWN"));
        correct(before, 1, "BASICALLY_COMPETENT");
        leads().then().body("items.status", contains("RAISED"));
        withdraw(before, 2);
        leads().then().body("items.status", contains("WITHDRAWN"));
    }

    @Test
    void ofManyAtOnceOneIsRecorded() throws Exception {
        Callable<Integer> once = () -> record(2025, "COMPETENT").statusCode();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var statuses = threads
                    .invokeAll(Stream.generate(() -> once).limit(8).toList())
                    .stream()
                    .map(each -> each.resultNow())
                    .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
            assertThat(statuses).containsEntry(201, 1L).containsEntry(409, 7L);
        }
    }

    @Test
    void theSameRequestAgainIsAnsweredAlike() {
        var key = UUID.randomUUID().toString();
        var first = request(2025, "COMPETENT").header("Idempotency-Key", key).post(GRADES);
        var again = request(2025, "COMPETENT").header("Idempotency-Key", key).post(GRADES);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void listsAreFilteredAndHaveNoGapsAndALongPageCostsNoMoreThanAShortOne() {
        for (var grade : new String[] {"EXCELLENT", "COMPETENT", "COMPETENT", "INCOMPETENT", "INCOMPETENT"}) {
            person = City.newPerson("许某某", unit, null, 1);
            record(2025, grade);
        }
        var list = GRADES + "?unitCode=" + unit;
        assertThat(City.walk(list, 2, "id")).hasSize(5).doesNotHaveDuplicates();
        assertThat(City.walk(list + "&grade=COMPETENT&year=2025&inConflict=false&withdrawn=false", 1, "id"))
                .hasSize(2);
        assertThat(City.walk(list + "&year=2024", 1, "id")).isEmpty();
        assertThat(StatementsSent.during(() -> appraiser().get(list + "&limit=5")))
                .hasSameSizeAs(StatementsSent.during(() -> appraiser().get(list + "&limit=2")))
                .hasSize(4);
    }

    @Test
    void badInputChangesNothing() {
        var before = Database.count("SELECT count(*) FROM annual_grade");
        assertMalformed(record(LocalDate.now(CityClock.ZONE).getYear() + 1, "COMPETENT"), "year");
        assertMalformed(record(2021, "COMPETENT"), "year");
        assertMalformed(
                appraiser().body("{\"year\":2025,\"grade\":\"COMPETENT\"}").post(GRADES), "cadreId");
        var known = person;
        person = UUID.randomUUID();
        assertMalformed(record(2025, "COMPETENT"), "cadreId");
        person = known;
        City.hr()
                .header("If-Match", "\"0\"")
                .body(City.cadre(person, "何某某", unit, null, 1).replace("\"CADRE\"", "\"SERVICE_WORKER\""))
                .put("/v1/cadres/" + person)
                .then()
                .statusCode(200);
        record(2025, "COMPETENT").then().statusCode(422).body("rule", equalTo("R1.2"));
        assertThat(Database.count("SELECT count(*) FROM annual_grade")).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"appraiser, 200", "auditor, 200", "hr-system, 200", "unit-reporter, 403", "leading-group, 403"})
    void gradesAreForTheAppraiserPersonnelAndTheAuditor(String role, int status) {
        by(Tokens.as(role)).get(GRADES + "?cadreId=" + person).then().statusCode(status);
    }

    private ValidatableResponse list(String filters) {
        return appraiser().get(GRADES + "?cadreId=" + person + filters).then().statusCode(200);
    }

    private Response leads() {
        return appraiser().queryParam("cadreId", person).get("/v1/leads");
    }

    private Response record(int year, String grade) {
        return request(year, grade).post(GRADES);
    }

    private RequestSpecification request(int year, String grade) {
        return appraiser().body("{\"cadreId\":\"%s\",\"year\":%d,\"grade\":\"%s\"}".formatted(person, year, grade));
    }

    private static Response correct(Response grade, int version, String to) {
        return appraiser()
                .header("If-Match", "\"%d\"".formatted(version))
                .body("{\"grade\":\"%s\",\"ground\":\"复核。\"}".formatted(to))
                .put(GRADES + "/" + grade.path("id"));
    }

    private static Response withdraw(Response grade, int version) {
        return appraiser()
                .header("If-Match", "\"%d\"".formatted(version))
                .body("{\"ground\":\"记错了人。\"}")
                .post(GRADES + "/" + grade.path("id") + "/withdrawal");
    }
}
