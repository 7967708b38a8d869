package cn.zhiyong.sanction.promotion;

import static cn.zhiyong.sanction.City.by;
import static cn.zhiyong.sanction.City.decision;
import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.City.person;
import static cn.zhiyong.sanction.City.today;
import static cn.zhiyong.sanction.City.unit;
import static cn.zhiyong.sanction.City.unitCode;
import static cn.zhiyong.sanction.promotion.Promotions.ADMONITION;
import static cn.zhiyong.sanction.promotion.Promotions.REVIEWS;
import static cn.zhiyong.sanction.promotion.Promotions.asking;
import static cn.zhiyong.sanction.promotion.Promotions.commended;
import static cn.zhiyong.sanction.promotion.Promotions.hrSystem;
import static cn.zhiyong.sanction.promotion.Promotions.reviewed;
import static cn.zhiyong.sanction.promotion.Promotions.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class PromotionReviewResourceTest {
    private String code;

    @BeforeEach
    void aUnitWithALeader() {
        code = unitCode();
        unit(code, false, null);
    }

    @Test
    void aDecisionJustMadeDefersInTheVeryNextAnswer_R11() {
        var person = person("李四", code, null, null);
        reviewed(person).body("candidates[0].answer", equalTo("CLEAR")).body("candidates[0].reasons", empty());

        var decision = decision(person, code, "MINOR", today(), ADMONITION);

        reviewed(person)
                .header("Location", containsString(REVIEWS))
                .body("askedBy", equalTo("hr-system-1"))
                .body("purpose", equalTo("拟任科长人选"))
                .body("candidates", hasSize(1))
                .body("candidates[0].name", equalTo("李四"))
                .body("candidates[0].answer", equalTo("DEFERRED"))
                .body("candidates[0].answerLabel", equalTo("暂缓提拔"))
                .body("candidates[0].until", notNullValue())
                .body("candidates[0].reasons", hasSize(1))
                .body("candidates[0].reasons[0].rule", equalTo("R7.3"))
                .body("candidates[0].reasons[0].clause", equalTo("四(三)"))
                .body("candidates[0].reasons[0].decisionId", equalTo(decision))
                .body("candidates[0].reasons[0].decisionNumber", notNullValue());
    }

    @Test
    void afterTheYearConsentIsNeeded_R7_3() {
        var person = person("王五", code, null, null);
        decision(person, code, "MINOR", LocalDate.of(2024, 3, 6), ADMONITION);

        hrSystem()
                .header("Accept-Language", "en")
                .body(asking(List.of(person)))
                .post(REVIEWS)
                .then()
                .statusCode(201)
                .body("candidates[0].answer", equalTo("NEEDS_CONSENT"))
                .body("candidates[0].until", equalTo(null))
                .body("candidates[0].reasons[0].text", containsString("consent"));
    }

    @Test
    void anotherMeasureInForceNeedsConsent_R11() {
        var person = person("孙六", code, null, null);
        decision(person, code, "SERIOUS", LocalDate.of(2024, 5, 6), "\"measures\":[\"REASSIGNMENT\"]");

        reviewed(person)
                .body("candidates[0].answer", equalTo("NEEDS_CONSENT"))
                .body("candidates[0].reasons.rule", contains("R11"))
                .body("candidates[0].reasons.clause", contains("五(四)"))
                .body("candidates[0].reasons[0].text", containsString("岗位调整"));
    }

    @Test
    void whoIsCommendedIsPreferredUnlessDeferredOrWithdrawn_R9_8() {
        var commended = person("周七", code, null, null);
        var withdrawn = person("吴八", code, null, null);
        var deferred = person("郑九", code, null, null);
        commended(commended);
        withdrawn(commended(withdrawn), withdrawn);
        commended(deferred);
        decision(deferred, code, "MINOR", today(), ADMONITION);

        reviewed(deferred, withdrawn, commended)
                .body("candidates.cadreId", contains(deferred.toString(), withdrawn.toString(), commended.toString()))
                .body("candidates.answer", contains("DEFERRED", "CLEAR", "PREFER"))
                .body("candidates[0].reasons.rule", contains("R7.3", "R9.8"))
                .body("candidates[2].reasons[0].clause", equalTo("五(五)"))
                .body("candidates[2].reasons[0].text", equalTo("2025年12月1日受到市人民政府表彰：先进工作者。"));
    }

    @Test
    void whatWasAnsweredStays() {
        var person = person("钱十", code, null, null);
        var answered = reviewed(person);
        String id = answered.extract().path("id");
        decision(person, code, "MINOR", today(), ADMONITION);

        var tag = hrSystem()
                .get(REVIEWS + "/" + id)
                .then()
                .statusCode(200)
                .body("candidates[0].answer", equalTo("CLEAR"))
                .extract()
                .header("ETag");
        hrSystem().header("If-None-Match", tag).get(REVIEWS + "/" + id).then().statusCode(304);
    }

    @Test
    void fiveHundredAtOnceAreAnsweredInTheOrderAsked() {
        var known = City.leadingGroup(500);

        hrSystem()
                .body(asking(known))
                .post(REVIEWS)
                .then()
                .statusCode(201)
                .body(
                        "candidates.cadreId",
                        equalTo(known.stream().map(UUID::toString).toList()))
                .body("candidates.answer", everyItem(equalTo("CLEAR")));
    }

    @Test
    void tooManyTwiceNobodyAndUnknownAreRefused() {
        var person = person("冯一", code, null, null);
        var many = Stream.generate(UUID::randomUUID).limit(501).toList();

        refused(many).body("errors.field", hasItem("candidates"));
        refused(List.of(person, person)).body("errors.field", hasItem("candidates"));
        refused(List.of()).body("errors.field", hasItem("candidates"));
        refused(List.of(person, UUID.randomUUID(), UUID.randomUUID()))
                .body("errors.field", contains("candidates[1]", "candidates[2]"));
    }

    private static ValidatableResponse refused(List<UUID> candidates) {
        return hrSystem().body(asking(candidates)).post(REVIEWS).then().statusCode(400);
    }

    @Test
    void theHrSystemSeesWhatItAskedItself() {
        var person = person("陈二", code, null, null);
        var other = by(Tokens.as("hr-system").subject("hr-system-" + UUID.randomUUID()));
        String own = reviewed(person).extract().path("id");
        String others = other.body(asking(List.of(person)))
                .post(REVIEWS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        hrSystem().get(REVIEWS + "/" + others).then().statusCode(404);
        hrSystem()
                .get(REVIEWS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(own))
                .body("items.id", not(hasItem(others)));
        for (var role : List.of("leading-group", "leading-group-office", "auditor")) {
            by(Tokens.as(role))
                    .get(REVIEWS)
                    .then()
                    .statusCode(200)
                    .body("items[0].id", equalTo(others))
                    .body("items[0].clear", equalTo(1));
            by(Tokens.as(role)).get(REVIEWS + "/" + own).then().statusCode(200);
        }
        by(Tokens.as("investigator")).get(REVIEWS).then().statusCode(403);
        by(Tokens.as("auditor"))
                .body(asking(List.of(person)))
                .post(REVIEWS)
                .then()
                .statusCode(403);
        office().body(asking(List.of(person))).post(REVIEWS).then().statusCode(201);
    }

    @Test
    void aListGoesOnWhereThePageEnded() {
        var person = person("褚三", code, null, null);
        var caller = Tokens.as("hr-system").subject("hr-system-" + UUID.randomUUID());
        var asked = Stream.generate(() -> by(caller)
                        .body(asking(List.of(person)))
                        .post(REVIEWS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .limit(3)
                .toList();

        var first = by(caller).queryParam("limit", 2).get(REVIEWS).then().statusCode(200);
        first.body("items.id", contains(asked.get(2), asked.get(1)));
        by(caller)
                .queryParam("limit", 2)
                .queryParam("cursor", first.extract().<String>path("nextCursor"))
                .get(REVIEWS)
                .then()
                .statusCode(200)
                .body("items.id", contains(asked.get(0)));
    }

    @Test
    void theSameAskingTwiceIsOne() {
        var person = person("卫四", code, null, null);
        var key = UUID.randomUUID().toString();
        var caller = Tokens.as("hr-system").subject("hr-system-" + UUID.randomUUID());

        var first = by(caller)
                .header("Idempotency-Key", key)
                .body(asking(List.of(person)))
                .post(REVIEWS);
        var again = by(caller)
                .header("Idempotency-Key", key)
                .body(asking(List.of(person)))
                .post(REVIEWS);

        first.then().statusCode(201);
        again.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
        by(caller).get(REVIEWS).then().body("items", hasSize(1));
    }
}
