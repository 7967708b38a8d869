package cn.zhiyong.sanction.deadline;

import static cn.zhiyong.sanction.City.SUBMITTED_ON;
import static cn.zhiyong.sanction.City.by;
import static cn.zhiyong.sanction.City.deliberate;
import static cn.zhiyong.sanction.City.office;
import static cn.zhiyong.sanction.City.subject;
import static cn.zhiyong.sanction.City.today;
import static cn.zhiyong.sanction.City.unanimous;
import static cn.zhiyong.sanction.deadline.DueList.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;

import cn.zhiyong.sanction.Changes;
import cn.zhiyong.sanction.City;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.decision.rules.Particulars;
import cn.zhiyong.sanction.decision.rules.Ruling;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.Events;
import cn.zhiyong.testing.ServiceInfrastructure;
import cn.zhiyong.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class DeadlineResourceTest {
    private static final LocalDate FAR = today().plusYears(3);
    private static List<UUID> members;

    @Inject
    Changes changes;

    private final String unit = City.unitCode();
    private UUID person;

    @BeforeAll
    static void theLeadingGroup() {
        members = City.leadingGroup(3);
    }

    @BeforeEach
    void somebody() {
        City.unit(unit, false, null);
        person = City.person("何某某", unit, "一科", null);
    }

    @Test
    void aMatterIsDueByTheEndOfTheMonthAfterUntilItIsDisposedOf() {
        var matter = City.matter(subject(person, unit), "MINOR", SUBMITTED_ON);
        var due = only("MATTER");
        assertThat(due)
                .containsEntry("kindLabel", "领导小组研究")
                .containsEntry("rule", "R6.1")
                .containsEntry("dueOn", "2025-04-30")
                .containsEntry("calendarKnown", true)
                .containsEntry("overdue", true)
                .containsEntry("organ", "PERSONNEL")
                .containsEntry("organLabel", "市人事局公务员管理科")
                .containsEntry("cadreId", person.toString())
                .containsEntry("name", "何某某")
                .containsEntry("unitCode", unit)
                .containsEntry("unitName", unit + "局")
                .containsEntry("decisionId", null)
                .containsEntry("matterId", matter.toString())
                .containsEntry("sourceId", matter.toString())
                .containsEntry("daysLeft", (int) (LocalDate.of(2025, 4, 30).toEpochDay() - today().toEpochDay()));

        hear(matter, LocalDate.of(2025, 3, 10), "\"outcome\":\"POSTPONEMENT\"");
        assertThat(only("MATTER")).containsEntry("dueOn", "2025-04-30");
        hear(matter, LocalDate.of(2025, 5, 10), "\"outcome\":\"POSTPONEMENT\"");
        assertThat(only("MATTER")).containsEntry("dueOn", "2025-06-30");
        hear(matter, LocalDate.of(2025, 4, 10), "\"outcome\":\"POSTPONEMENT\""); // recorded late
        assertThat(Database.rows(
                        "SELECT aggregate_version FROM outbox WHERE aggregate_type = 'matter' AND aggregate_id = ?",
                        matter.toString()))
                .as("each hearing is news")
                .hasSize(3)
                .doesNotHaveDuplicates();
        assertThat(only("MATTER")).containsEntry("dueOn", "2025-06-30");
        refuse(matter, LocalDate.of(2025, 6, 10));
        assertThat(only("MATTER")).containsEntry("dueOn", "2025-07-31");
        hear(matter, LocalDate.of(2025, 7, 10), "\"outcome\":\"DECISION\",\"measures\":[\"ADMONITION\"]");
        assertThat(ofPerson("MATTER")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"RETURN", "CLOSURE"})
    void aMatterThatIsDisposedOfOtherwiseIsNotDueAnyMore(String outcome) {
        var matter = City.matter(subject(person, unit), "MINOR", SUBMITTED_ON);
        hear(matter, LocalDate.of(2025, 3, 10), "\"outcome\":\"%s\"".formatted(outcome));
        assertThat(ofPerson("MATTER")).isEmpty();
    }

    @Test
    void aMatterOfAProvincialUnitIsNotDueOnceItsDepartmentIsNotified() {
        var provincial = City.unitCode();
        City.unit(provincial, true, null);
        person = City.person("外某", provincial, null, null);
        var matter = City.matter(subject(person, provincial), "MINOR", SUBMITTED_ON);
        only("MATTER");
        hear(matter, LocalDate.of(2025, 3, 10), "\"outcome\":\"NOTIFICATION\"");
        assertThat(ofPerson("MATTER")).isEmpty();
    }

    @Test
    void aFollowUpIsDueUntilWhatItFollowsUpHasFallen() {
        var decidedOn = today().minusDays(30);
        var decision = City.decision(person, unit, "SERIOUS", decidedOn, "\"measures\":[\"REASSIGNMENT\"]");
        office().body("{\"reason\":\"仍无改进\",\"on\":\"%s\"}".formatted(today()))
                .post("/v1/decisions/" + decision + "/follow-ups")
                .then()
                .statusCode(201);
        assertThat(only("MATTER")).containsEntry("decisionId", decision).containsEntry("overdue", false);
        changes.revoke(decision, today());
        assertThat(ofPerson("MATTER")).isEmpty();
    }

    @Test
    void aDecisionMakesNoticesAReviewAndTheEndOfADeferralDue() {
        var decidedOn = today().minusDays(40);
        var decision = City.decision(person, unit, "MINOR", decidedOn, "\"measures\":[\"ADMONITION\"]");
        var notices = deadlines(OFFICE, "kind=NOTICE").stream()
                .filter(each -> decision.equals(each.get("decisionId")))
                .toList();
        assertThat(notices)
                .extracting("cadreId", "unitCode", "rule")
                .containsExactlyInAnyOrder(tuple(person.toString(), null, "R6.3"), tuple(null, unit, "R6.3"));
        var review = only("RECTIFICATION_REVIEW");
        assertThat(LocalDate.parse((String) review.get("dueOn")))
                .isBetween(decidedOn.plusMonths(6), decidedOn.plusMonths(6).plusDays(12));
        assertThat(review)
                .containsEntry("rule", "R7.1")
                .containsEntry("overdue", false)
                .containsEntry("sourceId", decision);
        assertThat(only("DEFERRAL_END"))
                .containsEntry("rule", "R7.3")
                .containsEntry("dueOn", decidedOn.plusMonths(12).toString())
                .containsEntry("overdue", false)
                .containsEntry("calendarKnown", true);

        changes.modify(decision, today(), Ruling.of(Set.of(Measure.PROMOTION_DEFERRAL), Particulars.NONE));
        assertThat(ofPerson("RECTIFICATION_REVIEW")).isEmpty();
        assertThat(only("DEFERRAL_END")).containsEntry("decisionId", decision);
        changes.revoke(decision, today());
        assertThat(ofPerson("DEFERRAL_END")).isEmpty();
    }

    @Test
    void aReviewIsDueUntilItIsOnRecordWhateverBecomesOfTheDecision() {
        var decidedOn = today().minusMonths(7);
        var decision = City.decision(
                person,
                unit,
                "MINOR",
                decidedOn,
                """
                "measures":["ADMONITION","LEGAL_REFERRAL"],"grounds":[{"ground":"BREACH_OF_LAW","basis":"审计报告"}],
                "particulars":{"transfer":{"receiver":"JUDICIAL","receiverName":"市检察院","papers":["报告"]}}""");
        assertThat(only("RECTIFICATION_REVIEW")).containsEntry("overdue", true);
        var etag = office().get("/v1/decisions/" + decision).header("ETag");
        office().header("If-Match", etag)
                .body("{\"outcome\":\"MET\",\"reviewedOn\":\"%s\",\"findings\":\"已整改。\"}".formatted(today()))
                .post("/v1/decisions/" + decision + "/rectification-review")
                .then()
                .statusCode(201);
        assertThat(ofPerson("RECTIFICATION_REVIEW")).isEmpty();
        changes.modify(decision, today(), Ruling.of(Set.of(Measure.ADMONITION), Particulars.NONE));
        assertThat(ofPerson("RECTIFICATION_REVIEW")).isEmpty();
        assertThat(only("DEFERRAL_END")).containsEntry("decisionId", decision);
    }

    @Test
    void theEndOfADeferralIsNeverOverdueAndNotListedOnceItHasPassed() {
        City.decision(person, unit, "MINOR", LocalDate.of(2025, 3, 5), "\"measures\":[\"ADMONITION\"]");
        assertThat(ofPerson("DEFERRAL_END")).isEmpty();
        assertThat(deadlines(OFFICE, "kind=DEFERRAL_END&overdue=true")).isEmpty();
        assertThat(only("RECTIFICATION_REVIEW")).containsEntry("overdue", true);
    }

    @Test
    void aDeferralIsListedUntilItsLastDay() {
        var decidedOn = today().minusMonths(12);
        var lastDay = decidedOn.plusMonths(12);
        City.decision(person, unit, "MINOR", decidedOn, "\"measures\":[\"ADMONITION\"]");
        assertThat(ofPerson("DEFERRAL_END")).hasSize(lastDay.isBefore(today()) ? 0 : 1);
    }

    @Test
    void onlyWhatFallsDueByTheDayIsListed() {
        City.matter(subject(person, unit), "MINOR", today());
        var dueOn = (String) only("MATTER").get("dueOn");
        var lastDay = LocalDate.parse(dueOn);
        assertThat(ofPerson(DueList.read(OFFICE, lastDay.minusDays(1), "kind=MATTER")))
                .isEmpty();
        assertThat(ofPerson(DueList.read(OFFICE, lastDay, "kind=MATTER"))).hasSize(1);
        assertThat(ofPerson(DueList.read(OFFICE, lastDay, "kind=MATTER&overdue=true")))
                .isEmpty();
        assertThat(ofPerson(DueList.read(OFFICE, lastDay, "kind=MATTER&overdue=false")))
                .hasSize(1);
    }

    @Test
    void theEarliestComeFirstPageByPage() {
        City.matter(subject(person, unit), "MINOR", SUBMITTED_ON);
        City.matter(subject(person, unit), "MINOR", LocalDate.of(2025, 1, 3));
        var all = deadlines(OFFICE, "kind=MATTER");
        assertThat(all).extracting(each -> (String) each.get("dueOn")).isSorted();
        assertThat(City.walk("/v1/deadlines?kind=MATTER&due=" + FAR, 7))
                .isEqualTo(all.stream().map(each -> (String) each.get("id")).toList());
        String cursor =
                office().queryParam("limit", 1).get("/v1/deadlines?due=" + FAR).path("nextCursor");
        office().queryParam("cursor", cursor)
                .get("/v1/deadlines?due=" + FAR.plusDays(1))
                .then()
                .statusCode(400);
    }

    @Test
    void anOrgansLeadSeesItsOwnOnly() {
        City.matter(subject(person, unit), "MINOR", SUBMITTED_ON);
        var colleague = City.person("冯某", unit, null, null);
        matterOfOrganization(colleague);
        var personnel = Tokens.as("organ-lead").organ("PERSONNEL");
        var organization = Tokens.as("organ-lead").organ("ORGANIZATION");

        assertThat(ofPerson(deadlines(personnel, "kind=MATTER"))).hasSize(1);
        assertThat(ofPerson(deadlines(organization, "kind=MATTER"))).isEmpty();
        assertThat(deadlines(personnel, "")).extracting("organ").containsOnly("PERSONNEL");
        assertThat(deadlines(organization, "")).extracting("organ").containsOnly("ORGANIZATION");
        assertThat(deadlines(organization, "organ=ORGANIZATION&kind=MATTER"))
                .extracting("cadreId")
                .contains(colleague.toString());
        assertThat(deadlines(organization, "organ=PERSONNEL")).isEmpty();
        assertThat(deadlines(Tokens.as("organ-lead"), "")).isEmpty();
        for (var all : Stream.of("leading-group", "leading-group-office", "auditor")
                .map(Tokens::as)
                .toList()) {
            assertThat(deadlines(all, "kind=MATTER"))
                    .extracting("cadreId")
                    .contains(person.toString(), colleague.toString());
            assertThat(deadlines(all, "kind=MATTER&organ=ORGANIZATION"))
                    .extracting("organ")
                    .containsOnly("ORGANIZATION");
        }
    }

    @Test
    void othersDoNotSeeDeadlines() {
        for (var other : List.of("hr-system", "unit-reporter", "investigator", "appraiser")) {
            by(Tokens.as(other)).get("/v1/deadlines?due=" + FAR).then().statusCode(403);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "kind=MATTER,                     due",
        "due=2026-02-30,                  due",
        "due=2026-12-31&kind=TEA,         kind",
        "due=2026-12-31&organ=NOBODY,     organ",
        "due=2026-12-31&overdue=perhaps,  overdue",
        "due=2026-12-31&cadreId=x,        cadreId",
        "due=2026-12-31&cursor=nonsense,  cursor",
    })
    void parametersThatCannotBeReadAreRefused(String query, String field) {
        office().get("/v1/deadlines?" + query).then().statusCode(400).body("errors[0].field", equalTo(field));
    }

    @Test
    void labelsComeInEnglishToo() {
        City.matter(subject(person, unit), "MINOR", SUBMITTED_ON);
        List<String> labels = office().header("Accept-Language", "en")
                .get("/v1/deadlines?kind=MATTER&limit=1&due=" + FAR)
                .path("items.kindLabel");
        assertThat(labels).containsExactly("Matter to be heard");
    }

    private void matterOfOrganization(UUID subject) {
        var caseId = UUID.randomUUID();
        var submitted = City.submittedCase(caseId, 3, subject(subject, unit), "MINOR", SUBMITTED_ON)
                .replace("PERSONNEL", "ORGANIZATION");
        Events.publish("case", caseId, 3, submitted);
        City.matterOf(caseId);
    }

    private static void hear(UUID matter, LocalDate on, String proposal) {
        deliberate(City.meeting(on, members), unanimous(matter, members, proposal))
                .then()
                .statusCode(201);
    }

    /** Heard, and not carried. */
    private static void refuse(UUID matter, LocalDate on) {
        deliberate(City.meeting(on, members), City.deliberation(matter, "", City.votes("AGAINST", members)))
                .then()
                .statusCode(201)
                .body("carried", equalTo(false));
    }

    private Map<String, Object> only(String kind) {
        var due = ofPerson(kind);
        assertThat(due).hasSize(1);
        return due.getFirst();
    }

    private List<Map<String, Object>> ofPerson(String kind) {
        return ofPerson(deadlines(OFFICE, "kind=" + kind));
    }

    private List<Map<String, Object>> ofPerson(List<Map<String, Object>> deadlines) {
        return deadlines.stream()
                .filter(each -> person.toString().equals(each.get("cadreId")))
                .toList();
    }

    private static List<Map<String, Object>> deadlines(Tokens caller, String filter) {
        return DueList.read(caller, FAR, filter);
    }
}
