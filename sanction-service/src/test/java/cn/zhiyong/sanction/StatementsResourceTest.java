package cn.zhiyong.sanction;

import static cn.zhiyong.sanction.City.SUBMITTED_ON;
import static cn.zhiyong.sanction.City.decision;
import static cn.zhiyong.sanction.City.deliberate;
import static cn.zhiyong.sanction.City.leadingGroup;
import static cn.zhiyong.sanction.City.matter;
import static cn.zhiyong.sanction.City.meeting;
import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.City.unanimous;
import static cn.zhiyong.sanction.City.unit;
import static cn.zhiyong.sanction.City.unitCode;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.StatementsSent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the operations cost the database: a statement more than stands here is one that somebody has to account for. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class StatementsResourceTest {
    private final String unit = unitCode();
    private final UUID principal = UUID.randomUUID();

    /** An admonition, with what it does to the unit's leader, the deferral of promotion, and the notices. */
    @Test
    void deciding() {
        unit(unit, false, principal);
        var members = leadingGroup(3);
        var meeting = meeting(SUBMITTED_ON.plusDays(2), members);
        var waiting = new ArrayDeque<>(List.of(matter(person(), unit), matter(person(), unit)));
        assertThat(StatementsSent.during(() -> deliberate(meeting, unanimous(waiting.remove(), members))
                        .then()
                        .statusCode(201)))
                .hasSize(45);
    }

    @Test
    void readingADecision() {
        unit(unit, false, principal);
        var decided = decision(person(), unit, "MINOR", SUBMITTED_ON, "\"measures\":[\"ADMONITION\"]");
        assertThat(StatementsSent.during(
                        () -> office().get("/v1/decisions/" + decided).then().statusCode(200)))
                .hasSize(12);
    }

    @Test
    void aLongPageOfDecisionsCostsNoMoreThanAShortOne() {
        unit(unit, false, principal);
        for (int i = 0; i < 5; i++) {
            decision(person(), unit, "MINOR", SUBMITTED_ON, "\"measures\":[\"ADMONITION\"]");
        }
        assertThat(StatementsSent.during(() -> list("/v1/decisions", 5)))
                .hasSameSizeAs(StatementsSent.during(() -> list("/v1/decisions", 2)))
                .hasSize(5);
        assertThat(StatementsSent.during(() -> list("/v1/notices", 5)))
                .hasSameSizeAs(StatementsSent.during(() -> list("/v1/notices", 2)))
                .hasSize(3);
    }

    private UUID person() {
        return City.person("何某某", unit, "综合科", null);
    }

    private static void list(String path, int limit) {
        office().get(path + "?limit=" + limit).then().statusCode(200);
    }
}
