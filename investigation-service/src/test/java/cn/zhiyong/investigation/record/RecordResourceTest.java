package cn.zhiyong.investigation.record;

import static cn.zhiyong.investigation.City.assign;
import static cn.zhiyong.investigation.City.evidence;
import static cn.zhiyong.investigation.City.investigator;
import static cn.zhiyong.investigation.City.opinion;
import static cn.zhiyong.investigation.City.path;
import static cn.zhiyong.investigation.City.siteVisit;
import static cn.zhiyong.investigation.City.statement;
import static cn.zhiyong.investigation.City.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.zhiyong.investigation.City;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.validation.ValidatorFactory;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class RecordResourceTest {
    @Inject
    ValidatorFactory validators;

    private UUID me;
    private UUID caseId;

    @BeforeEach
    void aCaseOfMine() {
        me = City.person("周行健", "PERSONNEL-BUREAU", null);
        caseId = City.openCase(City.person("何某某", "BUREAU-A", "一科"));
        assign(caseId, me).then().statusCode(201);
    }

    @Test
    void whatHappensInTheFutureIsNotOnRecord() {
        var tomorrow = today().plusDays(1);
        refused("site-visits", siteVisit(tomorrow), "visitedOn");
        refused("opinions", opinion().replace(today().toString(), tomorrow.toString()), "collectedOn");
        refused("statements", statement().replace(today().toString(), tomorrow.toString()), "on");
        refused("evidence", evidence().replace(today().toString(), tomorrow.toString()), "collectedOn");
        refused(
                "statements",
                unreachable("{\"on\":\"%s\",\"how\":\"电话\",\"result\":\"无人接听\"}".formatted(tomorrow)),
                "attempts[0].on");
    }

    @Test
    void todayIsTheCitysDay() {
        assertThat(validators.getClockProvider().getClock().getZone()).isEqualTo(CityClock.ZONE);
    }

    @Test
    void aStatementSaysWhatCameOfAsking() {
        refused("statements", "{\"kind\":\"GIVEN\",\"on\":\"%s\",\"text\":null}".formatted(today()), "text");
        refused("statements", "{\"kind\":\"GIVEN\",\"on\":\"%s\",\"text\":\" \"}".formatted(today()), "text");
        refused("statements", unreachable(""), "attempts");
        post("statements", "{\"kind\":\"DECLINED\",\"on\":\"%s\"}".formatted(today()))
                .then()
                .statusCode(201)
                .body("kindLabel", equalTo("放弃陈述"));
        post("statements", unreachable("{\"on\":\"%s\",\"how\":\"电话\",\"result\":\"无人接听\"}".formatted(today())))
                .then()
                .statusCode(201)
                .body("attempts[0].result", equalTo("无人接听"));
    }

    @Test
    void fieldsAreBounded() {
        refused("opinions", opinion().replace("12", "0"), "peopleHeard");
        refused("opinions", opinion().replace("INTERVIEW", "RUMOUR"), "method");
        refused("opinions", opinion().replace("\"method\"", "\"means\""), "means");
        refused("site-visits", siteVisit(today()).replace("[\"周行健\"]", "[]"), "participants");
        refused("site-visits", siteVisit(today()).replace("政务服务窗口", "长".repeat(201)), "place");
        refused("evidence", withHash("abc"), "sha256");
        refused("evidence", withHash("A".repeat(64)), "sha256");
        post("evidence", withHash("a".repeat(64))).then().statusCode(201).body("sha256", equalTo("a".repeat(64)));
    }

    @Test
    void theSameKeyRecordsOnce() {
        var key = UUID.randomUUID().toString();
        String[] ids = new String[2];
        for (int i = 0; i < 2; i++) {
            var answer = investigator(me)
                    .header("Idempotency-Key", key)
                    .body(opinion())
                    .post(path(caseId) + "/opinions");
            answer.then().statusCode(201);
            ids[i] = answer.path("id");
        }
        assertThat(ids[1]).isEqualTo(ids[0]);
        assertThat(Database.count("SELECT count(*) FROM opinion WHERE case_id = ?", caseId))
                .isEqualTo(1);
    }

    private void refused(String kind, String body, String field) {
        post(kind, body).then().statusCode(400).body("errors[0].field", equalTo(field));
    }

    private Response post(String kind, String body) {
        return investigator(me).body(body).post(path(caseId) + "/" + kind);
    }

    private static String unreachable(String attempts) {
        return "{\"kind\":\"UNREACHABLE\",\"on\":\"%s\",\"attempts\":[%s]}".formatted(today(), attempts);
    }

    private static String withHash(String hash) {
        return evidence().replace("\"collectedOn\"", "\"sha256\":\"" + hash + "\",\"collectedOn\"");
    }
}
