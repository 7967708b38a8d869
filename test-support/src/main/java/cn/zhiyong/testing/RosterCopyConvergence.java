package cn.zhiyong.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** However often and in whatever order the changes of the roster arrive, a service's copy comes to be what the last says. */
public abstract class RosterCopyConvergence {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CHANGES = 6;

    @RepeatedTest(3)
    void whateverTheOrderTheLastChangeHolds(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var units = IntStream.range(0, 5).mapToObj(i -> newCode()).toList();
        var people = IntStream.range(0, 5).mapToObj(i -> UUID.randomUUID()).toList();
        var events = new ArrayList<ProducerRecord<String, String>>();
        units.forEach(unit -> IntStream.range(0, CHANGES).forEach(version -> events.add(unit(unit, version))));
        people.forEach(person ->
                IntStream.range(0, CHANGES).forEach(version -> events.add(person(person, version, units.getFirst()))));
        events.addAll(List.copyOf(events.subList(0, events.size() / 2)));
        Collections.shuffle(events, random);
        Events.send(events);
        units.forEach(unit -> hasLastName("roster_unit", "code", unit));
        people.forEach(person -> hasLastName("roster_cadre", "id", person));
        Events.send(events);
        await().atMost(PATIENCE).until(() -> Boolean.TRUE.equals(copy().get("upToDate")));
        units.forEach(unit -> hasLastName("roster_unit", "code", unit));
        people.forEach(person -> hasLastName("roster_cadre", "id", person));
    }

    @Test
    void theCopySaysHowOldItIs() {
        var before = copy().getLong("units.count");
        var unit = newCode();
        Events.send(List.of(unit(unit, CHANGES - 1)));
        hasLastName("roster_unit", "code", unit);
        await().atMost(PATIENCE).until(() -> Boolean.TRUE.equals(copy().get("upToDate")));
        var copy = copy();
        assertThat(copy.getLong("units.count")).isGreaterThan(before);
        assertThat(copy.getLong("units.waiting")).isZero();
        assertThat(copy.getLong("cadres.waiting")).isZero();
        assertThat(copy.getString("units.lastChangeAt")).endsWith("+08:00");
        assertThat(copy.getString("units.lastAppliedAt")).endsWith("+08:00");
        assertThat(RestAssured.get("/q/metrics").asString())
                .contains("zhiyong_inbox_last_change_seconds{consumer=\"roster\",type=\"cn.zhiyong.unit.changed.v1\"");
    }

    private static JsonPath copy() {
        var answer = RestAssured.given().auth().oauth2(Tokens.token("auditor")).get("/v1/roster-copy");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private static void hasLastName(String table, String key, Object value) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        Database.rows("SELECT name FROM %s WHERE %s = ?".formatted(table, key), value))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("name", name(CHANGES - 1))));
    }

    private static String newCode() {
        return "C-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }

    private static String name(int version) {
        return "第" + version + "名";
    }

    private static ProducerRecord<String, String> unit(String code, int version) {
        var body =
                """
                {"changeType":"UPDATED","version":%d,"code":"%s","name":"%s","kind":"GOVERNMENT_DEPARTMENT",
                 "parentCode":null,"vertical":false,"cityManagedTeam":true,"principalLeaderId":null,
                 "leadershipTeamIds":[],"validFrom":"2026-01-01"}"""
                        .formatted(version, code, name(version));
        return record("unit", code, version, body);
    }

    private static ProducerRecord<String, String> person(UUID id, int version, String unit) {
        var body =
                """
                {"changeType":"UPDATED","version":%d,"id":"%s","name":"%s","unitCode":"%s","section":null,"post":"科员",
                 "rank":"STAFF","staffKind":"CADRE","cityManaged":false,"leaderInChargeId":null,
                 "validFrom":"2026-01-01"}"""
                        .formatted(version, id, name(version), unit);
        return record("cadre", id, version, body);
    }

    private static ProducerRecord<String, String> record(String type, Object id, int version, String body) {
        EventSchemas.assertValid(type, body);
        var time = Instant.parse("2026-01-02T00:00:00Z").plusSeconds(version);
        return Events.record(UUID.randomUUID(), time.toString(), type, id, version, body);
    }
}
