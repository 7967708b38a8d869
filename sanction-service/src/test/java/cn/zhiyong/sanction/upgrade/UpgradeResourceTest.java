package cn.zhiyong.sanction.upgrade;

import static cn.zhiyong.sanction.City.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What the first release decided is there after an upgrade, and goes on as if it had been decided by this one. */
@QuarkusTest
@QuarkusTestResource(value = FirstRelease.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpgradeResourceTest {
    private static final String DECISION = id("51");
    private static final String PERSON = id("a0");

    @Test
    @Order(1)
    void aDecisionHasItsFirstRevisionAndItsHistory() {
        office().get("/v1/decisions/" + DECISION)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"))
                .body("measures.measure", contains("ADMONITION", "PROMOTION_DEFERRAL"))
                .body("effects", hasSize(6))
                .body("revisions.reason", contains("DECIDED"))
                .body("revisions[0].effects", hasSize(6))
                .body("history.kind", contains("DECIDED"))
                .body("history[0].happenedOn", equalTo("2025-03-05"))
                .body("derivedDecisions", empty())
                .body("notices.kind", contains("DECISION", "DECISION"));
        office().get("/v1/meetings/" + id("41") + "/deliberations")
                .then()
                .body("items.outcome", contains("DECISION"))
                .body("items.carried", contains(true))
                .body("items.decisionId", contains(DECISION));
        office().get("/v1/notices/" + id("71") + "/document").then().body(containsString("责令于2025年9月5日前（含当日）完成整改"));
    }

    @Test
    @Order(2)
    void whatFallsDueIsListed() {
        office().get("/v1/deadlines?due=2099-01-01&overdue=true")
                .then()
                .body("items.kind", containsInAnyOrder("MATTER", "NOTICE", "NOTICE", "RECTIFICATION_REVIEW"))
                .body("items.matterId", hasItem(id("02")));
    }

    @Test
    @Order(3)
    void anAppealChangesItWhole() {
        var filed = office().body(
                        "{\"kind\":\"REVIEW\",\"addressedTo\":\"DECIDING_ORGAN\",\"filedOn\":\"2025-03-20\",\"grounds\":\"过重。\"}")
                .post("/v1/decisions/" + DECISION + "/appeals");
        var appeal = "/v1/appeals/" + filed.then().statusCode(201).extract().path("id");
        var panel = City.leadingGroup(3);
        var appointed = office().header("If-Match", filed.header("ETag"))
                .body(City.attendance(panel))
                .put(appeal + "/panel");
        office().header("If-Match", appointed.header("ETag"))
                .body(
                        """
                        {"outcome":"REVOKED","decidedOn":"2025-04-01","reasons":"不实。","votes":[%s]}"""
                                .formatted(City.votes("FOR", panel)))
                .post(appeal + "/outcome")
                .then()
                .statusCode(200);
        office().get("/v1/decisions/" + DECISION)
                .then()
                .body("status", equalTo("REVOKED"))
                .body("effects", empty())
                .body("revisions[0].effects", hasSize(6));
        office().get("/v1/cadres/" + PERSON + "/record").then().body("effects.state", everyItem(equalTo("REVOKED")));
    }

    /** The leader stood there before the roster had a history. */
    @Test
    @Order(4)
    void thePendingMatterIsDecided() {
        var decision =
                City.decision(UUID.fromString(id("02")), LocalDate.of(2025, 4, 2), "\"measures\":[\"REASSIGNMENT\"]");
        office().get("/v1/decisions/" + decision)
                .then()
                .body("number", equalTo("治庸决〔2025〕2号"))
                .body("derivedDecisions.subject.cadreId", contains(id("b0")))
                .body("effects.find { it.target == 'UNIT' }.unitClass", equalTo(2));
        assertThat(Database.outbox("decision", decision)).hasSize(1);
    }

    private static String id(String last) {
        return "00000000-0000-0000-0000-0000000000" + last;
    }
}
