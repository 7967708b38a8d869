package cn.zhiyong.appraisal;

import static cn.zhiyong.appraisal.City.by;
import static cn.zhiyong.appraisal.City.reporterOf;

import cn.zhiyong.testing.Tokens;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A year's appraisal from its opening to its classes, on days on which all its quarters are over. */
public final class YearPlay {
    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2040);

    private final int year = NEXT_YEAR.getAndIncrement();

    /** Seventy years on, so that every test has a year of its own that is over. */
    public static class YearsOn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zhiyong.clock.offset-days", "25600");
        }
    }

    public int year() {
        return year;
    }

    public String path(String below) {
        return "/v1/cycles/" + year + below;
    }

    public static RequestSpecification appraiser(String account) {
        return by(Tokens.as("appraiser").subject(account));
    }

    public static RequestSpecification office() {
        return by(Tokens.as("leading-group-office").subject("office"));
    }

    public void open(List<String> units) {
        var codes = units.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(","));
        appraiser("a")
                .body("{\"year\":%d,\"unitCodes\":[%s]}".formatted(year, codes))
                .post("/v1/cycles")
                .then()
                .statusCode(201);
    }

    public Response close(String period) {
        var tag = appraiser("a").get(path("")).header("ETag");
        return appraiser("a")
                .header("If-Match", tag)
                .body("{\"period\":\"%s\"}".formatted(period))
                .post(path("/closures"));
    }

    public Response check(String unit, int quarter) {
        return reporterOf(unit)
                .body(
                        """
                        {"unitCode":"%s","quarter":%d,"summary":"完成。","figures":[{"name":"办结率","target":"98%%","actual":"99%%"}]}"""
                                .formatted(unit, quarter))
                .post(path("/self-checks"));
    }

    public Response score(String account, String unit, String component, Integer quarter, int hundredths) {
        return appraiser(account)
                .body("{\"unitCode\":\"%s\",\"component\":\"%s\",\"quarter\":%s,\"hundredths\":%d,\"remark\":\"\"}"
                        .formatted(unit, component, quarter, hundredths))
                .post(path("/scores"));
    }

    public Response review(String account, String unit, int half, String record) {
        return appraiser(account)
                .body("{\"unitCode\":\"%s\",\"halfYear\":%d,\"record\":\"%s\",\"remark\":\"\"}"
                        .formatted(unit, half, record))
                .post(path("/centralised-reviews"));
    }

    /** Gives the unit the same in every part that goes by points, and good records throughout. */
    public void mark(String unit, int hundredths) {
        for (int quarter = 1; quarter <= 4; quarter++) {
            score("a", unit, "ROUTINE", quarter, hundredths).then().statusCode(201);
        }
        for (int half = 1; half <= 2; half++) {
            review("a", unit, half, "GOOD").then().statusCode(201);
            review("b", unit, half, "GOOD").then().statusCode(201);
        }
        score("a", unit, "YEAR_END", null, hundredths).then().statusCode(201);
        score("a", unit, "LEADERS", null, hundredths).then().statusCode(201);
    }

    public void closeHalfYears() {
        Arrays.asList("QUARTER_1", "QUARTER_2", "QUARTER_3", "QUARTER_4", "HALF_YEAR_1", "HALF_YEAR_2")
                .forEach(period -> close(period).then().statusCode(200));
    }

    public Response draft() {
        return appraiser("a")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"ground\":\"年终评定\"}")
                .post(path("/classifications"));
    }

    public Response submit(Response version) {
        return appraiser("a").header("If-Match", version.header("ETag")).post(of(version) + "/submission");
    }

    public Response publish(Response version) {
        return office().header("If-Match", version.header("ETag"))
                .body("{\"opinion\":\"同意。\"}")
                .post(of(version) + "/publication");
    }

    public String of(Response version) {
        return path("/classifications/" + version.path("number"));
    }
}
