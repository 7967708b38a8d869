package cn.zhiyong.appraisal.attendance;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class AttendanceResourceTest {
    private static final String ATTENDANCE = "/v1/attendance";

    private final LocalDate today = LocalDate.now(CityClock.ZONE);

    @Inject
    Absences absences;

    @Inject
    AbsenceWatch watch;

    private String unit;
    private UUID person;

    @BeforeEach
    void somebody() {
        unit = City.newUnit();
        person = City.newPerson("何某某", unit, null, 1);
    }

    @Test
    void whatExceedsALimitOfTheYearIsALeadAndACorrectionWithdrawsIt() {
        record("UNEXCUSED", "2025-03-01", "2025-03-10").then().statusCode(201).body("days", equalTo(10));
        leads().then().body("items", empty());
        var more = record("UNEXCUSED", "2025-05-01", "2025-05-06");
        leads().then()
                .body("items", hasSize(1))
                .body("items[0].item", equalTo("INACTION-6"))
                .body("items[0].subject.cadreId", equalTo(person.toString()))
                .body("items[0].year", equalTo(2025))
                .body("items[0].grounds.arithmetic", contains("无故旷工：本年累计 16 天；16 ＞ 15。"))
                .body("items[0].grounds[0].source", equalTo("/v1/attendance/years/2025?cadreId=" + person));
        correct(more, 0, "2025-05-02", "2025-05-06", null)
                .then()
                .statusCode(200)
                .body("days", equalTo(5));
        leads().then().body("items[0].status", equalTo("WITHDRAWN"));
        appraiser()
                .queryParam("cadreId", person)
                .get(ATTENDANCE + "/years/2025")
                .then()
                .statusCode(200)
                .body("items[0].unexcusedDays", equalTo(15))
                .body("items[0].leaveDays", equalTo(0))
                .body("items[0].leaveDaysAllowed", nullValue())
                .body("items[0].exceeded", empty());
    }

    @Test
    void daysRecordedAtOnceAreAllCountedAndRaiseOneLead() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(IntStream.rangeClosed(1, 16)
                    .<Callable<Integer>>mapToObj(day -> () -> {
                        var on = LocalDate.of(2025, 4, day).toString();
                        return record("UNEXCUSED", on, on).statusCode();
                    })
                    .toList());
            assertThat(answers).extracting(answer -> answer.get()).containsOnly(201);
        }
        leads().then()
                .body("items", hasSize(1))
                .body("items[0].version", equalTo(0))
                .body("items[0].grounds.arithmetic", contains("无故旷工：本年累计 16 天；16 ＞ 15。"));
    }

    @Test
    void anAbsenceAcrossTheEndOfAYearIsReckonedInBoth() {
        var absence = record("UNEXCUSED", "2024-12-16", "2025-01-16");
        leads().then().body("items.year", not(empty())).body("items", hasSize(2));
        correct(absence, 0, "2024-12-16", "2024-12-31", null);
        assertThat(leads().<List<String>>path("items.findAll { it.year == 2025 }.status"))
                .containsExactly("WITHDRAWN");
        assertThat(leads().<List<String>>path("items.findAll { it.year == 2024 }.status"))
                .containsExactly("RAISED");
    }

    @Test
    void aLateReturnGrowsWhileNobodyRecordsAnything() {
        var first = today.minusDays(6);
        record("OVERDUE_RETURN", first.toString(), null)
                .then()
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .body("days", equalTo(7));
        watch.look();
        leads().then().body("items", empty());
        Database.execute("UPDATE absence SET first_day = first_day - 1 WHERE cadre_id = '%s'".formatted(person));
        watch.look();
        watch.look();
        leads().then().body("items", hasSize(1)).body("items[0].version", equalTo(0));
    }

    @Test
    void aGoodReasonExcusesALateReturn() {
        var late = record("OVERDUE_RETURN", "2025-03-10", "2025-03-20");
        leads().then().body("items[0].status", equalTo("RAISED"));
        correct(late, 0, "2025-03-10", "2025-03-20", "航班因台风取消。").then().statusCode(200);
        leads().then().body("items[0].status", equalTo("WITHDRAWN"));
        assertMalformed(
                correct(record("SICK_LEAVE", "2025-06-01", "2025-06-02"), 0, "2025-06-01", null, "病"), "goodReason");
    }

    @Test
    void whatIsWithdrawnDoesNotCountAndStaysOnRecord() {
        var absence = record("UNEXCUSED", "2025-03-01", "2025-03-16");
        leads().then().body("items[0].status", equalTo("RAISED"));
        withdraw(absence, 0).then().statusCode(200).body("statusLabel", equalTo("已撤回"));
        leads().then().body("items[0].status", equalTo("WITHDRAWN"));
        withdraw(absence, 1).then().statusCode(409);
        appraiser().get(ATTENDANCE + "/" + absence.path("id")).then().body("withdrawalReason", equalTo("误录。"));
    }

    @Test
    void serviceWorkersAreNotCovered() {
        City.hr()
                .header("If-Match", "\"0\"")
                .body(City.cadre(person, "何某某", unit, null, 1).replace("\"CADRE\"", "\"SERVICE_WORKER\""))
                .put("/v1/cadres/" + person)
                .then()
                .statusCode(200);
        record("UNEXCUSED", "2025-03-01", "2025-03-31");
        leads().then().body("items", empty());
    }

    @Test
    void theDatabaseSeesEveryStatusAsTheEntityDoes() {
        record("SICK_LEAVE", today.toString(), null);
        record("SICK_LEAVE", "2025-01-01", "2025-01-02");
        withdraw(record("SICK_LEAVE", "2025-02-01", "2025-02-02"), 0);
        withdraw(record("SICK_LEAVE", today.toString(), null), 0);
        var all = QuarkusTransaction.requiringNew().call(() -> absences.list("cadreId", person));
        for (var status : AbsenceStatus.values()) {
            var expected = all.stream()
                    .filter(absence -> absence.status() == status)
                    .map(absence -> absence.id().toString())
                    .toList();
            assertThat(expected).isNotEmpty();
            assertThat(City.walk(ATTENDANCE + "?cadreId=" + person + "&status=" + status, 1, "id"))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(City.walk(ATTENDANCE + "?cadreId=" + person + "&from=2025-01-02&to=2025-02-01", 9, "firstDay"))
                .containsExactly("2025-02-01", "2025-01-01");
        assertThat(City.walk(ATTENDANCE + "?cadreId=" + person + "&from=2025-01-03&to=2025-01-31", 9, "firstDay"))
                .isEmpty();
    }

    @Test
    void badInputChangesNothingAndUnitsSeeTheirOwn() {
        var before = Database.count("SELECT count(*) FROM absence");
        assertMalformed(record("UNEXCUSED", "2025-03-02", "2025-03-01"), "lastDay");
        assertMalformed(record("UNEXCUSED", today.plusDays(1).toString(), null), "firstDay");
        assertMalformed(record("UNEXCUSED", "2021-12-31", null), "firstDay");
        assertMalformed(record("HOLIDAY", "2025-03-02", null), "kind");
        assertMalformed(appraiser().get(ATTENDANCE + "/years/1999"), "year");
        assertThat(Database.count("SELECT count(*) FROM absence")).isEqualTo(before);
        City.reporterOf(unit)
                .get(ATTENDANCE + "/years/2025")
                .then()
                .statusCode(200)
                .body("items.cadreId", contains(person.toString()));
        City.reporterOf(unit).get(ATTENDANCE).then().statusCode(403);
    }

    private Response leads() {
        return appraiser().queryParam("cadreId", person).get("/v1/leads");
    }

    private Response record(String kind, String first, String last) {
        return City.hr()
                .body("{\"cadreId\":\"%s\",\"kind\":\"%s\",%s}".formatted(person, kind, days(first, last, null)))
                .post(ATTENDANCE);
    }

    private static Response correct(Response absence, int version, String first, String last, String reason) {
        return City.hr()
                .header("If-Match", "\"%d\"".formatted(version))
                .body("{" + days(first, last, reason) + "}")
                .put(ATTENDANCE + "/" + absence.path("id"));
    }

    private static Response withdraw(Response absence, int version) {
        return City.hr()
                .header("If-Match", "\"%d\"".formatted(version))
                .body("{\"reason\":\"误录。\"}")
                .post(ATTENDANCE + "/" + absence.path("id") + "/withdrawal");
    }

    private static String days(String first, String last, String reason) {
        return "\"firstDay\":\"%s\",\"lastDay\":%s,\"goodReason\":%s".formatted(first, quoted(last), quoted(reason));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
