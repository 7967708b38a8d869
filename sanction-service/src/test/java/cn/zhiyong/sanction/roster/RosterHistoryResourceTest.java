package cn.zhiyong.sanction.roster;

import static cn.zhiyong.sanction.City.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class RosterHistoryResourceTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 20);

    private final String unit = City.unitCode();
    private final UUID person = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Inject
    Roster roster;

    @Test
    void aUnitIsAsItWasWhenTheDayEndedInTheCity() {
        unit(0, "2025-05-19T09:00", false, first, List.of(first));
        unit(1, "2025-05-20T23:59:59.999", true, second, List.of(second, first));
        unit(2, "2025-05-21T00:00", true, null, List.of());
        known(unit, 2);
        assertThat(unitOn(DAY.minusDays(1))).contains(new UnitState(unit, false, Optional.of(first), List.of(first)));
        assertThat(unitOn(DAY)).contains(new UnitState(unit, true, Optional.of(second), List.of(second, first)));
        assertThat(unitOn(DAY.plusDays(1))).contains(new UnitState(unit, true, Optional.empty(), List.of()));
        assertThat(unitOn(DAY.plusYears(9))).isEqualTo(unitOn(DAY.plusDays(1)));
    }

    @Test
    void aPersonIsAsOnTheRosterWhenTheDayEndedInTheCity() {
        person(0, "2025-05-19T09:00", unit, first);
        person(3, "2025-05-20T23:59:59.999", "OTHER", null);
        person(7, "2025-05-21T00:00", "OTHER", second);
        known(person, 7);
        assertThat(cadreOn(DAY.minusDays(1))).contains(new CadreState(person, unit, Optional.of(first)));
        assertThat(cadreOn(DAY)).contains(new CadreState(person, "OTHER", Optional.empty()));
        assertThat(cadreOn(DAY.plusDays(1))).contains(new CadreState(person, "OTHER", Optional.of(second)));
    }

    @Test
    void beforeWhatIsKnownTheFirstThatIsKnownHolds() {
        unit(4, "2025-05-19T09:00", false, first, List.of());
        unit(5, "2025-05-20T09:00", false, second, List.of());
        person(4, "2025-05-19T09:00", unit, first);
        person(5, "2025-05-20T09:00", unit, second);
        known(unit, 5);
        known(person, 5);
        for (var day : List.of(DAY.minusDays(1), DAY.minusDays(2), DAY.minusYears(3))) {
            assertThat(unitOn(day)).contains(new UnitState(unit, false, Optional.of(first), List.of()));
            assertThat(cadreOn(day)).contains(new CadreState(person, unit, Optional.of(first)));
        }
    }

    @Test
    void whomTheRosterDoesNotKnowItNeverKnew() {
        assertThat(unitOn(DAY)).isEmpty();
        assertThat(cadreOn(DAY)).isEmpty();
    }

    @Test
    void theLaterChangeIsTheOneWithTheHigherVersionWhateverTheClocksSaid() {
        unit(1, "2025-05-20T12:00", false, first, List.of());
        unit(2, "2025-05-20T11:00", false, second, List.of());
        unit(3, "2025-05-18T11:00", true, null, List.of());
        known(unit, 3);
        assertThat(unitOn(DAY).orElseThrow().vertical()).isTrue();
        assertThat(unitOn(DAY.minusDays(2)).orElseThrow().vertical()).isTrue();
        assertThat(unitOn(DAY.minusDays(3)).orElseThrow().principalLeader()).contains(first);
    }

    @Test
    void aChangeThatComesTooLateIsNoPartOfTheHistory() {
        unit(2, "2025-05-20T12:00", false, second, List.of());
        unit(1, "2025-05-19T12:00", false, first, List.of());
        unit(3, "2025-05-22T12:00", true, second, List.of());
        known(unit, 3);
        assertThat(unitOn(DAY.minusDays(1)).orElseThrow().principalLeader()).contains(second);
        assertThat(Database.count("SELECT count(*) FROM roster_unit_state WHERE code = ?", unit))
                .isEqualTo(2);
    }

    @Test
    void aChangeThatNamesADayHoldsFromThenOnWheneverItWasTold() {
        unit(1, "2025-05-10T12:00", false, first, List.of());
        var corrected = unitBody(2, false, second, List.of());
        var body = corrected.substring(0, corrected.lastIndexOf('}')) + ",\"validFrom\":\"2025-05-20\"}";
        Events.publish(at("2025-06-30T12:00"), "unit", unit, 2, body);
        known(unit, 2);
        assertThat(unitOn(DAY.minusDays(1)).orElseThrow().principalLeader()).contains(first);
        assertThat(unitOn(DAY).orElseThrow().principalLeader()).contains(second);
    }

    @Test
    void anEventThatDoesNotSayWhenIsNotApplied() {
        var body = unitBody(1, false, first, List.of());
        Events.publishUnchecked(UUID.randomUUID(), "some day", "unit", unit, 1, body);
        unit(2, "2025-05-20T12:00", true, second, List.of());
        known(unit, 2);
        assertThat(unitOn(DAY.minusYears(1)).orElseThrow().principalLeader()).contains(second);
        City.patiently().untilAsserted(() -> assertThat(Events.topic("zhiyong.sanction-service.dead-letter"))
                .filteredOn(letter -> letter.key().equals(unit))
                .extracting(letter -> letter.value())
                .containsExactly(body));
    }

    private Optional<UnitState> unitOn(LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> roster.unitOn(unit, day));
    }

    private Optional<CadreState> cadreOn(LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> roster.cadreOn(person, day));
    }

    private void unit(int version, String cityTime, boolean vertical, UUID principalLeader, List<UUID> team) {
        Events.publish(at(cityTime), "unit", unit, version, unitBody(version, vertical, principalLeader, team));
    }

    private String unitBody(int version, boolean vertical, UUID principalLeader, List<UUID> team) {
        return City.unitBody(unit, version, vertical, principalLeader, team);
    }

    private void person(int version, String cityTime, String unitCode, UUID leaderInCharge) {
        Events.publish(
                at(cityTime),
                "cadre",
                person,
                version,
                City.personBody(person, version, "王某", unitCode, null, leaderInCharge));
    }

    private static Instant at(String cityTime) {
        return LocalDateTime.parse(cityTime).atZone(CityClock.ZONE).toInstant();
    }

    private static void known(Object subject, long version) {
        eventually("SELECT count(*) FROM inbox_version WHERE subject = ? AND version = ?", subject.toString(), version);
    }
}
