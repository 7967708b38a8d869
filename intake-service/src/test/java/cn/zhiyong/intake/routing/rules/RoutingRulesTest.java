package cn.zhiyong.intake.routing.rules;

import static cn.zhiyong.intake.organ.Organ.DISCIPLINE_SUPERVISION;
import static cn.zhiyong.intake.organ.Organ.LEADING_GROUP_OFFICE;
import static cn.zhiyong.intake.organ.Organ.MUNICIPAL_ORGANS_COMMITTEE;
import static cn.zhiyong.intake.organ.Organ.ORGANIZATION;
import static cn.zhiyong.intake.organ.Organ.PERSONNEL;
import static cn.zhiyong.intake.routing.rules.Rank.COUNTY_DEPUTY;
import static cn.zhiyong.intake.routing.rules.Rank.COUNTY_PRINCIPAL;
import static cn.zhiyong.intake.routing.rules.Rank.SECTION_PRINCIPAL;
import static cn.zhiyong.intake.routing.rules.Rank.STAFF;
import static cn.zhiyong.intake.routing.rules.UnitKind.COURT;
import static cn.zhiyong.intake.routing.rules.UnitKind.CPPCC;
import static cn.zhiyong.intake.routing.rules.UnitKind.DISCIPLINE_COMMISSION;
import static cn.zhiyong.intake.routing.rules.UnitKind.GOVERNMENT_DEPARTMENT;
import static cn.zhiyong.intake.routing.rules.UnitKind.MASS_ORGANISATION;
import static cn.zhiyong.intake.routing.rules.UnitKind.PARTY_DEPARTMENT;
import static cn.zhiyong.intake.routing.rules.UnitKind.PEOPLES_CONGRESS;
import static cn.zhiyong.intake.routing.rules.UnitKind.PROCURATORATE;
import static cn.zhiyong.intake.routing.rules.UnitKind.PROVINCIAL_VERTICAL;
import static cn.zhiyong.intake.routing.rules.UnitKind.PUBLIC_INSTITUTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.zhiyong.intake.organ.Organ;
import cn.zhiyong.platform.rule.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoutingRulesTest {
    private static final boolean VERTICAL = true;
    private static final boolean CITY_MANAGED = true;

    @ParameterizedTest(name = "{0}: {3} by {2}")
    @MethodSource
    void r4RoutesByUnitAndRank(String who, Concerned concerned, String rule, Organ organ) {
        var route = RoutingRules.of(concerned);
        assertThat(route).extracting(Route::rule, Route::organ, Route::clause).containsExactly(rule, organ, "六(一)");
        assertThat(route.triage()).isFalse();
        assertThat(route.refusal()).isEmpty();
    }

    static Stream<Arguments> r4RoutesByUnitAndRank() {
        return Stream.of(
                arguments("staff of a vertical department", staff(vertical()), "R4.1", DISCIPLINE_SUPERVISION),
                arguments(
                        "city-managed head of a vertical department",
                        person(vertical(), COUNTY_PRINCIPAL, CITY_MANAGED),
                        "R4.1",
                        DISCIPLINE_SUPERVISION),
                arguments("a vertical department", unit(vertical()), "R4.1", DISCIPLINE_SUPERVISION),
                arguments("the team of a vertical department", team(vertical()), "R4.1", DISCIPLINE_SUPERVISION),
                arguments(
                        "a department that is only marked as vertical",
                        staff(of(GOVERNMENT_DEPARTMENT, VERTICAL, CITY_MANAGED)),
                        "R4.1",
                        DISCIPLINE_SUPERVISION),
                arguments(
                        "a city-managed cadre of section level",
                        person(of(GOVERNMENT_DEPARTMENT), SECTION_PRINCIPAL, CITY_MANAGED),
                        "R4.2",
                        ORGANIZATION),
                arguments(
                        "a member of a city-managed team",
                        new Concerned(
                                SubjectKind.CADRE,
                                of(COURT),
                                Optional.of(new Concerned.Person(COUNTY_DEPUTY, false, false, true))),
                        "R4.2",
                        ORGANIZATION),
                arguments(
                        "a city-managed team",
                        team(of(GOVERNMENT_DEPARTMENT, !VERTICAL, CITY_MANAGED)),
                        "R4.2",
                        ORGANIZATION),
                arguments(
                        "a unit whose team is city-managed",
                        unit(of(GOVERNMENT_DEPARTMENT, !VERTICAL, CITY_MANAGED)),
                        "R4.3",
                        PERSONNEL),
                arguments("a team that the city does not manage", team(of(COURT)), "R4.4", MUNICIPAL_ORGANS_COMMITTEE),
                arguments(
                        "section principal of a department",
                        person(of(GOVERNMENT_DEPARTMENT), SECTION_PRINCIPAL, !CITY_MANAGED),
                        "R4.3",
                        PERSONNEL),
                arguments("staff of a department", staff(of(GOVERNMENT_DEPARTMENT)), "R4.3", PERSONNEL),
                arguments(
                        "staff of an institution under a department",
                        staff(of(PUBLIC_INSTITUTION, GOVERNMENT_DEPARTMENT)),
                        "R4.3",
                        PERSONNEL),
                arguments(
                        "staff of an institution under an institution under a department",
                        staff(of(PUBLIC_INSTITUTION, PUBLIC_INSTITUTION, GOVERNMENT_DEPARTMENT)),
                        "R4.3",
                        PERSONNEL),
                arguments(
                        "staff of an institution under the Party",
                        staff(of(PUBLIC_INSTITUTION, PARTY_DEPARTMENT)),
                        "R4.4",
                        MUNICIPAL_ORGANS_COMMITTEE),
                arguments(
                        "staff of an institution of its own",
                        staff(of(PUBLIC_INSTITUTION)),
                        "R4.4",
                        MUNICIPAL_ORGANS_COMMITTEE),
                arguments("the Party", staff(of(PARTY_DEPARTMENT)), "R4.4", MUNICIPAL_ORGANS_COMMITTEE),
                arguments("the congress", staff(of(PEOPLES_CONGRESS)), "R4.4", MUNICIPAL_ORGANS_COMMITTEE),
                arguments("the CPPCC", staff(of(CPPCC)), "R4.4", MUNICIPAL_ORGANS_COMMITTEE),
                arguments("the commission", staff(of(DISCIPLINE_COMMISSION)), "R4.4", MUNICIPAL_ORGANS_COMMITTEE),
                arguments("the court", staff(of(COURT)), "R4.4", MUNICIPAL_ORGANS_COMMITTEE),
                arguments("the procuratorate", staff(of(PROCURATORATE)), "R4.4", MUNICIPAL_ORGANS_COMMITTEE),
                arguments(
                        "a mass organisation under a department",
                        staff(of(MASS_ORGANISATION, GOVERNMENT_DEPARTMENT)),
                        "R4.4",
                        MUNICIPAL_ORGANS_COMMITTEE));
    }

    @Test
    void r45WhomNoRuleNamesGoesToTriage() {
        assertThat(List.of(
                        RoutingRules.ofUnknown(),
                        RoutingRules.of(person(of(GOVERNMENT_DEPARTMENT), COUNTY_DEPUTY, !CITY_MANAGED))))
                .allSatisfy(route -> assertThat(route)
                        .extracting(Route::organ, Route::rule, Route::triage, Route::organConcerned)
                        .containsExactly(LEADING_GROUP_OFFICE, "R4.5", true, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource
    void r47NoOrganHandlesAReportAboutItself(Concerned.Unit unit, Organ concerned) {
        for (var subject : List.of(staff(unit), unit(unit))) {
            assertThat(RoutingRules.of(subject))
                    .extracting(Route::organ, Route::rule, Route::triage, Route::organConcerned)
                    .containsExactly(LEADING_GROUP_OFFICE, "R4.7", true, Optional.of(concerned));
        }
    }

    static Stream<Arguments> r47NoOrganHandlesAReportAboutItself() {
        return Stream.of(
                arguments(ownOf(PERSONNEL, GOVERNMENT_DEPARTMENT), PERSONNEL),
                arguments(ownOf(MUNICIPAL_ORGANS_COMMITTEE, PARTY_DEPARTMENT), MUNICIPAL_ORGANS_COMMITTEE));
    }

    @Test
    void r47AnotherOrganMayHandleAReportAboutAnOrgan() {
        assertThat(RoutingRules.of(staff(ownOf(ORGANIZATION, PARTY_DEPARTMENT))))
                .extracting(Route::organ, Route::rule)
                .containsExactly(MUNICIPAL_ORGANS_COMMITTEE, "R4.4");
    }

    @ParameterizedTest
    @EnumSource(Organ.class)
    void r47AnotherAcceptingOrganIsAppointedInPlaceOfTheOneConcerned(Organ appointed) {
        var refusal = RoutingRules.refusalToAppoint(appointed, PERSONNEL);
        if (Set.of(PERSONNEL, LEADING_GROUP_OFFICE).contains(appointed)) {
            assertThat(refusal).map(Refusal::rule).hasValue("R4.7");
            assertThat(refusal).map(Refusal::clause).hasValue("六(一)");
        } else {
            assertThat(refusal).isEmpty();
        }
    }

    @Test
    void r12ServiceWorkersAreOutOfScopeWhereverTheyWork() {
        for (var unit : List.of(of(GOVERNMENT_DEPARTMENT), vertical(), ownOf(PERSONNEL, GOVERNMENT_DEPARTMENT))) {
            var worker = new Concerned(
                    SubjectKind.CADRE, unit, Optional.of(new Concerned.Person(STAFF, true, false, false)));
            var route = RoutingRules.of(worker);
            assertThat(route.triage()).isFalse();
            assertThat(route.refusal()).hasValueSatisfying(refusal -> {
                assertThat(refusal.rule()).isEqualTo("R1.2");
                assertThat(refusal.clause()).isEqualTo("二");
            });
        }
    }

    private static Concerned staff(Concerned.Unit unit) {
        return person(unit, STAFF, !CITY_MANAGED);
    }

    private static Concerned person(Concerned.Unit unit, Rank rank, boolean cityManaged) {
        var person = new Concerned.Person(rank, false, cityManaged, false);
        return new Concerned(SubjectKind.CADRE, unit, Optional.of(person));
    }

    private static Concerned unit(Concerned.Unit unit) {
        return new Concerned(SubjectKind.UNIT, unit, Optional.empty());
    }

    private static Concerned team(Concerned.Unit unit) {
        return new Concerned(SubjectKind.LEADERSHIP_TEAM, unit, Optional.empty());
    }

    private static Concerned.Unit vertical() {
        return of(PROVINCIAL_VERTICAL, VERTICAL, CITY_MANAGED);
    }

    private static Concerned.Unit of(UnitKind kind, boolean vertical, boolean cityManagedTeam) {
        return new Concerned.Unit(kind, vertical, cityManagedTeam, List.of(), Optional.empty());
    }

    private static Concerned.Unit of(UnitKind kind, UnitKind... parents) {
        return new Concerned.Unit(kind, false, false, List.of(parents), Optional.empty());
    }

    private static Concerned.Unit ownOf(Organ organ, UnitKind kind) {
        return new Concerned.Unit(kind, false, false, List.of(), Optional.of(organ));
    }
}
