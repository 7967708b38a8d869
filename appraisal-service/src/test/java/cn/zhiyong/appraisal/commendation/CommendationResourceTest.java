package cn.zhiyong.appraisal.commendation;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.assertMalformed;
import static cn.zhiyong.appraisal.City.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class CommendationResourceTest {
    private static final String LIST = "/v1/commendations";

    private UUID person;

    @BeforeEach
    void employSomebody() {
        person = City.newPerson("何某某", City.newUnit(), null, 1_000_000);
    }

    @Test
    void aCommendationIsRecordedAndTellsTheOtherServices() {
        var recorded = record(commendation(person, "2026-01-10"));
        recorded.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("name", equalTo("何某某"))
                .body("title", equalTo("优秀科长"))
                .body("commendedOn", equalTo("2026-01-10"))
                .body("status", equalTo("IN_FORCE"))
                .body("statusLabel", equalTo("有效"))
                .body("withdrawalReason", nullValue());
        String id = recorded.path("id");
        var location = recorded.header("Location");
        assertThat(location).endsWith(LIST + "/" + id);
        appraiser().header("If-None-Match", "\"0\"").get(LIST + "/" + id).then().statusCode(304);
        var event = lastEvent(id);
        assertThat(event.getString("changeType")).isEqualTo("RECORDED");
        assertThat(event.getString("cadreId")).isEqualTo(person.toString());
        assertThat(event.getString("status")).isEqualTo("IN_FORCE");
    }

    @Test
    void itIsWithdrawnOnceWithAReasonAndStaysOnRecord() {
        String id = record(commendation(person, "2026-01-10")).path("id");
        var path = LIST + "/" + id + "/withdrawal";
        var reason = "{\"reason\":\"材料失实。\"}";
        appraiser().body(reason).post(path).then().statusCode(428);
        appraiser().header("If-Match", "\"7\"").body(reason).post(path).then().statusCode(412);
        appraiser()
                .header("If-Match", "\"0\"")
                .body(reason)
                .post(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawalReason", equalTo("材料失实。"));
        appraiser().header("If-Match", "\"1\"").body(reason).post(path).then().statusCode(409);
        assertThat(lastEvent(id).getString("changeType")).isEqualTo("WITHDRAWN");
        appraiser().get(LIST + "/" + id).then().body("title", equalTo("优秀科长"));
    }

    @Test
    void ofTenWithdrawalsAtOnceOneSucceeds() throws Exception {
        String id = record(commendation(person, "2026-01-10")).path("id");
        Callable<Integer> withdrawal = () -> appraiser()
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"材料失实。\"}")
                .post(LIST + "/" + id + "/withdrawal")
                .statusCode();
        try (var threads = Executors.newFixedThreadPool(10)) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 10).mapToObj(i -> withdrawal).toList())
                    .stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .toList();
            assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        }
    }

    @Test
    void theLatestComeFirstAndFiltersBoundThem() {
        String older = record(commendation(person, "2025-12-31")).path("id");
        String newer = record(commendation(person, "2026-02-01")).path("id");
        appraiser()
                .queryParam("cadreId", person)
                .get(LIST)
                .then()
                .body("items.id", contains(newer, older))
                .body("items.name", contains("何某某", "何某某"));
        assertThat(City.walk(LIST + "?cadreId=" + person, 1, "id")).containsExactly(newer, older);
        appraiser().header("If-Match", "\"0\"").body("{\"reason\":\"材料失实。\"}").post(LIST + "/" + newer + "/withdrawal");
        appraiser()
                .queryParam("cadreId", person)
                .queryParam("status", "IN_FORCE")
                .get(LIST)
                .then()
                .body("items.id", contains(older));
    }

    @Test
    void badInputChangesNothing() {
        var before = Database.count("SELECT count(*) FROM commendation");
        assertMalformed(record(commendation(UUID.randomUUID(), "2026-01-10")), "cadreId");
        var tomorrow = LocalDate.now(CityClock.ZONE).plusDays(1);
        assertMalformed(record(commendation(person, tomorrow.toString())), "commendedOn");
        assertMalformed(record(commendation(person, "2026-01-10").replace("优秀科长", " ")), "title");
        assertMalformed(record(commendation(person, "2026-01-10").replace("title", "titel")), "titel");
        assertThat(Database.count("SELECT count(*) FROM commendation")).isEqualTo(before);
    }

    @Test
    void theSameKeyRecordsOnce() {
        var key = UUID.randomUUID().toString();
        var body = commendation(person, "2026-01-10");
        var first = appraiser().header("Idempotency-Key", key).body(body).post(LIST);
        var again = appraiser().header("Idempotency-Key", key).body(body).post(LIST);
        assertThat(again.asString()).isEqualTo(first.asString());
        appraiser().queryParam("cadreId", person).get(LIST).then().body("items.size()", equalTo(1));
    }

    @Test
    void hrAndAuditorsRead() {
        String id = record(commendation(person, "2026-01-10")).path("id");
        for (var role : new String[] {"hr-system", "auditor"}) {
            by(Tokens.as(role)).get(LIST + "/" + id).then().statusCode(200);
            by(Tokens.as(role))
                    .body(commendation(person, "2026-01-10"))
                    .post(LIST)
                    .then()
                    .statusCode(403);
        }
        by(Tokens.as("unit-reporter")).get(LIST).then().statusCode(403);
    }

    private static JsonPath lastEvent(String id) {
        return JsonPath.from(Database.outbox("commendation", id).getLast());
    }

    private static Response record(String body) {
        return appraiser().body(body).post(LIST);
    }

    private static String commendation(UUID cadre, String on) {
        return """
        {"cadreId":"%s","title":"优秀科长","commendedBy":"市委、市政府","commendedOn":"%s","grounds":"群众评议优秀。"}"""
                .formatted(cadre, on);
    }
}
