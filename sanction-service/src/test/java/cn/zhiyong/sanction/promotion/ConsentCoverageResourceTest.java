package cn.zhiyong.sanction.promotion;

import static cn.zhiyong.sanction.City.decision;
import static cn.zhiyong.sanction.City.person;
import static cn.zhiyong.sanction.City.today;
import static cn.zhiyong.sanction.City.unit;
import static cn.zhiyong.sanction.City.unitCode;
import static cn.zhiyong.sanction.promotion.Promotions.ADMONITION;
import static cn.zhiyong.sanction.promotion.Promotions.consentOn;
import static cn.zhiyong.sanction.promotion.Promotions.reviewed;
import static org.hamcrest.Matchers.equalTo;

import cn.zhiyong.sanction.Changes;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.decision.rules.Particulars;
import cn.zhiyong.sanction.decision.rules.Ruling;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a consent covers: what needed it on the meeting's day, and that in lighter terms too (R7.3, R8.4). */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class ConsentCoverageResourceTest {
    @Inject
    Changes changes;

    private String code;
    private UUID person;

    @BeforeEach
    void somebody() {
        code = unitCode();
        unit(code, false, null);
        person = person("钱二", code, null, null);
    }

    @Test
    void anAppealThatMakesItLighterLeavesTheConsent_R8_4() {
        decision(person, code, "MINOR", today().minusDays(450), ADMONITION);
        var removal = decision(
                person,
                code,
                "SERIOUS",
                today().minusDays(400),
                """
                "measures":["REMOVAL"],"particulars":{"circulation":"全市机关"},"grounds":[
                 {"ground":"RECTIFICATION_NOT_IN_PLACE","basis":"督查通报"},
                 {"ground":"ASSESSED_INCOMPETENT","basis":"组织考核结论"}]""");
        consentOn(today().minusDays(40), person).then().statusCode(201);
        reviewed(person).body("candidates[0].answer", equalTo("CLEAR"));

        changes.modify(removal, today().minusDays(10), Ruling.of(Set.of(Measure.REASSIGNMENT), Particulars.NONE));

        reviewed(person).body("candidates[0].answer", equalTo("CLEAR"));
    }

    @Test
    void whatWasRecordedAfterTheConsentIsNotCovered_R7_3() {
        decision(person, code, "SERIOUS", today().minusDays(400), "\"measures\":[\"REASSIGNMENT\"]");
        consentOn(today().minusDays(30), person).then().statusCode(201);

        decision(person, code, "SERIOUS", today().minusDays(40), "\"measures\":[\"REASSIGNMENT\"]");

        reviewed(person).body("candidates[0].answer", equalTo("NEEDS_CONSENT"));
    }
}
