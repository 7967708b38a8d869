package cn.zhiyong.appraisal.roster;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.assertMalformed;
import static cn.zhiyong.appraisal.City.footprint;
import static cn.zhiyong.appraisal.City.hr;
import static cn.zhiyong.appraisal.City.unit;
import static cn.zhiyong.appraisal.City.walk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class UnitResourceTest {
    private final String code = City.newCode();
    private final String path = "/v1/units/" + code;

    @Test
    void aUnitIsAddedReadAndChanged() {
        hr().body(unit(code, null, null))
                .put(path)
                .then()
                .statusCode(201)
                .header("Location", endsWith(path))
                .header("ETag", equalTo("\"0\""))
                .body("kindLabel", equalTo("市政府工作部门"))
                .body("principalLeaderId", nullValue());

        var leader = City.newPerson("陈局长", code, null, 1);
        var deputy = City.newPerson("李副局长", code, leader, 1);
        var changed = unit(code, null, leader, leader, deputy).replace("甲局", "乙局");
        hr().header("If-Match", "\"0\"")
                .body(changed)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("name", equalTo("乙局"));

        hr().header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1-en\""))
                .body("name", equalTo("乙局"))
                .body("kindLabel", equalTo("Government department"))
                .body("principalLeaderId", equalTo(leader.toString()))
                .body("leadershipTeamIds", contains(leader.toString(), deputy.toString()))
                .body("version", equalTo(1));
        hr().header("If-None-Match", "\"1\"").get(path).then().statusCode(304);

        var events = Database.outbox("unit", code).stream().map(JsonPath::from).toList();
        assertThat(events).extracting(event -> event.getString("changeType")).containsExactly("CREATED", "UPDATED");
        assertThat(events).extracting(event -> event.getInt("version")).containsExactly(0, 1);
        assertThat(events).extracting(event -> event.getString("name")).containsExactly("甲局", "乙局");
        assertThat(events.getLast().getList("leadershipTeamIds")).containsExactly(leader.toString(), deputy.toString());
    }

    @Test
    void whatSaysNothingNewIsNoChange() {
        hr().body(unit(code, null, null)).put(path).then().statusCode(201);
        hr().header("If-Match", "\"0\"")
                .body(unit(code, null, null))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""));
        assertThat(Database.outbox("unit", code)).hasSize(1);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        hr().header("If-None-Match", "*")
                .body(unit(code, null, null))
                .put(path)
                .then()
                .statusCode(201);
        var changed = unit(code, null, null).replace("甲局", "乙局");
        var before = footprint();
        hr().body(changed).put(path).then().statusCode(428);
        hr().header("If-Match", "\"7\"").body(changed).put(path).then().statusCode(412);
        hr().header("If-None-Match", "*").body(changed).put(path).then().statusCode(412);
        hr().header("If-None-Match", "*")
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(path)
                .then()
                .statusCode(412);
        assertThat(footprint()).isEqualTo(before);
        hr().get(path).then().body("name", equalTo("甲局"));
    }

    @Test
    void whoExpectsAVersionOfAUnitThatIsNotThereIsTold() {
        hr().header("If-Match", "\"0\"")
                .body(unit(code, null, null))
                .put(path)
                .then()
                .statusCode(412);
        hr().get(path).then().statusCode(404);
    }

    @Test
    void ofTwoWhoChangeAtOnceOneDoes() throws Exception {
        hr().body(unit(code, null, null)).put(path).then().statusCode(201);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(IntStream.range(0, 2)
                    .<Callable<Integer>>mapToObj(i -> () -> hr().header("If-Match", "\"0\"")
                            .body(unit(code, null, null).replace("甲局", "乙局" + i))
                            .put(path)
                            .statusCode())
                    .toList());
            assertThat(answers).extracting(answer -> answer.get()).containsExactlyInAnyOrder(200, 412);
        }
        assertThat(Database.outbox("unit", code)).hasSize(2);
    }

    @Test
    void ofManyWhoAddAtOnceOneDoes() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(Collections.nCopies(
                    6, () -> hr().body(unit(code, null, null)).put(path).statusCode()));
            assertThat(answers)
                    .extracting(answer -> answer.get())
                    .containsOnlyOnce(201)
                    .isSubsetOf(201, 409, 428);
        }
        assertThat(Database.outbox("unit", code)).hasSize(1);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "甲局 | | name",
                "甲局 | LONG | name",
                "GOVERNMENT_DEPARTMENT | BUREAU | kind",
                "`\"parentCode\":null` | `\"parentCode\":\"lower\"` | parentCode",
                "`\"parentCode\":null` | `\"parentCode\":\"NO-SUCH-UNIT\"` | parentCode",
                "`\"vertical\":false` | `\"vertical\":null` | vertical",
                "`\"vertical\":false` | `\"vertical\":\"no\"` | vertical",
                "`\"vertical\":false` | `\"vertical\":[]` | vertical",
                "`\"cityManagedTeam\":true,` | | cityManagedTeam",
                "`\"principalLeaderId\":null` | `\"principalLeaderId\":\"4\"` | principalLeaderId",
                "`\"principalLeaderId\":null` | `\"principalLeaderId\":\"STRANGER\"` | principalLeaderId",
                "[] | null | leadershipTeamIds",
                "[] | [null] | leadershipTeamIds[0]",
                "[] | [\"STRANGER\"] | leadershipTeamIds[0]",
                "`\"code\":` | `\"chief\":1,\"code\":` | chief",
                "`\"code\":\"U` | `\"code\":\"V` | code",
            },
            delimiter = '|')
    void whatIsWrongIsNamedAndNothingChanges(String right, String wrong, String field) {
        var body = unit(code, null, null)
                .replace(right, wrong == null ? "" : wrong)
                .replace("LONG", "长".repeat(201))
                .replace("STRANGER", UUID.randomUUID().toString());
        var before = footprint();
        assertMalformed(hr().body(body).put(path), field);
        assertThat(footprint()).isEqualTo(before);
    }

    @Test
    void problemsAreInTheCallersLanguage() {
        var body = unit(code, "NO-SUCH-UNIT", null);
        hr().body(body)
                .put(path)
                .then()
                .statusCode(400)
                .body("errors[0].message", equalTo("名册中没有 NO-SUCH-UNIT，本次也未提交。"));
        hr().header("Accept-Language", "en")
                .body(body)
                .put(path)
                .then()
                .statusCode(400)
                .body("title", equalTo("Malformed request"))
                .body("errors[0].message", equalTo("NO-SUCH-UNIT is neither on the roster nor part of this request."));
    }

    @Test
    void onlyTheHrSystemWrites() {
        for (var role : new String[] {"appraiser", "leading-group-office", "auditor", "unit-reporter"}) {
            City.by(Tokens.as(role))
                    .body(unit(code, null, null))
                    .put(path)
                    .then()
                    .statusCode(403);
        }
        hr().get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hr-system",
                "appraiser",
                "leading-group",
                "leading-group-office",
                "intake-officer",
                "organ-lead",
                "investigator",
                "auditor"
            })
    void thoseWhoWorkWithUnitsReadThem(String role) {
        hr().body(unit(code, null, null)).put(path).then().statusCode(201);
        City.by(Tokens.as(role)).get(path).then().statusCode(200).body("name", equalTo("甲局"));
        City.by(Tokens.as(role)).get("/v1/units").then().statusCode(200);
    }

    @Test
    void listsAreFiltered() {
        var parent = City.newUnit();
        hr().body(unit(code, parent, null)).put(path).then().statusCode(201);
        appraiser()
                .queryParam("parentCode", parent)
                .header("Prefer", "count=exact")
                .get("/v1/units")
                .then()
                .statusCode(200)
                .body("items.code", contains(code))
                .body("items[0].parentCode", equalTo(parent))
                .body("nextCursor", nullValue())
                .body("total", equalTo(1));
        appraiser()
                .queryParam("parentCode", parent)
                .queryParam("kind", "COURT")
                .get("/v1/units")
                .then()
                .body("items", empty());
        assertMalformed(appraiser().get("/v1/units?kind=BUREAU"), "kind");
        assertMalformed(appraiser().get("/v1/units?parent=" + parent), "parent");
        assertMalformed(appraiser().get("/v1/units?limit=0"), "limit");
        assertMalformed(appraiser().get("/v1/units?limit=201"), "limit");
    }

    @Test
    void pagesHaveNoGapsAndNoDoubles() {
        var parent = City.newUnit();
        var codes = IntStream.range(0, 7)
                .mapToObj(i -> {
                    var child = City.newCode();
                    hr().body(unit(child, parent, null)).put("/v1/units/" + child);
                    return child;
                })
                .sorted()
                .toList();
        assertThat(walk("/v1/units?parentCode=" + parent, 3, "code")).isEqualTo(codes);
        assertThat(walk("/v1/units", 20, "code")).doesNotHaveDuplicates().hasSize((int)
                Database.count("SELECT count(*) FROM unit"));
        City.assertCursorsAreGuarded("/v1/units?parentCode=" + parent, "/v1/units");
    }
}
