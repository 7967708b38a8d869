package cn.zhiyong.appraisal.softenvironment;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.assertMalformed;
import static cn.zhiyong.appraisal.City.reporterOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class SoftEnvironmentResourceTest {
    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2040);
    private static final String COMMITMENT = "{\"goals\":\"企业开办一日办结。\",\"measures\":[\"公示涉企检查。\"]}";

    /** Each test has a year of its own: a ranking is of all units that have ballots. */
    private final int year = NEXT_YEAR.getAndIncrement();

    private final String base = "/v1/soft-environment/" + year;
    private final String unit = City.newUnit();

    @Test
    void aUnitPublishesItsOwnCommitmentForEverybodyToRead() {
        var path = base + "/commitments/" + unit;
        assertThat(missing()).contains(unit);
        reporterOf(City.newUnit()).body(COMMITMENT).put(path).then().statusCode(404);
        reporterOf(unit).body(COMMITMENT).put(path).then().statusCode(200).header("ETag", equalTo("\"0\""));
        reporterOf(unit).body(COMMITMENT).put(path).then().statusCode(428);
        reporterOf(unit)
                .header("If-Match", "\"0\"")
                .body(COMMITMENT.replace("一日", "半日"))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        given().get(path).then().statusCode(200).body("goals", equalTo("企业开办半日办结。"));
        given().get(base + "/commitments").then().body("items.unitCode", contains(unit));
        assertThat(missing()).doesNotContain(unit);
        assertMalformed(
                reporterOf(unit)
                        .header("If-Match", "\"1\"")
                        .body("{\"goals\":\"一\",\"measures\":[]}")
                        .put(path),
                "measures");
        assertMalformed(given().get("/v1/soft-environment/1999/commitments"), "year");
    }

    private List<String> missing() {
        return City.walk(base + "/missing-commitments", 200, "unitCode");
    }

    @Test
    void theRankingNamesBestAndWorstAndTheWorstAreLeads() {
        var inCharge = City.newPerson("分管某", City.newUnit(), null, 1_000_000);
        var head = City.newPerson("主某某", unit, inCharge, 1_000_000);
        City.hr()
                .header("If-Match", "\"0\"")
                .body(City.unit(unit, null, head, head))
                .put("/v1/units/" + unit)
                .then()
                .statusCode(200);
        var good = City.newUnit();
        var thin = City.newUnit();
        record("MASS_REVIEW", 1, 5, line(unit, 2, 30), line(good, 5, 30), line(thin, 1, 2));
        record("TARGETED_SURVEY", 0, 10, line(unit, 5, 20), line(good, 9, 20));
        publish().then().statusCode(201).body("number", equalTo(1)).body("rulebookVersion", equalTo("2022-03"));
        // (25 × 40 + 50 × 35) / 75 and (100 × 40 + 90 × 35) / 75
        appraiser()
                .get(base + "/ranking")
                .then()
                .body("items.unitCode", contains(good, unit, thin))
                .body("items.standing", contains("BEST", "WORST", "NOT_RANKED"))
                .body("items.place", contains(1, 2, null))
                .body("items.score", contains("95.33", "36.67", null))
                .body("items.exactScore", contains("286/3", "110/3", null))
                .body("items[1].methods.counts", contains(true, true, false))
                .body("items[1].methods.mean", contains("25.00", "50.00", null));
        appraiser().get(base + "/ranking?standing=WORST").then().body("items.unitCode", contains(unit));
        assertThat(City.walk(base + "/ranking", 1, "unitCode")).containsExactly(good, unit, thin);
        assertLeads("RAISED", unit, head, inCharge);
        appraiser()
                .get("/v1/leads?cadreId=" + head)
                .then()
                .body("items[0].item", equalTo("MISCONDUCT-8"))
                .body("items[0].grounds.rule", contains("R2.5"))
                .body("items[0].grounds.arithmetic", contains(year + "年度软环境“双评”，甲局得分 36.67，在 2 家中最低，评为“最差部门”。"));
    }

    @Test
    void afterACorrectionTheNextRankingNamesAnother() {
        var other = City.newUnit();
        record("MASS_REVIEW", 0, 100, line(unit, 50, 30), line(other, 60, 30));
        String wrong = record("SAMPLING", 0, 100, line(other, 100, 100)).path("id");
        publish();
        assertLeads("RAISED", unit, null, null);
        record("SAMPLING", 0, 100, line(unit, 100, 100));
        annul(wrong, "\"0\"").then().statusCode(200).body("status", equalTo("ANNULLED"));
        annul(wrong, "\"1\"").then().statusCode(409);
        publish().then().body("number", equalTo(2));
        assertLeads("WITHDRAWN", unit, null, null);
        assertLeads("RAISED", other, null, null);
        appraiser().get(base + "/ranking?number=1&standing=WORST").then().body("items.unitCode", contains(unit));
    }

    @Test
    void badBallotsChangeNothing() {
        var before = Database.count("SELECT count(*) FROM ballot_batch_line");
        assertMalformed(ballots("MASS_REVIEW", 5, 5, line(unit, 5, 1)), "highest");
        assertMalformed(ballots("MASS_REVIEW", 1, 5, line(unit, 6, 1)), "lines[0].score");
        assertMalformed(ballots("MASS_REVIEW", 1, 5, line(unit, 4, 1), line("NO-SUCH", 4, 1)), "lines[1].unitCode");
        assertMalformed(ballots("MASS_REVIEW", 1, 5, line(unit, 4, 1), line(unit, 4, 2)), "lines[1].score");
        assertMalformed(ballots("MASS_REVIEW", 1, 5, line(unit, 4, 0)), "lines[0].ballots");
        assertThat(Database.count("SELECT count(*) FROM ballot_batch_line")).isEqualTo(before);
        publish().then().statusCode(409);
        appraiser().get(base + "/ranking").then().statusCode(404);
    }

    @Test
    void theSameKeyRecordsOnce() {
        var key = UUID.randomUUID().toString();
        var body = body("MASS_REVIEW", 1, 5, line(unit, 5, 30));
        for (int i = 0; i < 2; i++) {
            appraiser()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(base + "/ballots")
                    .then()
                    .statusCode(201);
        }
        appraiser()
                .get(base + "/ballots?method=MASS_REVIEW&status=IN_FORCE")
                .then()
                .body("items.ballots", contains(30));
        appraiser().get(base + "/ballots?method=SAMPLING").then().body("items", not(hasItem(unit)));
    }

    private Response record(String method, int lowest, int highest, String... lines) {
        var answer = ballots(method, lowest, highest, lines);
        answer.then().statusCode(201);
        return answer;
    }

    private Response ballots(String method, int lowest, int highest, String... lines) {
        return appraiser().body(body(method, lowest, highest, lines)).post(base + "/ballots");
    }

    private static String body(String method, int lowest, int highest, String... lines) {
        return """
        {"method":"%s","origin":"现场问卷","lowest":%d,"highest":%d,"lines":[%s]}"""
                .formatted(method, lowest, highest, String.join(",", lines));
    }

    private static String line(String unit, int score, int ballots) {
        return "{\"unitCode\":\"%s\",\"score\":%d,\"ballots\":%d}".formatted(unit, score, ballots);
    }

    private Response annul(String batch, String version) {
        return appraiser()
                .header("If-Match", version)
                .body("{\"reason\":\"样本有误。\"}")
                .post(base + "/ballots/" + batch + "/annulment");
    }

    private Response publish() {
        return appraiser().post(base + "/ranking");
    }

    /** Of the unit, and of the people as far as there are any. */
    private void assertLeads(String status, String unit, UUID head, UUID inCharge) {
        var leads = Stream.concat(
                        Stream.of("unitCode=" + unit),
                        Stream.of(head, inCharge).filter(Objects::nonNull).map(each -> "cadreId=" + each))
                .collect(Collectors.toList());
        for (var each : leads) {
            appraiser()
                    .get("/v1/leads?item=MISCONDUCT-8&year=" + year + "&" + each)
                    .then()
                    .body("items.status", hasItem(status));
        }
    }
}
