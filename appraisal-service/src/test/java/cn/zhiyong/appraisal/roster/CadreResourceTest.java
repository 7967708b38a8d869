package cn.zhiyong.appraisal.roster;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.assertMalformed;
import static cn.zhiyong.appraisal.City.cadre;
import static cn.zhiyong.appraisal.City.footprint;
import static cn.zhiyong.appraisal.City.hr;
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
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class CadreResourceTest {
    private final UUID id = UUID.randomUUID();
    private final String path = "/v1/cadres/" + id;
    private String unit;

    @BeforeEach
    void foundAUnit() {
        unit = City.newUnit();
    }

    @Test
    void aPersonIsAddedReadAndChanged() {
        hr().header("If-None-Match", "*")
                .body(cadre(id, "何某某", unit, null, 3_449_698))
                .put(path)
                .then()
                .statusCode(201)
                .header("Location", endsWith(path))
                .header("ETag", equalTo("\"0\""))
                .body("rankLabel", equalTo("科员及以下"))
                .body("staffKindLabel", equalTo("干部"))
                .body("annualBonusBaseFen", equalTo(3_449_698));

        var leader = City.newPerson("李副局长", unit, null, 1);
        var promoted = cadre(id, "何某某", unit, leader, 3_600_000).replace("\"STAFF\"", "\"SECTION_DEPUTY\"");
        hr().header("If-Match", "\"0\"")
                .body(promoted)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));

        hr().header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1-en\""))
                .body("rank", equalTo("SECTION_DEPUTY"))
                .body("rankLabel", equalTo("Section level, deputy"))
                .body("staffKindLabel", equalTo("Cadre"))
                .body("section", equalTo("一科"))
                .body("post", equalTo("科员"))
                .body("leaderInChargeId", equalTo(leader.toString()))
                .body("annualBonusBaseFen", equalTo(3_600_000));
        hr().header("If-None-Match", "\"1\"").get(path).then().statusCode(304);
    }

    @Test
    void eventsCarryThePersonButNotThePay() {
        hr().body(cadre(id, "何某某", unit, null, 3_449_698)).put(path).then().statusCode(201);
        hr().header("If-Match", "\"0\"")
                .body(cadre(id, "何某某", unit, null, 3_449_698).replace("\"一科\"", "null"))
                .put(path)
                .then()
                .statusCode(200);
        var events = Database.outbox("cadre", id);
        assertThat(events).noneMatch(event -> event.contains("3449698")).noneMatch(event -> event.contains("Bonus"));
        assertThat(events)
                .extracting(event -> JsonPath.from(event).getString("changeType"))
                .containsExactly("CREATED", "UPDATED");
        assertThat(events)
                .extracting(event -> JsonPath.from(event).getInt("version"))
                .containsExactly(0, 1);
        assertThat(events)
                .extracting(event -> JsonPath.from(event).getString("section"))
                .containsExactly("一科", null);
    }

    @Test
    void whatSaysNothingNewIsNoChange() {
        hr().body(cadre(id, "何某某", unit, null, 1)).put(path).then().statusCode(201);
        hr().header("If-Match", "\"0\"")
                .body(cadre(id, "何某某", unit, null, 1))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""));
        assertThat(Database.outbox("cadre", id)).hasSize(1);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        hr().header("If-Match", "\"0\"")
                .body(cadre(id, "何某某", unit, null, 1))
                .put(path)
                .then()
                .statusCode(412);
        hr().body(cadre(id, "何某某", unit, null, 1)).put(path).then().statusCode(201);
        var before = footprint();
        var changed = cadre(id, "何某某", unit, null, 2);
        hr().body(changed).put(path).then().statusCode(428);
        hr().header("If-Match", "\"1\"").body(changed).put(path).then().statusCode(412);
        hr().header("If-None-Match", "*").body(changed).put(path).then().statusCode(412);
        assertThat(footprint()).isEqualTo(before);
    }

    @Test
    void ofManyWhoAddAtOnceOneDoes() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(Collections.nCopies(
                    6,
                    () -> hr().body(cadre(id, "何某某", unit, null, 1)).put(path).statusCode()));
            assertThat(answers)
                    .extracting(answer -> answer.get())
                    .containsExactlyInAnyOrder(201, 428, 428, 428, 428, 428);
        }
        assertThat(Database.outbox("cadre", id)).hasSize(1);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "何某某 | | name",
                "何某某 | LONG | name",
                "`\"一科\"` | `\"\"` | section",
                "`\"post\":\"科员\",` | | post",
                "STAFF | CLERK | rank",
                "`\"CADRE\"` | `\"ROBOT\"` | staffKind",
                "`\"cityManaged\":false` | `\"cityManaged\":null` | cityManaged",
                "UNIT | NO-SUCH-UNIT | unitCode",
                "UNIT | bureau | unitCode",
                "`\"leaderInChargeId\":null` | `\"leaderInChargeId\":\"STRANGER\"` | leaderInChargeId",
                "`\"annualBonusBaseFen\":7` | `\"annualBonusBaseFen\":7.5` | annualBonusBaseFen",
                "`\"annualBonusBaseFen\":7` | `\"annualBonusBaseFen\":\"7\"` | annualBonusBaseFen",
                "`\"annualBonusBaseFen\":7` | `\"annualBonusBaseFen\":-1` | annualBonusBaseFen",
                "`\"annualBonusBaseFen\":7` | `\"annualBonusBaseFen\":10000000001` | annualBonusBaseFen",
                "`\"annualBonusBaseFen\":7` | `\"annualBonusBaseFen\":null` | annualBonusBaseFen",
                "`\"id\":` | `\"salary\":1,\"id\":` | salary",
                "PERSON | STRANGER | id",
                "PERSON | 17 | id",
            },
            delimiter = '|')
    void whatIsWrongIsNamedAndNothingChanges(String right, String wrong, String field) {
        var body = cadre(id, "何某某", unit, null, 7)
                .replace(id.toString(), "PERSON")
                .replace(unit, "UNIT")
                .replace(right, wrong == null ? "" : wrong)
                .replace("PERSON", id.toString())
                .replace("\"UNIT\"", "\"" + unit + "\"")
                .replace("LONG", "长".repeat(101))
                .replace("STRANGER", UUID.randomUUID().toString());
        var before = footprint();
        assertMalformed(hr().body(body).put(path), field);
        assertThat(footprint()).isEqualTo(before);
    }

    @Test
    void whatIsNoIdIsNotThere() {
        hr().get("/v1/cadres/not-an-id").then().statusCode(404).contentType("application/problem+json");
        hr().header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo("Not found"));
    }

    @ParameterizedTest(name = "{0} sees pay: {1}")
    @CsvSource({
        "hr-system, true",
        "appraiser, true",
        "leading-group, false",
        "leading-group-office, false",
        "intake-officer, false",
        "organ-lead, false",
        "investigator, false",
        "auditor, false",
    })
    void namesAndPostsAreForThoseWhoWorkAndPayForTwoOfThem(String role, boolean seesPay) {
        City.newPerson("何某某", unit, null, 3_449_698);
        City.by(Tokens.as(role))
                .queryParam("unitCode", unit)
                .get("/v1/cadres")
                .then()
                .statusCode(200)
                .body("items.name", contains("何某某"))
                .body("items[0].annualBonusBaseFen", seesPay ? equalTo(3_449_698) : nullValue());
        hr().body(cadre(id, "何某某", unit, null, 3_449_698)).put(path);
        City.by(Tokens.as(role))
                .get(path)
                .then()
                .statusCode(200)
                .body("post", equalTo("科员"))
                .body("annualBonusBaseFen", seesPay ? equalTo(3_449_698) : nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"appraiser", "leading-group-office", "investigator", "unit-reporter"})
    void onlyTheHrSystemWrites(String role) {
        City.by(Tokens.as(role))
                .body(cadre(id, "何某某", unit, null, 1))
                .put(path)
                .then()
                .statusCode(403);
        hr().get(path).then().statusCode(404);
    }

    @Test
    void listsAreFiltered() {
        var name = "何" + UUID.randomUUID();
        hr().body(cadre(id, name, unit, null, 1)).put(path).then().statusCode(201);
        var driver = UUID.randomUUID();
        hr().body(cadre(driver, "司机某", unit, null, 1).replace("\"CADRE\"", "\"SERVICE_WORKER\""))
                .put("/v1/cadres/" + driver)
                .then()
                .statusCode(201);
        assertListed("name=" + name, id);
        assertListed("unitCode=" + unit + "&staffKind=SERVICE_WORKER", driver);
        assertListed("unitCode=" + unit + "&staffKind=CADRE&rank=STAFF", id);
        appraiser()
                .get("/v1/cadres?rank=COUNTY_DEPUTY&unitCode=" + unit)
                .then()
                .statusCode(200)
                .body("items", empty());
        appraiser()
                .queryParam("name", name.substring(0, 8))
                .get("/v1/cadres")
                .then()
                .body("items", empty());
        assertMalformed(appraiser().get("/v1/cadres?rank=CLERK"), "rank");
        assertMalformed(appraiser().get("/v1/cadres?staffKind=ROBOT"), "staffKind");
        assertMalformed(appraiser().get("/v1/cadres?unit=" + unit), "unit");
        assertMalformed(appraiser().get("/v1/cadres?name="), "name");
    }

    private static void assertListed(String filter, UUID only) {
        appraiser().get("/v1/cadres?" + filter).then().statusCode(200).body("items.id", contains(only.toString()));
    }

    @Test
    void pagesHaveNoGapsAndNoDoubles() {
        var people = IntStream.range(0, 7)
                .mapToObj(i -> City.newPerson("同某", unit, null, i).toString())
                .sorted()
                .toList();
        assertThat(walk("/v1/cadres?unitCode=" + unit, 2, "id")).isEqualTo(people);
        assertThat(walk("/v1/cadres", 200, "id")).doesNotHaveDuplicates().hasSize((int)
                Database.count("SELECT count(*) FROM cadre"));
        City.assertCursorsAreGuarded("/v1/cadres?unitCode=" + unit, "/v1/cadres");
    }
}
