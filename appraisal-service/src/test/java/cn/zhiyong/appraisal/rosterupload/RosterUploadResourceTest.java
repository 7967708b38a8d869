package cn.zhiyong.appraisal.rosterupload;

import static cn.zhiyong.appraisal.City.assertMalformed;
import static cn.zhiyong.appraisal.City.cadre;
import static cn.zhiyong.appraisal.City.footprint;
import static cn.zhiyong.appraisal.City.hr;
import static cn.zhiyong.appraisal.City.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class RosterUploadResourceTest {
    private static final String UPLOADS = "/v1/roster-uploads";
    private static final String HEADER =
            "entry,code,name,kind,parentCode,vertical,cityManagedTeam,principalLeaderId,leadershipTeamIds,"
                    + "id,unitCode,section,post,rank,staffKind,cityManaged,leaderInChargeId,annualBonusBaseFen\n";

    @Inject
    UploadRetention retention;

    private final String bureau = City.newCode();
    private final UUID leader = UUID.randomUUID();
    private final UUID clerk = UUID.randomUUID();

    /** Everybody refers to somebody who comes later. */
    private final String table = HEADER
            + "UNIT,%s,甲局,GOVERNMENT_DEPARTMENT,,false,true,%s,%s;%s,,,,,,,,,\n"
                    .formatted(bureau, leader, leader, clerk)
            + "CADRE,,何某某,,,,,,,%s,%s,\"综合科,\n人事\",科员,STAFF,CADRE,false,%s,3000000\r\n".formatted(clerk, bureau, leader)
            + "CADRE,,陈局长,,,,,,,%s,%s,,局长,COUNTY_PRINCIPAL,CADRE,true,,5000000".formatted(leader, bureau);

    @Test
    void aTableIsShownBeforeItIsAppliedAndThenAppliedAsItWasShown() {
        var before = footprint();
        var upload = csv("\uFEFF" + table);
        upload.then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("status", equalTo("CHECKED"))
                .body("statusLabel", equalTo("已检查,待应用"))
                .body("units", equalTo(Map.of("created", 1, "updated", 0, "unchanged", 0)))
                .body("cadres", equalTo(Map.of("created", 2, "updated", 0, "unchanged", 0)))
                .body("linesRefused", equalTo(0))
                .body("rosterImportId", nullValue());
        assertThat(footprint()).isEqualTo(before);
        lines(upload)
                .then()
                .statusCode(200)
                .body("items.line", contains(2, 3, 5))
                .body("items.change", contains("CREATED", "CREATED", "CREATED"))
                .body("items[0].key", equalTo(bureau))
                .body("items[1].differences.find { it.field == 'section' }.to", equalTo("综合科,\n人事"))
                .body("items[1].differences.find { it.field == 'section' }.from", nullValue())
                .body("items.errors", contains(empty(), empty(), empty()));

        apply(upload).then().statusCode(200).header("ETag", equalTo("\"2\"")).body("status", equalTo("APPLIED"));
        hr().get("/v1/units/" + bureau).then().body("leadershipTeamIds", contains(leader.toString(), clerk.toString()));
        hr().get("/v1/cadres/" + clerk).then().body("annualBonusBaseFen", equalTo(3_000_000));
        assertThat(Database.outbox("cadre", clerk)).hasSize(1);
        assertThat(Database.count("SELECT count(*) FROM cadre_state WHERE id = ?", clerk))
                .isEqualTo(1);
        String done = hr().get(path(upload)).path("rosterImportId");
        hr().get("/v1/roster-imports/" + done).then().body("cadres.created", equalTo(2));
        hr().header("If-Match", "\"2\"")
                .post(path(upload) + "/application")
                .then()
                .statusCode(409);
    }

    @Test
    void theSameAgainSaysThatNothingChanges() {
        apply(csv(table)).then().statusCode(200);
        var before = footprint();
        var again = csv(table);
        again.then()
                .body("units.unchanged", equalTo(1))
                .body("cadres", equalTo(Map.of("created", 0, "updated", 0, "unchanged", 2)));
        apply(again).then().statusCode(200);
        assertThat(footprint()).isEqualTo(with(before, "imports", 1));
    }

    @Test
    void aChangeShowsFromWhatToWhatAlsoAfterwards() {
        apply(csv(table)).then().statusCode(200);
        var upload = ndjson(line("CADRE", cadre(clerk, "何某某", bureau, null, 4_000_000)));
        for (int i = 0; i < 2; i++) {
            lines(upload)
                    .then()
                    .body("items[0].change", equalTo("UPDATED"))
                    .body("items[0].changeLabel", equalTo("更新"))
                    .body("items[0].differences.field", contains("section", "leaderInChargeId", "annualBonusBaseFen"))
                    .body("items[0].differences[1].from", equalTo(leader.toString()))
                    .body("items[0].differences[1].to", nullValue())
                    .body("items[0].differences[2].from", equalTo("3000000"))
                    .body("items[0].differences[2].to", equalTo("4000000"));
            hr().header("If-Match", "\"1\"").post(path(upload) + "/application");
        }
        hr().get("/v1/cadres/" + clerk).then().body("annualBonusBaseFen", equalTo(4_000_000));
    }

    @Test
    void whatIsWrongIsNamedByLineAndFieldInBothLanguages() {
        var other = City.newCode();
        var third = City.newCode();
        var stranger = UUID.randomUUID();
        var before = footprint();
        var upload = ndjson(
                line("UNIT", unit(bureau, other, null)),
                line("UNIT", unit(other, bureau, stranger)),
                line("UNIT", unit(third, null, null).replace("GOVERNMENT_DEPARTMENT", "BUREAU")),
                "",
                line("CADRE", cadre(clerk, "何某某", third, null, -1).replace("科员", "长".repeat(201))),
                line("CADRE", cadre(leader, "陈局长", "NO-SUCH-UNIT", stranger, 1)),
                line("CADRE", cadre(leader, "陈局长", bureau, null, 1)),
                "{\"entry\":\"TEAM\"}",
                "{not json}",
                line("CADRE", cadre(UUID.randomUUID(), "好某", bureau, null, 1)));
        upload.then().statusCode(201).body("status", equalTo("REFUSED")).body("linesRefused", equalTo(8));
        var zh = refused(upload, "zh-CN");
        assertThat(zh)
                .containsKeys(
                        "1 parentCode",
                        "2 parentCode",
                        "2 principalLeaderId",
                        "3 kind",
                        "5 annualBonusBaseFen",
                        "5 post",
                        "6 unitCode",
                        "6 leaderInChargeId",
                        "7 id",
                        "8 entry",
                        "9 ")
                .hasSize(11)
                .containsEntry("7 id", "与第 6 行重复。")
                .containsEntry("6 unitCode", "名册中没有 NO-SUCH-UNIT，本次也未提交。")
                .containsEntry("5 post", "长度须为 0 至 200 个字符");
        assertThat(refused(upload, "en"))
                .containsEntry("7 id", "Comes on line 6 already.")
                .containsEntry("1 parentCode", "A circle of parents: the unit would stand above itself.")
                .containsEntry("5 annualBonusBaseFen", "must be greater than or equal to 0");
        apply(upload).then().statusCode(409);
        assertThat(footprint()).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        var before = Database.count("SELECT count(*) FROM roster_upload");
        assertMalformed(csv("entry,chief\nUNIT,x"), "line 1");
        assertMalformed(csv("entry,code,code\n"), "line 1");
        assertMalformed(csv(""), "line 1");
        assertMalformed(csv(HEADER + "UNIT,\"A"), "line 2");
        assertMalformed(csv(HEADER + "\nUNIT,A\"B,"), "line 3");
        assertMalformed(ndjson("{\"a\":\"" + "x".repeat(70_000) + "\"}"), "line 1");
        var latin = send("text/csv").body((HEADER + "UNIT,\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        assertMalformed(latin.post(UPLOADS), "");
        hr().body("{}").post(UPLOADS).then().statusCode(415);
        assertThat(Database.count("SELECT count(*) FROM roster_upload")).isEqualTo(before);
        csv(HEADER + "UNIT,A").then().statusCode(201).body("linesRefused", equalTo(1));
    }

    @Test
    void whatTheRosterHasOvertakenIsNotApplied() {
        apply(csv(table)).then().statusCode(200);
        var upload = ndjson(line("CADRE", cadre(clerk, "何某某", bureau, null, 4_000_000)));
        hr().header("If-Match", "\"0\"")
                .body(cadre(clerk, "何某", bureau, null, 3_000_000))
                .put("/v1/cadres/" + clerk)
                .then()
                .statusCode(200);
        apply(upload).then().statusCode(409);
        hr().get("/v1/cadres/" + clerk).then().body("annualBonusBaseFen", equalTo(3_000_000));
        hr().post(path(upload) + "/application").then().statusCode(428);
        hr().header("If-Match", "\"9\"")
                .post(path(upload) + "/application")
                .then()
                .statusCode(412);
        hr().header("If-Match", "\"1\"")
                .post(UPLOADS + "/" + UUID.randomUUID() + "/application")
                .then()
                .statusCode(404);
    }

    @Test
    void ofManyWhoApplyAtOnceOneDoes() throws Exception {
        var upload = csv(table);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers =
                    threads.invokeAll(Collections.nCopies(4, () -> apply(upload).statusCode()));
            assertThat(answers)
                    .extracting(answer -> answer.get())
                    .containsOnlyOnce(200)
                    .containsOnly(200, 412);
        }
        assertThat(Database.outbox("cadre", clerk)).hasSize(1);
    }

    @Test
    void aLongFileIsTakenInWhole() {
        var ids = IntStream.range(0, 5_000).mapToObj(i -> UUID.randomUUID()).toList();
        var rows = ids.stream()
                .map(id -> line("CADRE", cadre(id, "某某", bureau, ids.getFirst(), 1)))
                .collect(Collectors.joining("\n"));
        var upload = ndjson(line("UNIT", unit(bureau, null, ids.getLast())), rows);
        upload.then().statusCode(201).body("cadres.created", equalTo(5_000));
        apply(upload).then().statusCode(200);
        assertThat(Database.count("SELECT count(*) FROM cadre WHERE unit_code = ?", bureau))
                .isEqualTo(5_000);
        assertThat(Database.count("SELECT count(*) FROM cadre_state WHERE unit_code = ? AND version = 0", bureau))
                .isEqualTo(5_000);
        assertThat(City.walk(path(upload) + "/lines", 200, "line", hr())).hasSize(5_001);
    }

    /** Twice what any body may have that is held in memory. */
    @Test
    void aFileMayBeLongerThanAnyOtherBody() throws Exception {
        var blank = (" ".repeat(1_023) + "\n").getBytes(StandardCharsets.UTF_8);
        var last = line("UNIT", unit(bureau, null, null)).getBytes(StandardCharsets.UTF_8);
        var parts = Stream.concat(Stream.generate(() -> blank).limit(65_536), Stream.of(last))
                .iterator();
        var body = new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(parts.next());
            }
        });
        assertThat(stream("application/x-ndjson", UPLOADS, body)).isEqualTo(201);
    }

    private static int stream(String type, String path, InputStream body) throws Exception {
        var connection = (HttpURLConnection) URI.create(RestAssured.baseURI + ":" + RestAssured.port + path)
                .toURL()
                .openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setChunkedStreamingMode(65_536);
        connection.setRequestProperty("Content-Type", type);
        connection.setRequestProperty(
                "Authorization", "Bearer " + Tokens.as("hr-system").token());
        try (var out = connection.getOutputStream()) {
            body.transferTo(out);
        }
        return connection.getResponseCode();
    }

    @Test
    void filesPastTheirTimeAreLetGoUnlessTheyWereApplied() {
        var applied = csv(table);
        apply(applied).then().statusCode(200);
        var forgotten = csv(table);
        var young = csv(table);
        for (var upload : new Response[] {applied, forgotten}) {
            Database.execute("UPDATE roster_upload SET uploaded_at = uploaded_at - interval '31 days' WHERE id = '%s'"
                    .formatted(upload.<String>path("id")));
        }
        retention.drop();
        hr().get(path(applied)).then().statusCode(200).body("status", equalTo("APPLIED"));
        lines(applied).then().body("items", empty());
        hr().get(path(forgotten)).then().statusCode(404);
        lines(young).then().body("items.line", contains(2, 3, 5));
    }

    @Test
    void onlyTheHrSystemUploadsAndSeesLines() {
        var upload = csv(table);
        for (var role : new String[] {"appraiser", "auditor"}) {
            City.by(Tokens.as(role)).get(path(upload) + "/lines").then().statusCode(403);
            City.by(Tokens.as(role))
                    .header("If-Match", "\"1\"")
                    .post(path(upload) + "/application")
                    .then()
                    .statusCode(403);
        }
        City.by(Tokens.as("auditor")).get(UPLOADS).then().body("items.id", hasItem(upload.<String>path("id")));
    }

    private static Map<String, String> refused(Response upload, String language) {
        var items = hr().header("Accept-Language", language)
                .queryParam("change", "REFUSED")
                .get(path(upload) + "/lines")
                .jsonPath()
                .getList("items", Map.class);
        return items.stream()
                .flatMap(item -> ((List<?>) item.get("errors"))
                        .stream().map(error -> Map.entry(item.get("line"), (Map<?, ?>) error)))
                .collect(Collectors.toMap(
                        error -> error.getKey() + " " + error.getValue().get("field"),
                        error -> (String) error.getValue().get("message"),
                        (one, other) -> one));
    }

    private static String line(String entry, String fields) {
        return "{\"entry\":\"%s\",".formatted(entry)
                + fields.replace("\n", "").strip().substring(1);
    }

    private static Response csv(String table) {
        return send("text/csv").body(table.getBytes(StandardCharsets.UTF_8)).post(UPLOADS);
    }

    private static Response ndjson(String... lines) {
        return send("application/x-ndjson")
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post(UPLOADS);
    }

    private static RequestSpecification send(String type) {
        var asItIs = EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs("application/x-ndjson", ContentType.BINARY);
        return RestAssured.given()
                .config(RestAssured.config().encoderConfig(asItIs))
                .auth()
                .oauth2(Tokens.as("hr-system").token())
                .contentType(type);
    }

    private static String path(Response upload) {
        return UPLOADS + "/" + upload.path("id");
    }

    private static Response lines(Response upload) {
        return hr().get(path(upload) + "/lines");
    }

    private static Response apply(Response upload) {
        return hr().header("If-Match", upload.header("ETag")).post(path(upload) + "/application");
    }

    private static Map<String, Object> with(Map<String, Object> before, String what, long more) {
        var after = new LinkedHashMap<>(before);
        after.compute(what, (name, value) -> ((Number) value).longValue() + more);
        return after;
    }
}
