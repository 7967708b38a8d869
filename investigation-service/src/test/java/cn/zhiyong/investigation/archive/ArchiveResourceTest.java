package cn.zhiyong.investigation.archive;

import static cn.zhiyong.investigation.City.assign;
import static cn.zhiyong.investigation.City.investigator;
import static cn.zhiyong.investigation.City.opinion;
import static cn.zhiyong.investigation.City.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.zhiyong.investigation.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class ArchiveResourceTest {
    private UUID me;
    private UUID caseId;

    @BeforeEach
    void aCaseWithThreePapers() {
        me = City.person("周行健", "PERSONNEL-BUREAU", null);
        caseId = City.openCase(City.person("何某某", "BUREAU-A", "一科"));
        assign(caseId, me).then().statusCode(201);
        IntStream.range(0, 3).forEach(i -> recordAnOpinion().then().statusCode(201));
    }

    @Test
    void papersAreListedInOrder() {
        var page = investigator(me).queryParam("limit", 2).get(path(caseId) + "/archive");
        page.then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items[0].kind", equalTo("OPINION"))
                .body("items[0].content.record.peopleHeard", equalTo(12))
                .body("items[0].recordedBy", equalTo(me.toString()))
                .body("items[0].hash", matchesPattern("[0-9a-f]{64}"))
                .body("nextCursor", notNullValue());
        investigator(me)
                .queryParam("cursor", page.<String>path("nextCursor"))
                .get(path(caseId) + "/archive")
                .then()
                .body("items.number", contains(3))
                .body("nextCursor", nullValue());
    }

    @Test
    void theTotalCountsThePapersOfThisCase() {
        investigator(me)
                .header("Prefer", "count=exact")
                .queryParam("limit", 1)
                .get(path(caseId) + "/archive")
                .then()
                .statusCode(200)
                .body("items.number", contains(1))
                .body("total", equalTo(3));
    }

    @Test
    void anUntouchedArchiveIsIntact() {
        verification(3, true, null);
    }

    @Test
    void recordingAtOnceKeepsOneChain() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(i -> () -> recordAnOpinion().statusCode())
                    .toList());
            assertThat(answers).extracting(answer -> answer.get()).containsOnly(201);
        }
        verification(9, true, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UPDATE archive_entry SET content = '{}'", "DELETE FROM archive_entry", "TRUNCATE archive_entry"
            })
    void theDatabaseRefusesToChangeIt(String tampering) {
        assertThatThrownBy(() -> Database.execute(tampering)).hasMessageContaining("append-only");
        verification(3, true, null);
    }

    @ParameterizedTest(name = "{0}: entry {2} is broken")
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE archive_entry SET content = replace(content, '12', '13') WHERE number = 2 AND| 2 | 2",
                "UPDATE archive_entry SET recorded_by = 'somebody' WHERE number = 1 AND| 1 | 1",
                "UPDATE archive_entry SET recorded_at = recorded_at - interval '1 day' WHERE number = 3 AND| 3 | 3",
                "UPDATE archive_entry SET kind = 'EVIDENCE' WHERE number = 3 AND| 3 | 3",
                "DELETE FROM archive_entry WHERE number = 2 AND| 2 | 2",
            })
    void whoeverTampersAsTheOwnerIsFoundOut(String tampering, int entries, int firstBroken) {
        Database.execute("ALTER TABLE archive_entry DISABLE TRIGGER archive_append_only");
        try {
            Database.execute(tampering + " case_id = '" + caseId + "'");
        } finally {
            Database.execute("ALTER TABLE archive_entry ENABLE TRIGGER archive_append_only");
        }
        verification(entries, false, firstBroken);
    }

    private void verification(int entries, boolean intact, Integer firstBroken) {
        investigator(me)
                .get(path(caseId) + "/archive/verification")
                .then()
                .statusCode(200)
                .body("entries", equalTo(entries))
                .body("intact", equalTo(intact))
                .body("firstBroken", equalTo(firstBroken));
    }

    private Response recordAnOpinion() {
        return investigator(me).body(opinion()).post(path(caseId) + "/opinions");
    }
}
