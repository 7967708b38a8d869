package cn.zhiyong.intake.routing.rules;

import cn.zhiyong.intake.organ.Organ;
import java.util.List;
import java.util.Optional;

/**
 * What routing looks at in a subject that the roster knows.
 *
 * @param person present exactly for a {@link SubjectKind#CADRE}
 */
public record Concerned(SubjectKind kind, Unit unit, Optional<Person> person) {
    /**
     * @param parents kinds of the units above it, nearest first
     * @param ownOf the accepting organ that it is itself
     */
    public record Unit(
            UnitKind kind, boolean vertical, boolean cityManagedTeam, List<UnitKind> parents, Optional<Organ> ownOf) {}

    /** @param inCityManagedTeam whether the person sits on a city-managed leadership team */
    public record Person(Rank rank, boolean serviceWorker, boolean cityManaged, boolean inCityManagedTeam) {}

    boolean isVertical() {
        return unit.vertical();
    }

    boolean isCityManaged() {
        return person.map(each -> each.cityManaged() || each.inCityManagedTeam())
                .orElse(kind == SubjectKind.LEADERSHIP_TEAM && unit.cityManagedTeam());
    }

    /** Units, and teams that the city does not manage, are dealt with as section level by their kind. */
    boolean isSectionLevelOrBelow() {
        return person.map(each -> each.rank().isSectionLevelOrBelow()).orElse(true);
    }

    boolean isOfGovernment() {
        return unit.kind() == UnitKind.GOVERNMENT_DEPARTMENT
                || unit.kind() == UnitKind.PUBLIC_INSTITUTION
                        && unit.parents().contains(UnitKind.GOVERNMENT_DEPARTMENT);
    }

    boolean isServiceWorker() {
        return person.map(Person::serviceWorker).orElse(false);
    }
}
