package cn.zhiyong.sanction.promotion;

import static cn.zhiyong.sanction.City.by;
import static cn.zhiyong.sanction.City.decision;
import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.City.person;
import static cn.zhiyong.sanction.City.today;
import static cn.zhiyong.sanction.City.unit;
import static cn.zhiyong.sanction.City.unitCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.zhiyong.sanction.Changes;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R11 for those whom a decision on somebody else has reached (R7.12), and what an asking costs. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class LeadersAsCandidatesResourceTest {
    private static final String REASSIGNMENT = "\"measures\":[\"REASSIGNMENT\"]";
    private static final String ADMONITION = "\"measures\":[\"ADMONITION\"]";
    private static final LocalDate TWO_YEARS_AGO = today().minusYears(2);

    @Inject
    SessionFactory sessions;

    @Inject
    Changes changes;

    private String code;
    private UUID leader;
    private UUID person;

    @BeforeEach
    void somebodyUnderALeader() {
        code = unitCode();
        leader = person("赵一", code, null, null);
        unit(code, false, leader);
        person = person("钱二", code, null, leader);
    }

    @Test
    void anAdmonitionDerivedOnALeaderDefersTheLeader_R7_3() {
        var cause = decision(person, code, "SERIOUS", today(), REASSIGNMENT);
        String derived = office().get("/v1/decisions/" + cause).path("derivedDecisions[0].id");

        asked(leader)
                .body("candidates[0].answer", equalTo("DEFERRED"))
                .body("candidates[0].until", equalTo(today().plusYears(1).toString()))
                .body("candidates[0].reasons.rule", contains("R7.3"))
                .body("candidates[0].reasons.decisionId", contains(derived));
    }

    @Test
    void afterTheYearTheLeaderNeedsConsentToo_R7_3() {
        decision(person, code, "SERIOUS", TWO_YEARS_AGO, REASSIGNMENT);

        asked(leader)
                .body("candidates[0].answer", equalTo("NEEDS_CONSENT"))
                .body("candidates[0].reasons.rule", contains("R7.3"));
    }

    @Test
    void aLeadersPartWithoutADecisionOfOnesOwnIsNoObstacle_R11() {
        decision(person, code, "MINOR", today(), ADMONITION);

        asked(leader).body("candidates[0].answer", equalTo("CLEAR")).body("candidates[0].reasons", empty());
    }

    @Test
    void whatFellWithItsCauseIsNoObstacle_R7_16() {
        changes.revoke(decision(person, code, "SERIOUS", today(), REASSIGNMENT), today());

        asked(leader, person).body("candidates.answer", contains("CLEAR", "CLEAR"));
    }

    @Test
    void anAskingTakesAsManyStatementsForManyAsForOne_R11() {
        decision(person, code, "SERIOUS", TWO_YEARS_AGO, REASSIGNMENT);
        decision(person, code, "MINOR", TWO_YEARS_AGO.plusDays(1), ADMONITION);
        var others =
                Stream.generate(() -> person("孙三", code, null, null)).limit(20).toArray(UUID[]::new);
        decision(others[0], code, "MINOR", today(), ADMONITION);
        decision(others[1], code, "SERIOUS", today(), REASSIGNMENT);

        var forOne = statements(others[2]);
        var forMany = statements(
                Stream.concat(Stream.of(leader, person), Stream.of(others)).toArray(UUID[]::new));

        assertThat(forMany).isEqualTo(forOne).isPositive();
    }

    private long statements(UUID... candidates) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            asked(candidates);
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private static ValidatableResponse asked(UUID... candidates) {
        var ids = Stream.of(candidates).map("\"%s\""::formatted).collect(Collectors.joining(","));
        return by(Tokens.as("hr-system"))
                .body("{\"candidates\":[%s],\"purpose\":\"拟任人选\"}".formatted(ids))
                .post("/v1/promotion-reviews")
                .then()
                .statusCode(201);
    }
}
