package cn.zhiyong.appraisal.classification;

import static cn.zhiyong.appraisal.City.newUnit;
import static cn.zhiyong.appraisal.YearPlay.appraiser;
import static cn.zhiyong.appraisal.YearPlay.office;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.appraisal.YearPlay;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R9.4 from the marks to the published classes. */
@QuarkusTest
@TestProfile(YearPlay.YearsOn.class)
@QuarkusTestResource(ServiceInfrastructure.class)
class ClassificationResourceTest {
    private final YearPlay play = new YearPlay();
    private String best;
    private String middle;
    private String last;

    private void marked() {
        play.open(List.of(best, middle, last));
        play.mark(best, 9_500);
        play.mark(middle, 9_000);
        play.mark(last, 8_000);
        play.closeHalfYears();
    }

    @BeforeEach
    void threeUnits() {
        best = newUnit();
        middle = newUnit();
        last = newUnit();
    }

    @Test
    void aDraftIsReviewedPublishedAndClosesTheYear() {
        marked();
        var draft = play.draft();
        draft.then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("number", equalTo(1))
                .body("firstSeats", equalTo(1))
                .body("secondSeats", equalTo(2));
        play.publish(draft).then().statusCode(409);
        var submitted = play.submit(draft);
        submitted.then().statusCode(200).body("status", equalTo("UNDER_REVIEW"));
        play.publish(submitted)
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("publishedAt", notNullValue());
        appraiser("a").get(play.path("")).then().body("status", equalTo("YEAR_CLOSED"));
        appraiser("a")
                .get(play.of(draft) + "/lines")
                .then()
                .body("items.unitCode", contains(best, middle, last))
                .body("items.unitClass", contains(1, 2, 2))
                .body("items.rank", contains(1, 2, 3))
                .body("items[0].groundLabel", equalTo("按名次"));
        play.score("c", best, "YEAR_END", null, 1).then().statusCode(409);
        play.draft().then().statusCode(409);
    }

    @Test
    void aDecisionThatComesBeforePublicationNeedsANewDraft() {
        marked();
        var submitted = play.submit(play.draft());
        City.decide(LocalDate.of(2026, 3, 1), City.unitClass(best, play.year(), 3));
        play.publish(submitted).then().statusCode(409);
        var again = play.draft();
        appraiser("a")
                .get(play.of(again) + "/lines")
                .then()
                .body("items.unitClass", contains(3, 1, 2))
                .body("items[0].ground", equalTo("FORCED_TO_THIRD"))
                .body("items[0].decisions[0].clause", equalTo("四(五)"));
        appraiser("a")
                .get(play.path("/classifications/2/comparisons/1"))
                .then()
                .statusCode(200)
                .body("items.changed", contains(true, true, false))
                .body("items[1].here.unitClass", equalTo(1))
                .body("items[1].there.unitClass", equalTo(2));
        play.publish(play.submit(again)).then().statusCode(200);
        classThreeIsALead();
    }

    /** R2.2: of the unit in class 3, and of no other. */
    private void classThreeIsALead() {
        appraiser("a")
                .get("/v1/leads?unitCode=" + best)
                .then()
                .body("items.item", contains("INABILITY-6"))
                .body("items[0].status", equalTo("RAISED"))
                .body("items[0].grounds.rule", contains("R2.2"));
        appraiser("a").get("/v1/leads?unitCode=" + middle).then().body("items", empty());
    }

    /** R7.15: what was published counts until the adjustment is published in its place. */
    @Test
    void aDecisionThatComesAfterPublicationReopensTheYearAndNamesWhatChanges() {
        marked();
        play.publish(play.submit(play.draft())).then().statusCode(200);
        var decision = City.decide(LocalDate.of(2026, 3, 1), City.unitClass(best, play.year(), 3));
        appraiser("a").get(play.path("")).then().body("status", equalTo("REOPENED"));
        appraiser("a")
                .get(play.path("/classifications"))
                .then()
                .body("items.number", contains(2, 1))
                .body("items.status", contains("DRAFT", "PUBLISHED"))
                .body("items[0].ground", containsString(City.number(decision)));
        appraiser("a")
                .get(play.path("/classifications/2/comparisons/1"))
                .then()
                .body("items.changed", contains(true, true, false));
        play.score("c", best, "YEAR_END", null, 1).then().statusCode(409);
        play.publish(play.submit(appraiser("a").get(play.path("/classifications/2"))))
                .then()
                .statusCode(200);
        appraiser("a").get(play.path("")).then().body("status", equalTo("YEAR_CLOSED"));
        classThreeIsALead();
    }

    @Test
    void aDecisionThatChangesNoClassLeavesTheYearClosed() {
        marked();
        play.publish(play.submit(play.draft())).then().statusCode(200);
        City.decide(LocalDate.of(2026, 3, 1), City.unitClass(newUnit(), play.year(), 3));
        appraiser("a").get(play.path("")).then().body("status", equalTo("YEAR_CLOSED"));
    }

    @Inject
    RecomputationWatch watch;

    @Test
    void whatIsStoredIsFoundOutWhereItIsNotWhatTheRecordsComeTo() {
        marked();
        appraiser("a").get(play.path("/recomputation")).then().statusCode(409);
        play.publish(play.submit(play.draft())).then().statusCode(200);
        appraiser("a")
                .get(play.path("/recomputation"))
                .then()
                .statusCode(200)
                .body("agrees", equalTo(true))
                .body("differences", empty());
        watch.look();
        var before = differing();

        Database.execute("UPDATE classification_line SET unit_class = 1 WHERE unit_code = '%s'".formatted(last));

        appraiser("a")
                .get(play.path("/recomputation"))
                .then()
                .body("agrees", equalTo(false))
                .body("adjustmentPending", equalTo(false))
                .body("differences.unitCode", contains(last))
                .body("differences[0].computed.unitClass", equalTo(2))
                .body("differences[0].stored.unitClass", equalTo(1));
        watch.look();
        assertThat(differing()).isEqualTo(before + 1);
    }

    private static double differing() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("zhiyong_recomputation_differing"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    @Test
    void withoutEveryMarkThereIsNoClassification() {
        play.open(List.of(best));
        play.draft().then().statusCode(409);
        play.review("a", best, 1, "GOOD");
        play.review("b", best, 1, "GOOD");
        play.review("a", best, 2, "GOOD");
        play.review("b", best, 2, "GOOD");
        play.closeHalfYears();
        play.draft().then().statusCode(422).body("rule", equalTo("R9.3"));
    }

    @Test
    void aRejectedVersionStaysOnRecord() {
        marked();
        var submitted = play.submit(play.draft());
        office().header("If-Match", submitted.header("ETag"))
                .body("{\"opinion\":\"请核对。\"}")
                .post(play.of(submitted) + "/rejection")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("opinion", equalTo("请核对。"));
        play.draft().then().statusCode(201).body("number", equalTo(2));
        appraiser("a").get(play.path("/classifications")).then().body("items.number", contains(2, 1));
    }
}
