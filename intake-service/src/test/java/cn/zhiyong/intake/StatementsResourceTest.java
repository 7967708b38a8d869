package cn.zhiyong.intake;

import static cn.zhiyong.intake.City.about;
import static cn.zhiyong.intake.City.acceptance;
import static cn.zhiyong.intake.City.cadre;
import static cn.zhiyong.intake.City.filed;
import static cn.zhiyong.intake.City.filing;
import static cn.zhiyong.intake.City.hotline;
import static cn.zhiyong.intake.City.officer;
import static cn.zhiyong.intake.City.routing;
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
    private final UUID subject = cadre();

    /** Key, roster, and everything that is written. */
    @Test
    void filingAReport() {
        assertThat(StatementsSent.during(() -> file(UUID.randomUUID().toString())))
                .hasSize(3);
    }

    @Test
    void aReplay() {
        var key = UUID.randomUUID().toString();
        assertThat(StatementsSent.during(() -> file(key))).hasSize(1);
    }

    @Test
    void accepting() {
        var waiting = new ArrayDeque<>(List.of(waiting(), waiting()));
        assertThat(StatementsSent.during(() -> {
                    officer()
                            .header("If-Match", "\"0\"")
                            .body(acceptance("反映其上班时间不在岗。"))
                            .post(waiting.remove() + "/acceptance")
                            .then()
                            .statusCode(200);
                }))
                .hasSize(9);
    }

    private String waiting() {
        return routing(officer(), filed(about(subject)));
    }

    @Test
    void readingAReport() {
        var path = filed(about(subject));
        assertThat(StatementsSent.during(() -> officer().get(path).then().statusCode(200)))
                .hasSize(5);
    }

    @Test
    void aLongPageOfReportsCostsNoMoreThanAShortOne() {
        for (int i = 0; i < 5; i++) {
            filed(about(cadre()), about(subject));
        }
        assertThat(StatementsSent.during(() -> list(5)))
                .hasSameSizeAs(StatementsSent.during(() -> list(2)))
                .hasSize(5);
    }

    private static void list(int limit) {
        officer().get("/v1/reports?limit=" + limit).then().statusCode(200);
    }

    private void file(String key) {
        hotline()
                .header("Idempotency-Key", key)
                .body(filing(about(subject)))
                .post("/v1/reports")
                .then()
                .statusCode(201);
    }
}
