package cn.zhiyong.investigation;

import static cn.zhiyong.investigation.City.assign;
import static cn.zhiyong.investigation.City.evidence;
import static cn.zhiyong.investigation.City.investigateAndSubmit;
import static cn.zhiyong.investigation.City.investigator;
import static cn.zhiyong.investigation.City.lead;
import static cn.zhiyong.investigation.City.openCase;
import static cn.zhiyong.investigation.City.path;
import static cn.zhiyong.investigation.City.person;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.StatementsSent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the operations cost the database: a statement more than stands here is one that somebody has to account for. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class StatementsResourceTest {
    private final UUID subject = person("何某某", "GOV-FIN", "综合科");
    private final UUID first = person("周行健", "GOV-PERS", "公务员管理科");
    private final UUID second = person("吴思源", "GOV-PERS", "公务员管理科");

    @Test
    void recordingEvidence() {
        var opened = openCase(subject);
        assign(opened, first);
        assertThat(StatementsSent.during(() -> investigator(first)
                        .body(evidence())
                        .post(path(opened) + "/evidence")
                        .then()
                        .statusCode(201)))
                .hasSize(7);
    }

    @Test
    void readingACase() {
        var opened = openCase(subject);
        investigateAndSubmit(opened, first, second);
        assertThat(StatementsSent.during(() -> lead().get(path(opened)).then().statusCode(200)))
                .hasSize(13);
    }

    @Test
    void aLongPageOfCasesCostsNoMoreThanAShortOne() {
        for (int i = 0; i < 5; i++) {
            assign(openCase(subject), first);
        }
        assertThat(StatementsSent.during(() -> list(5)))
                .hasSameSizeAs(StatementsSent.during(() -> list(2)))
                .hasSize(3);
    }

    @Test
    void verifyingAnArchive() {
        var opened = openCase(subject);
        investigateAndSubmit(opened, first, second);
        assertThat(StatementsSent.during(() -> lead().get(path(opened) + "/archive/verification")
                        .then()
                        .statusCode(200)))
                .hasSize(2);
    }

    private static void list(int limit) {
        lead().get("/v1/cases?limit=" + limit).then().statusCode(200);
    }
}
