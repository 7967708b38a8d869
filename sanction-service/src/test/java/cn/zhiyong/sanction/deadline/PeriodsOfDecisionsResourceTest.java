package cn.zhiyong.sanction.deadline;

import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.City.today;
import static cn.zhiyong.sanction.deadline.DueList.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.zhiyong.platform.time.Periods;
import cn.zhiyong.platform.time.Periods.Deadline;
import cn.zhiyong.sanction.City;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R12 by the calendars that the service ships with, and as it comes out in the periods of a decision. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class PeriodsOfDecisionsResourceTest {
    @Inject
    Periods periods;

    @ParameterizedTest(name = "R12: {1} days from {0}: act by {2}, calendar known {3}")
    @CsvSource({
        "2022-03-01,  1, 2022-03-02, true", // day 1 is the day after
        "2022-03-01, 30, 2022-03-31, true",
        "2024-01-30, 30, 2024-02-29, true", // the leap day
        "2025-01-29, 30, 2025-02-28, true",
        "2022-03-04,  1, 2022-03-07, true", // Saturday, on to Monday
        "2022-03-31, 30, 2022-05-05, true", // Labour Day
        "2023-08-31, 30, 2023-10-07, true", // National Day, on to a Saturday made up for
        "2024-08-31, 30, 2024-09-30, true", // the last day before National Day
        "2024-09-01, 30, 2024-10-08, true",
        "2025-01-08, 30, 2025-02-07, true",
        "2025-01-09, 30, 2025-02-08, true", // a Saturday made up for
        "2025-01-10, 30, 2025-02-10, true", // an ordinary Sunday
        "2026-01-20, 30, 2026-02-24, true", // Spring Festival
        "2026-01-29, 30, 2026-02-28, true", // a Saturday made up for
        "2021-12-30, 30, 2022-01-29, true", // falls into a known year
        "2021-12-02, 30, 2022-01-04, true",
        "2021-12-01, 30, 2021-12-31, false", // a Friday
        "2098-12-02, 30, 2099-01-01, false", // a Thursday: of holidays nothing is known
        "2099-01-01, 30, 2099-02-02, false", // the last of January is a Saturday
    })
    void whoMustActWithinDaysHasUntilAWorkingDay(LocalDate event, int days, LocalDate last, boolean known) {
        assertThat(periods.actWithinDays(event, days)).isEqualTo(new Deadline(last, known));
    }

    @ParameterizedTest(name = "R12: {1} months from {0}: effect until {2}, act by {3}, calendar known {4}")
    @CsvSource({
        "2022-03-05,  6, 2022-09-05, 2022-09-05, true",
        "2023-08-29,  6, 2024-02-29, 2024-02-29, true",
        "2023-08-30,  6, 2024-02-29, 2024-02-29, true",
        "2023-08-31,  6, 2024-02-29, 2024-02-29, true",
        "2024-08-31,  6, 2025-02-28, 2025-02-28, true",
        "2025-08-31,  6, 2026-02-28, 2026-02-28, true", // a Saturday made up for
        "2025-03-31,  6, 2025-09-30, 2025-09-30, true",
        "2025-04-01,  6, 2025-10-01, 2025-10-09, true", // National Day
        "2024-02-29, 12, 2025-02-28, 2025-02-28, true",
        "2023-02-28, 12, 2024-02-28, 2024-02-28, true",
        "2098-08-31,  6, 2099-02-28, 2099-03-02, false", // a Saturday
    })
    void aPeriodOfMonthsEndsOnTheSameDayNumberOrTheMonthsLast(
            LocalDate event, int months, LocalDate until, LocalDate actBy, boolean known) {
        assertThat(Periods.lastOfMonths(event, months)).isEqualTo(until);
        assertThat(periods.actWithinMonths(event, months)).isEqualTo(new Deadline(actBy, known));
    }

    @ParameterizedTest(
            name = "R12: decided on {0}: notice by {1}, rectify until {2}, review by {3}, deferred until {4}")
    @CsvSource({
        "2025-03-05, 2025-04-07, 2025-09-05, 2025-09-05, 2026-03-05",
        "2023-08-31, 2023-10-07, 2024-02-29, 2024-02-29, 2024-08-31",
        "2024-02-29, 2024-04-01, 2024-08-29, 2024-08-29, 2025-02-28",
        "2024-09-01, 2024-10-08, 2025-03-01, 2025-03-03, 2025-09-01",
        "2022-03-31, 2022-05-05, 2022-09-30, 2022-09-30, 2023-03-31",
        "2022-04-01, 2022-05-05, 2022-10-01, 2022-10-08, 2023-04-01",
    })
    void effectsAreNotStretchedAndDutiesFallOnWorkingDays(
            LocalDate decidedOn, String noticeBy, String rectifyUntil, LocalDate reviewBy, String deferredUntil) {
        var decision = admonition(decidedOn);
        office().get("/v1/decisions/" + decision)
                .then()
                .body("notices.dueOn", contains(noticeBy, noticeBy))
                .body("notices.calendarKnown", contains(true, true))
                .body("effects.find { it.kind == 'RECTIFICATION' }.until", equalTo(rectifyUntil))
                .body("effects.find { it.kind == 'PROMOTION_DEFERRAL' }.until", equalTo(deferredUntil));
        assertReview(decision, new Deadline(reviewBy, true));
        assertThat(Database.rows(
                                "SELECT due_on FROM deadline WHERE kind = 'DEFERRAL_END' AND source_id = ?",
                                UUID.fromString(decision))
                        .getFirst()
                        .get("due_on"))
                .hasToString(deferredUntil);
    }

    /** Of the year of half a year ahead nothing may be on file yet; the list says what the calendars say. */
    @Test
    void aReviewThatFallsIntoAYearNotOnFileSaysSo() {
        assertReview(admonition(today()), periods.actWithinMonths(today(), 6));
    }

    private static String admonition(LocalDate decidedOn) {
        var unit = City.unitCode();
        City.unit(unit, false, null);
        var person = City.person("何某某", unit, null, null);
        return City.decision(person, unit, "MINOR", decidedOn, "\"measures\":[\"ADMONITION\"]");
    }

    private static void assertReview(String decision, Deadline due) {
        assertThat(DueList.read(OFFICE, due.date(), "kind=RECTIFICATION_REVIEW"))
                .filteredOn(each -> decision.equals(each.get("decisionId")))
                .extracting("dueOn", "calendarKnown")
                .containsExactly(tuple(due.date().toString(), due.calendarKnown()));
    }
}
