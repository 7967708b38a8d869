package cn.zhiyong.appraisal.statistics;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.assertMalformed;
import static cn.zhiyong.appraisal.City.by;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class AppraisalStatisticsResourceTest {
    private static final String OF_2099 = "/v1/statistics/appraisal?year=2099";

    /** No other test knows the year. */
    @Test
    void aYearIsCounted() {
        by(Tokens.as("analyst"))
                .get(OF_2099)
                .then()
                .statusCode(200)
                .body("leads", empty())
                .body("democraticReviews", empty());
        var good = City.newUnit();
        var bad = City.newUnit();
        appraiser()
                .body(
                        """
                        {"method":"MASS_REVIEW","origin":"现场问卷","lowest":1,"highest":5,"lines":[
                         {"unitCode":"%s","score":5,"ballots":40},{"unitCode":"%s","score":1,"ballots":30}]}"""
                                .formatted(good, bad))
                .post("/v1/soft-environment/2099/ballots")
                .then()
                .statusCode(201);
        appraiser().post("/v1/soft-environment/2099/ranking").then().statusCode(201);
        appraiser()
                .body("""
                        {"year":2099,"title":"年度民主测评","cadreId":"%s"}"""
                        .formatted(City.newPerson("何某某", good, null, 1_000_000)))
                .post("/v1/democratic-reviews")
                .then()
                .statusCode(201);
        by(Tokens.as("analyst"))
                .get(OF_2099)
                .then()
                .body("leads.item", contains("MISCONDUCT-8"))
                .body("leads.status", contains("RAISED"))
                .body("leads.leads", contains(1))
                .body("democraticReviews.status", contains("PREPARED"))
                .body("democraticReviews.reviews", contains(1))
                .body("democraticReviews.ballots", contains(0))
                .body("softEnvironmentBallots.method", contains("MASS_REVIEW"))
                .body("softEnvironmentBallots.batches", contains(1))
                .body("softEnvironmentBallots.ballots", contains(70));
        assertMalformed(appraiser().get("/v1/statistics/appraisal"), "year");
        by(Tokens.as("hotline")).get(OF_2099).then().statusCode(403);
    }
}
