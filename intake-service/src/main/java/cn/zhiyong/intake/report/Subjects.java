package cn.zhiyong.intake.report;

import cn.zhiyong.intake.organ.OrganUnits;
import cn.zhiyong.intake.roster.Roster;
import cn.zhiyong.intake.roster.RosterCadre;
import cn.zhiyong.intake.roster.RosterUnit;
import cn.zhiyong.intake.routing.rules.Concerned;
import cn.zhiyong.intake.routing.rules.Route;
import cn.zhiyong.intake.routing.rules.RoutingRules;
import cn.zhiyong.intake.routing.rules.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/** Finds in the roster whom a report is about, and by R4 where it goes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Subjects {
    private final Roster roster;
    private final OrganUnits organs;

    Subjects(Roster roster, OrganUnits organs) {
        this.roster = roster;
        this.organs = organs;
    }

    /** Reads at once what identifying and routing these will ask of the roster by ID or code. */
    void prepare(Collection<StatedSubject> stated) {
        roster.prepare(
                stated.stream()
                        .map(StatedSubject::cadreId)
                        .filter(Objects::nonNull)
                        .toList(),
                stated.stream()
                        .map(StatedSubject::unitCode)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** By ID or code; failing those by the exact name, where exactly one bears it. */
    Subject identify(StatedSubject stated) {
        return switch (stated.kind()) {
            case CADRE ->
                cadre(stated)
                        .map(cadre -> new Subject(SubjectKind.CADRE, cadre.id(), cadre.unitCode()))
                        .orElse(Subject.UNKNOWN);
            case UNIT, LEADERSHIP_TEAM ->
                unit(stated)
                        .map(unit -> new Subject(stated.kind(), null, unit.code()))
                        .orElse(Subject.UNKNOWN);
            case UNKNOWN -> Subject.UNKNOWN;
        };
    }

    private Optional<RosterCadre> cadre(StatedSubject stated) {
        if (stated.cadreId() != null) {
            return roster.cadre(stated.cadreId());
        }
        return stated.name() == null ? Optional.empty() : roster.onlyCadreNamed(stated.name(), stated.unitName());
    }

    private Optional<RosterUnit> unit(StatedSubject stated) {
        if (stated.unitCode() != null) {
            return roster.unit(stated.unitCode());
        }
        return stated.unitName() == null ? Optional.empty() : roster.onlyUnitNamed(stated.unitName());
    }

    /** A person whose unit is not on the roster cannot be routed yet (R4.5). */
    Route route(Subject subject) {
        return Optional.ofNullable(subject.unitCode())
                .flatMap(roster::unit)
                .map(unit -> RoutingRules.of(concerned(subject, unit)))
                .orElseGet(RoutingRules::ofUnknown);
    }

    private Concerned concerned(Subject subject, RosterUnit unit) {
        return new Concerned(
                subject.kind(),
                new Concerned.Unit(
                        unit.kind(),
                        unit.vertical(),
                        unit.cityManagedTeam(),
                        roster.parentKinds(unit),
                        organs.organOf(unit.code())),
                Optional.ofNullable(subject.cadreId())
                        .flatMap(roster::cadre)
                        .map(cadre -> new Concerned.Person(
                                cadre.rank(),
                                cadre.serviceWorker(),
                                cadre.cityManaged(),
                                unit.hasOnCityManagedTeam(cadre.id()))));
    }
}
