package cn.zhiyong.intake;

import static io.restassured.RestAssured.given;

import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The units, people and callers that the tests play with. Units are there from the start; people are made anew. */
public final class City {
    public static final String FINANCE = "GOV-FIN";
    public static final String PERSONNEL_BUREAU = "GOV-PERS";
    public static final String TAX = "VER-TAX";

    public static final String REPORTER = "欧阳知秋";
    public static final String PHONE = "137 1234 9876";
    public static final String ADDRESS = "滨河路18号3单元";

    static {
        unit(FINANCE, "市财政局", "GOVERNMENT_DEPARTMENT", false);
        unit(PERSONNEL_BUREAU, "市人事局", "GOVERNMENT_DEPARTMENT", false);
        unit("GOV-NAMESAKE-1", "信息中心", "GOVERNMENT_DEPARTMENT", false);
        unit("GOV-NAMESAKE-2", "信息中心", "GOVERNMENT_DEPARTMENT", false);
        unit("PTY-PUB", "市委宣传部", "PARTY_DEPARTMENT", false);
        unit(TAX, "市税务局", "PROVINCIAL_VERTICAL", true);
        eventually("SELECT count(*) / 6 FROM roster_unit");
    }

    private City() {}

    private static void unit(String code, String name, String kind, boolean vertical) {
        Events.publish(
                "unit",
                code,
                0,
                """
                {"changeType":"CREATED","version":0,"code":"%s","name":"%s","kind":"%s","parentCode":null,
                 "vertical":%b,"cityManagedTeam":false,"principalLeaderId":null,"leadershipTeamIds":[]}"""
                        .formatted(code, name, kind, vertical));
    }

    /** A section-level cadre of the finance department. */
    public static UUID cadre() {
        return cadre("何某某", FINANCE, "CADRE");
    }

    public static UUID cadre(String name, String unitCode, String staffKind) {
        var id = UUID.randomUUID();
        Events.publish(
                "cadre",
                id,
                0,
                """
                {"changeType":"CREATED","version":0,"id":"%s","name":"%s","unitCode":"%s","section":null,"post":"科员",
                 "rank":"STAFF","staffKind":"%s","cityManaged":false,"leaderInChargeId":null}"""
                        .formatted(id, name, unitCode, staffKind));
        eventually("SELECT count(*) FROM roster_cadre WHERE id = ?", id);
        return id;
    }

    public static void eventually(String countOfOne, Object... parameters) {
        Database.awaitOne(countOfOne, parameters);
    }

    public static RequestSpecification hotline() {
        return by(Tokens.as("hotline"));
    }

    /** An intake officer of the personnel bureau, which handles reports about the finance department. */
    public static RequestSpecification officer() {
        return officer("PERSONNEL");
    }

    public static RequestSpecification officer(String organ) {
        return by(Tokens.as("intake-officer").organ(organ));
    }

    public static RequestSpecification office() {
        return by(Tokens.as("leading-group-office"));
    }

    public static RequestSpecification auditor() {
        return by(Tokens.as("auditor"));
    }

    public static RequestSpecification by(Tokens caller) {
        return given().auth().oauth2(caller.token()).contentType(ContentType.JSON);
    }

    public static Response file(String body) {
        return file(hotline(), body);
    }

    public static Response file(RequestSpecification caller, String body) {
        return caller.header("Idempotency-Key", UUID.randomUUID()).body(body).post("/v1/reports");
    }

    /** The path of a newly filed report about the subjects. */
    public static String filed(String... subjects) {
        return file(filing(subjects))
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst(".*(?=/v1/)", "");
    }

    public static String filing(String... subjects) {
        return """
        {"channel":"PUBLIC_REPORT","source":"HOTLINE_12380","occurredOn":"2026-03-02",
         "statement":"窗口长期无人，%s多次前往均未办成。","items":["MISCONDUCT-5"],"subjects":[%s],
         "reporter":{"name":"%s","phone":"%s","address":"%s"}}"""
                .formatted(REPORTER, String.join(",", subjects), REPORTER, PHONE, ADDRESS);
    }

    public static String about(UUID cadre) {
        return "{\"kind\":\"CADRE\",\"cadreId\":\"%s\"}".formatted(cadre);
    }

    public static String aboutUnit(String code) {
        return "{\"kind\":\"UNIT\",\"unitCode\":\"%s\"}".formatted(code);
    }

    public static String aboutSomebodyUnknown() {
        return "{\"kind\":\"UNKNOWN\",\"name\":\"穿灰衣的人\",\"post\":\"窗口人员\"}";
    }

    public static String etag(RequestSpecification reader, String path) {
        return reader.get(path).then().statusCode(200).extract().header("ETag");
    }

    /** The path of the report's first routing that the caller sees. */
    public static String routing(RequestSpecification reader, String path) {
        return path + "/routings/" + reader.get(path).path("routings[0].id");
    }

    public static String acceptance(String brief) {
        return "{\"brief\":\"%s\",\"items\":[\"INACTION-1\"]}".formatted(brief);
    }
}
