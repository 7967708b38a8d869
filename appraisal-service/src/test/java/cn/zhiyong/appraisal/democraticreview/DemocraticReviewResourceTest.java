package cn.zhiyong.appraisal.democraticreview;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.assertMalformed;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class DemocraticReviewResourceTest {
    private static final String LIST = "/v1/democratic-reviews";

    private String unit;
    private UUID person;

    @BeforeEach
    void employSomebody() {
        unit = City.newUnit();
        person = City.newPerson("何某某", unit, null, 1_000_000);
    }

    @Test
    void aVoteIsPreparedOpenedCastAndCounted() {
        var review = prepared();
        appraiser()
                .get(review)
                .then()
                .body("status", equalTo("PREPARED"))
                .body("statusLabel", equalTo("筹备中"))
                .body("candidates.name", contains("何某某"))
                .body("candidates[0].counts", nullValue());
        var tokens = opened(review, 4);
        cast(review, tokens.get(0), "\"EXCELLENT\"").then().statusCode(204);
        cast(review, tokens.get(1), "\"INCOMPETENT\"").then().statusCode(204);
        cast(review, tokens.get(2).toLowerCase().replace("-", " "), "null")
                .then()
                .statusCode(204);
        appraiser()
                .get(review)
                .then()
                .body("status", equalTo("OPEN"))
                .body("voters", equalTo(4))
                .body("ballots", equalTo(3))
                .body("candidates[0].counts", nullValue());
        close(review)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"3\""))
                .body("status", equalTo("CLOSED"))
                .body("ballots", equalTo(3))
                .body("rulebookVersion", equalTo("2022-03"))
                .body("candidates[0].counts.excellent", equalTo(1))
                .body("candidates[0].counts.incompetent", equalTo(1))
                .body("candidates[0].counts.valid", equalTo(2))
                .body("candidates[0].counts.blank", equalTo(1));
    }

    @Test
    void aUnitsLeadersAreJudgedOnOnePaper() {
        var head = City.newPerson("主某某", unit, null, 1_000_000);
        var deputy = City.newPerson("副某某", unit, head, 1_000_000);
        City.hr()
                .header("If-Match", "\"0\"")
                .body(City.unit(unit, null, head, head, deputy))
                .put("/v1/units/" + unit)
                .then()
                .statusCode(200);
        var review = location(prepare("\"unitCode\":\"%s\"".formatted(unit)));
        appraiser().get(review).then().body("candidates.name", contains("主某某", "副某某"));
        var tokens = opened(review, 1);
        assertMalformed(cast(review, tokens.getFirst(), "\"EXCELLENT\""), "grades");
        cast(review, tokens.getFirst(), "\"EXCELLENT\",\"INCOMPETENT\"").then().statusCode(204);
        close(review)
                .then()
                .body("candidates.counts.excellent", contains(1, 0))
                .body("candidates.counts.incompetent", contains(0, 1));
        assertLeads(head, "[]");
        assertLeads(deputy, "[RAISED]");
    }

    /** R2.4: exactly one third is not above; one more vote is. Annulled, it speaks against nobody. */
    @Test
    void aShareThatIsExceededRaisesALeadAndAnAnnulledReviewWithdrawsIt() {
        var review = prepared();
        vote(review, opened(review, 3), "COMPETENT", "COMPETENT", "INCOMPETENT");
        close(review).then().statusCode(200);
        assertLeads(person, "[]");
        var other = prepared();
        vote(other, opened(other, 5), "COMPETENT", "COMPETENT", "COMPETENT", "INCOMPETENT", "INCOMPETENT");
        close(other).then().statusCode(200);
        assertLeads(person, "[RAISED]");
        appraiser()
                .get("/v1/leads?cadreId=" + person)
                .then()
                .body("items[0].grounds.source", contains(other))
                .body("items[0].grounds.arithmetic", contains("不称职票 2 张，有效票 5 张：2×3＝6 ＞ 5×1＝5，超过 1/3。"));
        post(other, "annulment", "{\"reason\":\"未达到规定人数。\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("ANNULLED"))
                .body("candidates[0].counts.valid", equalTo(5));
        assertLeads(person, "[WITHDRAWN]");
        post(other, "annulment", "{\"reason\":\"再次。\"}").then().statusCode(409);
    }

    @Test
    void eachTokenVotesOnceInItsOwnReviewWhileThatIsOpen() {
        var review = prepared();
        var first = tokens(review, 2);
        var tokens = tokens(review, 2);
        cast(review, tokens.getFirst(), "null").then().statusCode(409);
        post(review, "opening", "").then().statusCode(200);
        post(review, "tokens", "{\"voters\":2}").then().statusCode(409);
        cast(review, first.getFirst(), "null").then().statusCode(404);
        cast(review, "0000-0000-0000-0000", "null").then().statusCode(404);
        cast(LIST + "/" + UUID.randomUUID(), tokens.getFirst(), "null").then().statusCode(404);
        var other = prepared();
        opened(other, 1);
        cast(other, tokens.getFirst(), "null").then().statusCode(404);
        assertMalformed(cast(review, tokens.getFirst(), "\"SUPERB\""), "grades");
        cast(review, tokens.getFirst(), "\"COMPETENT\"").then().statusCode(204);
        cast(review, tokens.getFirst(), "\"COMPETENT\"").then().statusCode(409);
        close(review).then().body("ballots", equalTo(1));
        cast(review, tokens.get(1), "\"COMPETENT\"").then().statusCode(409);
        close(review).then().statusCode(409);
        appraiser().get(review).then().body("ballots", equalTo(1)).body("voters", equalTo(2));
    }

    /** Two of every ten send their vote twice at the same time. */
    @Test
    void fiveThousandAtOnceAreCountedExactlyAndNobodyTwice() throws Exception {
        var review = prepared();
        var tokens = opened(review, 5_000);
        var grades = List.of("\"EXCELLENT\"", "\"COMPETENT\"", "\"BASICALLY_COMPETENT\"", "\"INCOMPETENT\"", "null");
        var votes = new ArrayList<Callable<Integer>>();
        try (var client = HttpClient.newHttpClient();
                var voters = Executors.newFixedThreadPool(64)) {
            for (int i = 0; i < tokens.size(); i++) {
                var token = tokens.get(i);
                var grade = grades.get(i % 5);
                votes.add(() -> send(client, review, token, grade));
                if (i % 5 == 0) {
                    votes.add(() -> send(client, review, token, grade));
                }
            }
            var statuses = new TreeMap<Integer, Integer>();
            for (var each : voters.invokeAll(votes)) {
                statuses.merge(each.get(), 1, Integer::sum);
            }
            assertThat(statuses).containsOnly(Map.entry(204, 5_000), Map.entry(409, 1_000));
        }
        close(review)
                .then()
                .body("ballots", equalTo(5_000))
                .body("candidates[0].counts.excellent", equalTo(1_000))
                .body("candidates[0].counts.competent", equalTo(1_000))
                .body("candidates[0].counts.basicallyCompetent", equalTo(1_000))
                .body("candidates[0].counts.incompetent", equalTo(1_000))
                .body("candidates[0].counts.blank", equalTo(1_000));
    }

    /** Everything that votes write, in any table, by the transactions that wrote it. */
    @Test
    void nothingInTheDatabaseLinksATokenToAChoice() {
        var review = prepared();
        var tokens = opened(review, 4);
        var before = rowsPerTable();
        var empty = box(review);
        cast(review, tokens.get(0), "\"INCOMPETENT\"").then().statusCode(204);
        var one = box(review);
        cast(review, tokens.get(1), "\"EXCELLENT\"").then().statusCode(204);
        var two = box(review);
        assertThat(rowsPerTable()).as("votes add no row anywhere").isEqualTo(before);
        assertThat(List.of(one.length, two.length))
                .as("the box is as long for any vote")
                .containsOnly(empty.length);
        assertThat(one).isNotEqualTo(two);
        assertThat(columns("voter_token")).containsExactlyInAnyOrder("review_id", "digest", "spent");
        assertThat(columns("ballot_box")).containsExactlyInAnyOrder("review_id", "sealed");
        for (var row :
                Database.rows("SELECT xmin::text AS x FROM voter_token WHERE review_id = ? AND spent", id(review))) {
            assertThat(writtenBy(row.get("x")))
                    .as("what a vote's transaction wrote besides the token")
                    .isSubsetOf("ballot_box");
        }
        close(review).then().body("ballots", equalTo(2));
        assertThat(Database.count("SELECT count(*) FROM voter_token WHERE review_id = ?", id(review)))
                .isZero();
        assertThat(Database.count("SELECT count(*) FROM ballot_box WHERE review_id = ?", id(review)))
                .isZero();
    }

    @Test
    void tokensAreShownOnceAndKeptNowhere() {
        var review = prepared();
        var token = tokens(review, 3).getFirst();
        for (var plain : List.of(token, token.replace("-", ""))) {
            for (var table : rowsPerTable().keySet()) {
                assertThat(Database.count(
                                "SELECT count(*) FROM \"%s\" t WHERE t::text LIKE ?".formatted(table),
                                "%" + plain + "%"))
                        .as(table)
                        .isZero();
            }
        }
        appraiser().body("{\"voters\":3}").post(review + "/tokens").then().statusCode(428);
        assertMalformed(post(review, "tokens", "{\"voters\":0}"), "voters");
        assertMalformed(post(review, "tokens", "{\"voters\":20001}"), "voters");
    }

    @Test
    void badInputPreparesNothing() {
        var before = Database.count("SELECT count(*) FROM democratic_review");
        assertMalformed(prepare("\"unitCode\":\"%s\",\"cadreId\":\"%s\"".formatted(unit, person)), "cadreId");
        assertMalformed(prepare("\"unitCode\":null"), "cadreId");
        assertMalformed(prepare("\"unitCode\":\"%s\"".formatted(unit)), "unitCode");
        assertMalformed(prepare("\"unitCode\":\"NO-SUCH-UNIT\""), "unitCode");
        assertMalformed(prepare("\"cadreId\":\"%s\"".formatted(UUID.randomUUID())), "cadreId");
        assertThat(Database.count("SELECT count(*) FROM democratic_review")).isEqualTo(before);
        post(prepared(), "opening", "").then().statusCode(409);
    }

    @Test
    void filtersBoundTheList() {
        var review = prepared();
        var other = prepared();
        opened(other, 1);
        var ids = List.of(id(other).toString(), id(review).toString());
        assertThat(City.walk(LIST + "?unitCode=" + unit, 1, "id")).isEqualTo(ids);
        assertThat(City.walk(LIST + "?cadreId=" + person, 1, "id")).isEqualTo(ids);
        appraiser()
                .get(LIST + "?year=2026&status=OPEN&cadreId=" + person)
                .then()
                .body("items.id", contains(id(other).toString()));
    }

    private String prepared() {
        return location(prepare("\"cadreId\":\"%s\"".formatted(person)));
    }

    private static Response prepare(String whom) {
        return appraiser()
                .body("{\"year\":2026,\"title\":\"年度民主测评\",%s}".formatted(whom))
                .post(LIST);
    }

    private static String location(Response created) {
        return created.then().statusCode(201).extract().header("Location").replaceFirst(".*(?=/v1/)", "");
    }

    private static UUID id(String review) {
        return UUID.fromString(review.substring(LIST.length() + 1));
    }

    private static Response post(String review, String what, String body) {
        return appraiser()
                .header("If-Match", appraiser().get(review).header("ETag"))
                .body(body)
                .post(review + "/" + what);
    }

    private static List<String> tokens(String review, int voters) {
        return post(review, "tokens", "{\"voters\":%d}".formatted(voters))
                .then()
                .statusCode(200)
                .extract()
                .path("tokens");
    }

    private static List<String> opened(String review, int voters) {
        var tokens = tokens(review, voters);
        post(review, "opening", "").then().statusCode(200).body("status", equalTo("OPEN"));
        return tokens;
    }

    private static Response close(String review) {
        return post(review, "closing", "");
    }

    private static Response cast(String review, String token, String grades) {
        return given().contentType(ContentType.JSON).body(ballot(token, grades)).post(review + "/ballots");
    }

    private static void vote(String review, List<String> tokens, String... grades) {
        for (int i = 0; i < grades.length; i++) {
            cast(review, tokens.get(i), "\"" + grades[i] + "\"").then().statusCode(204);
        }
    }

    private static int send(HttpClient client, String review, String token, String grade) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + review + "/ballots"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(ballot(token, grade)))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static String ballot(String token, String grades) {
        return "{\"token\":\"%s\",\"grades\":[%s]}".formatted(token, grades);
    }

    private static void assertLeads(UUID cadre, String statuses) {
        assertThat(appraiser()
                        .get("/v1/leads?item=MISCONDUCT-7&cadreId=" + cadre)
                        .path("items.status")
                        .toString())
                .isEqualTo(statuses);
    }

    private static byte[] box(String review) {
        return (byte[]) Database.rows("SELECT sealed FROM ballot_box WHERE review_id = ?", id(review))
                .getFirst()
                .get("sealed");
    }

    private static Map<String, Long> rowsPerTable() {
        return Database.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").stream()
                .map(row -> (String) row.get("tablename"))
                .collect(Collectors.toMap(
                        Function.identity(), table -> Database.count("SELECT count(*) FROM \"%s\"".formatted(table))));
    }

    /** Tables, besides that of the tokens, in which the transaction wrote a row that is there now. */
    private static List<String> writtenBy(Object transaction) {
        return rowsPerTable().keySet().stream()
                .filter(table -> !table.equals("voter_token"))
                .filter(table ->
                        Database.count("SELECT count(*) FROM \"%s\" WHERE xmin::text = ?".formatted(table), transaction)
                                > 0)
                .toList();
    }

    private static List<String> columns(String table) {
        return Database.rows("SELECT column_name FROM information_schema.columns WHERE table_name = ?", table).stream()
                .map(row -> (String) row.get("column_name"))
                .toList();
    }
}
