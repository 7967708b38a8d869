package cn.zhiyong.intake.report;

import static cn.zhiyong.intake.City.about;
import static cn.zhiyong.intake.City.aboutUnit;
import static cn.zhiyong.intake.City.auditor;
import static cn.zhiyong.intake.City.by;
import static cn.zhiyong.intake.City.cadre;
import static cn.zhiyong.intake.City.file;
import static cn.zhiyong.intake.City.filing;
import static cn.zhiyong.intake.City.hotline;
import static cn.zhiyong.intake.City.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.intake.City;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class ReportListResourceTest {
    private final Tokens client = Tokens.as("hotline").subject("hotline-" + UUID.randomUUID());
    private final UUID subject = cadre();

    @Test
    void aClientSeesItsOwnReportsWithoutTheStatement() {
        var mine = fileAs(client);
        fileAs(Tokens.as("hotline").subject("somebody-else"));
        by(client)
                .get("/v1/reports")
                .then()
                .statusCode(200)
                .body("items.id", contains(mine))
                .body("items[0].statement", nullValue());
        by(client).get("/v1/reports/" + mine).then().statusCode(200).body("statement", nullValue());
        hotline().get("/v1/reports/" + mine).then().statusCode(404);
    }

    @Test
    void theHandlingOrganReadsTheStatementButNotInLists() {
        var report = fileAs(client);
        officer().get("/v1/reports/" + report).then().body("statement", notNullValue());
        by(Tokens.as("organ-lead").organ("PERSONNEL"))
                .get("/v1/reports/" + report)
                .then()
                .body("statement", notNullValue());
        officer().get("/v1/reports?limit=1").then().body("items[0].statement", nullValue());
        auditor().get("/v1/reports/" + report).then().statusCode(200).body("statement", nullValue());
    }

    @Test
    void anOrganListsItsOwnPartOnly() {
        var taxes = file(by(client), filing(aboutUnit(City.TAX))).<String>path("id");
        officer()
                .get("/v1/reports?limit=200")
                .then()
                .body("items.id", not(hasItem(taxes)))
                .body("items.collectMany { it.routings.organ }", everyItem(equalTo("PERSONNEL")));
        officer("DISCIPLINE_SUPERVISION").get("/v1/reports?limit=200").then().body("items.id", hasItem(taxes));
        by(Tokens.as("intake-officer")).get("/v1/reports").then().body("items", empty());
        by(Tokens.as("intake-officer").organ("MADE-UP"))
                .get("/v1/reports")
                .then()
                .body("items", empty());
    }

    @Test
    void pagesHaveEveryReportOnceNewestFirst() {
        var filed = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            filed.addFirst(fileAs(client));
        }
        var seen = new ArrayList<String>();
        var next = "/v1/reports?limit=3";
        while (next != null) {
            var page = by(client).get(next).then().statusCode(200).extract();
            seen.addAll(page.<List<String>>path("items.id"));
            var cursor = page.<String>path("nextCursor");
            next = cursor == null ? null : "/v1/reports?limit=3&cursor=" + cursor;
            if (seen.size() == 3) {
                fileAs(client);
            }
        }
        assertThat(seen).containsExactlyElementsOf(filed);
    }

    @Test
    void filtersMeanWhatTheySay() {
        var report = fileAs(client);
        var today = LocalDate.now(CityClock.ZONE);
        for (var fits : List.of(
                "status=ROUTED",
                "channel=PUBLIC_REPORT",
                "filedFrom=" + today,
                "filedTo=" + today,
                "filedFrom=%s&filedTo=%s&status=ROUTED&channel=PUBLIC_REPORT".formatted(today, today))) {
            by(client).get("/v1/reports?" + fits).then().statusCode(200).body("items.id", contains(report));
        }
        for (var excludes : List.of(
                "status=TRIAGE", "channel=MEDIA", "filedFrom=" + today.plusDays(1), "filedTo=" + today.minusDays(1))) {
            by(client).get("/v1/reports?" + excludes).then().statusCode(200).body("items", empty());
        }
        officer().get("/v1/reports?status=ROUTED&limit=1").then().body("items", hasSize(1));
        auditor().get("/v1/reports?status=ROUTED&limit=1").then().body("items", hasSize(1));
    }

    @Test
    void theFirstAndLastMomentOfADayAreOfThatDay() {
        var report = fileAs(client);
        for (var moment : List.of("2024-02-29 00:00:00+08", "2024-02-29 23:59:59.999+08")) {
            Database.execute("UPDATE report SET filed_at = '%s' WHERE id = '%s'".formatted(moment, report));
            by(client)
                    .get("/v1/reports?filedFrom=2024-02-29&filedTo=2024-02-29")
                    .then()
                    .body("items.id", contains(report));
            by(client).get("/v1/reports?filedFrom=2024-03-01").then().body("items", empty());
            by(client).get("/v1/reports?filedTo=2024-02-28").then().body("items", empty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=LOST",
                "channel=",
                "filedFrom=yesterday",
                "filedTo=2026-02-30",
                "limit=0",
                "limit=201",
                "limit=ten",
                "cursor=made-up",
                "sort=name"
            })
    void aListAskedForWronglySaysWhatIsWrong(String query) {
        auditor()
                .get("/v1/reports?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(query.substring(0, query.indexOf('='))));
    }

    @Test
    void aCursorIsForTheListItCameFrom() {
        fileAs(client);
        fileAs(client);
        var cursor = by(client).get("/v1/reports?limit=1").<String>path("nextCursor");
        by(client)
                .get("/v1/reports?limit=1&status=ROUTED&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("cursor"));
    }

    private String fileAs(Tokens caller) {
        return file(by(caller), filing(about(subject)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
