package cn.zhiyong.appraisal.consequence;

import static cn.zhiyong.appraisal.City.appraiser;
import static cn.zhiyong.appraisal.City.bonus;
import static cn.zhiyong.appraisal.City.ceiling;
import static cn.zhiyong.appraisal.City.decision;
import static cn.zhiyong.appraisal.City.effect;
import static cn.zhiyong.appraisal.City.handled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.zhiyong.appraisal.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class DecisionListenerResourceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PARTITIONS = 3;
    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 4, 1);

    private final UUID decision = UUID.randomUUID();
    private UUID person;

    @BeforeEach
    void employSomebody() {
        person = City.newPerson("何某某", City.newUnit(), null, 1_000_000);
    }

    @Test
    void anEventTakesEffectOnceHoweverOftenItComes() {
        var event = UUID.randomUUID();
        Events.publish(event, "decision", decision, 0, body(0, bonus("PERSON", person, 2026, 30)));
        Events.publish(event, "decision", decision, 0, body(0, bonus("PERSON", person, 2026, 30)));
        Events.publish(event, "decision", decision, 7, body(7, bonus("PERSON", person, 2026, 80)));
        handledAllSoFar();
        assertDeducted(30);
        deductionsOf(person).body("deductions", hasSize(1));
    }

    @Test
    void anOldVersionHasNoEffect() {
        publish(5, bonus("PERSON", person, 2026, 50));
        Events.publish("decision", decision, 4, body(4, bonus("PERSON", person, 2026, 80)));
        Events.publish("decision", decision, 5, body(5, bonus("PERSON", person, 2026, 80)));
        handledAllSoFar();
        assertDeducted(50);
    }

    @Test
    void aChangedDecisionReplacesItsEffectsWhole() {
        var leader = City.newPerson("陈局长", City.newUnit(), null, 1_000_000);
        publish(
                0,
                bonus("PERSON", person, 2026, 30),
                ceiling("PERSON", person, 2026, "COMPETENT"),
                bonus("LEADER", leader, 2026, 30));
        assertDeducted(30);
        assertCeiling("COMPETENT");
        deductionsOf(leader).body("deductedPercent", equalTo(30));

        publish(1, bonus("PERSON", person, 2026, 80));
        assertDeducted(80);
        assertCeiling("EXCELLENT");
        deductionsOf(leader).body("deductions", empty()).body("resultFen", equalTo(1_000_000));
    }

    @Test
    void effectsOfOtherDecisionsStay() {
        var earlier = UUID.randomUUID();
        Events.publish(
                "decision",
                earlier,
                0,
                decision(earlier, 0, DECIDED_ON.minusDays(1), bonus("PERSON", person, 2026, 30)));
        handled(earlier, 0);
        publish(0, bonus("PERSON", person, 2026, 50));
        assertDeducted(80);
        publish(1);
        assertDeducted(30);
    }

    @Test
    void aRevokedDecisionHasNoEffectsLeft() {
        publish(0, bonus("PERSON", person, 2026, 30), ceiling("PERSON", person, 2026, "COMPETENT"));
        assertDeducted(30);
        publish(1);
        deductionsOf(person).body("deductions", empty()).body("deductedPercent", equalTo(0));
        assertCeiling("EXCELLENT");
    }

    @Test
    void otherKindsOfEffectAreNotThisServicesConcern() {
        publish(
                0,
                effect("RECTIFICATION", "PERSON", person, null, null, null),
                effect("PROMOTION_DEFERRAL", "PERSON", person, null, null, null),
                effect("SELF_CRITICISM", "PERSON", person, null, null, null),
                bonus("PERSON", person, 2026, 30));
        assertDeducted(30);
        assertThat(Database.count("SELECT count(*) FROM consequence WHERE decision_id = ?", decision))
                .isEqualTo(1);
    }

    @Test
    void aDecisionOnSomebodyWhomTheRosterDoesNotKnowYetIsKept() {
        var unknown = UUID.randomUUID();
        publish(0, bonus("PERSON", unknown, 2026, 30));
        appraiser().get("/v1/cycles/2026/bonuses/" + unknown).then().statusCode(404);
        City.hr()
                .body(City.cadre(unknown, "新来的", City.newUnit(), null, 1_000))
                .put("/v1/cadres/" + unknown)
                .then()
                .statusCode(201);
        deductionsOf(unknown).body("deductions.percent", contains(30)).body("resultFen", equalTo(700));
    }

    @Test
    void versionsThatComeTogetherEndAsIfOneCameAfterTheOther() {
        var effectId = "\"effectId\":\"" + UUID.randomUUID() + "\"";
        Events.send(IntStream.rangeClosed(0, 9)
                .mapToObj(version -> Events.record(
                        UUID.randomUUID(),
                        "2026-01-01T00:00:00Z",
                        "decision",
                        decision,
                        version,
                        body(version, bonus("PERSON", person, 2026, 10 + 10 * version))
                                .replaceAll("\"effectId\":\"[^\"]+\"", effectId)))
                .toList());
        handled(decision, 9);
        assertDeducted(100);
        assertThat(Events.topic("zhiyong.appraisal-service.dead-letter"))
                .noneMatch(letter -> letter.key().equals(decision.toString()));
    }

    @Test
    void poisonGoesToTheDeadLettersWithoutATraceAndTheChannelGoesOn() {
        publish(0, bonus("PERSON", person, 2026, 30));
        var unreadable = "{\"effects\":";
        Events.publishUnchecked(UUID.randomUUID(), "decision", decision, 1, unreadable);
        assertDeadLetter(unreadable);
        var halfBad = body(2, bonus("PERSON", person, 2026, 50), bonus("PERSON", person, 2026, 101));
        Events.publishUnchecked(UUID.randomUUID(), "decision", decision, 2, halfBad);
        assertDeadLetter(halfBad);
        assertDeducted(30);
        handled(decision, 0);

        publish(3, bonus("PERSON", person, 2026, 80));
        assertDeducted(80);
    }

    private void publish(int version, String... effects) {
        Events.publish("decision", decision, version, body(version, effects));
        handled(decision, version);
    }

    private String body(int version, String... effects) {
        return decision(decision, version, DECIDED_ON, effects);
    }

    private void assertDeducted(int percent) {
        deductionsOf(person).body("deductedPercent", equalTo(percent)).body("deductedFen", equalTo(percent * 10_000));
    }

    private void assertCeiling(String grade) {
        appraiser()
                .get("/v1/cycles/2026/grade-ceilings/" + person)
                .then()
                .statusCode(200)
                .body("ceiling", equalTo(grade));
    }

    private static ValidatableResponse deductionsOf(UUID cadre) {
        return appraiser().get("/v1/cycles/2026/bonuses/" + cadre).then().statusCode(200);
    }

    private static void assertDeadLetter(String body) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Events.topic("zhiyong.appraisal-service.dead-letter"))
                .anySatisfy(letter -> assertThat(letter.value()).isEqualTo(body)));
    }

    /** Events of one partition are handled in turn: once a later one was, these were. */
    private void handledAllSoFar() {
        var later = Stream.generate(UUID::randomUUID)
                .filter(id -> partition(id) == partition(decision))
                .findFirst()
                .orElseThrow();
        Events.publish("decision", later, 0, decision(later, 0, DECIDED_ON));
        handled(later, 0);
    }

    private static int partition(UUID key) {
        var hash = Utils.murmur2(key.toString().getBytes(StandardCharsets.UTF_8));
        return Utils.toPositive(hash) % PARTITIONS;
    }
}
