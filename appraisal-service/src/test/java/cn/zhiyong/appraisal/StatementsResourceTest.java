package cn.zhiyong.appraisal;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.bonus;
import static cn.zhiyong.appraisal.City.decide;
import static cn.zhiyong.appraisal.City.hr;
import static cn.zhiyong.appraisal.City.newPerson;
import static cn.zhiyong.appraisal.City.newUnit;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.StatementsSent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the operations cost the database: a statement more than stands here is one that somebody has to account for. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class StatementsResourceTest {
    private static final int YEAR = 2025;

    private String unit;

    @BeforeEach
    void aUnit() {
        unit = newUnit();
    }

    /** By the batch, not by the person. */
    @Test
    void importingThreeHundredPeople() {
        assertThat(StatementsSent.during(() -> importPeople(300))).hasSize(14);
    }

    @Test
    void aLongPageOfPeopleCostsNoMoreThanAShortOne() {
        for (int i = 0; i < 5; i++) {
            newPerson("何某某", unit, null, 1_000_000);
        }
        assertThat(StatementsSent.during(() -> list("/v1/cadres?unitCode=" + unit, 5)))
                .hasSameSizeAs(StatementsSent.during(() -> list("/v1/cadres?unitCode=" + unit, 2)))
                .hasSize(1);
    }

    @Test
    void aLongPageOfBonusesCostsNoMoreThanAShortOne() {
        for (int i = 0; i < 5; i++) {
            var person = newPerson("何某某", unit, null, 1_000_000);
            decide(LocalDate.of(YEAR, 5, 6), bonus("PERSON", person, YEAR, 30));
        }
        assertThat(StatementsSent.during(() -> list("/v1/cycles/" + YEAR + "/bonuses?unitCode=" + unit, 5)))
                .hasSameSizeAs(StatementsSent.during(() -> list("/v1/cycles/" + YEAR + "/bonuses?unitCode=" + unit, 2)))
                .hasSize(2);
    }

    private void importPeople(int number) {
        var people = new StringBuilder();
        for (int i = 0; i < number; i++) {
            people.append(i == 0 ? "" : ",").append(City.cadre(UUID.randomUUID(), "何某某", unit, null, 1_000_000));
        }
        hr().body("{\"units\":[],\"cadres\":[" + people + "]}")
                .post("/v1/roster-imports")
                .then()
                .statusCode(201);
    }

    private static void list(String path, int limit) {
        appraiser()
                .get(path + (path.contains("?") ? "&" : "?") + "limit=" + limit)
                .then()
                .statusCode(200);
    }
}
