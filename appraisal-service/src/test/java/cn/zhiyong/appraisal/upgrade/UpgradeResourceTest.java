package cn.zhiyong.appraisal.upgrade;

import static cn.zhiyong.appraisal.City.appraiser;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.zhiyong.platform.time.CityClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was on the roster before there was a history is known from the day of the upgrade on. */
@QuarkusTest
@QuarkusTestResource(value = ReleaseWithoutHistory.class, restrictToAnnotatedClass = true)
class UpgradeResourceTest {
    @Test
    void theHistoryBeginsWithTheUpgrade() {
        var today = LocalDate.now(CityClock.ZONE);
        appraiser()
                .get("/v1/units/GOV-FIN/history")
                .then()
                .statusCode(200)
                .body("items.unit.version", contains(4))
                .body("items[0].unit.validFrom", equalTo(today.toString()));
        appraiser()
                .queryParam("on", today.toString())
                .get("/v1/units/GOV-FIN/leaders")
                .then()
                .statusCode(200)
                .body("principalLeader.post", equalTo("局长"));
        appraiser()
                .queryParam("on", today.minusDays(1).toString())
                .get("/v1/units/GOV-FIN")
                .then()
                .statusCode(404);
    }
}
