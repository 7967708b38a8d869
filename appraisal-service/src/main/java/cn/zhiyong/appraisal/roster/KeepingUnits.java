package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Adds a unit to the roster, or changes the one that is there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeepingUnits {
    private final Roster roster;
    private final References references;
    private final RosterChanges changes;
    private final Clock clock;

    KeepingUnits(Roster roster, References references, RosterChanges changes, Clock clock) {
        this.roster = roster;
        this.references = references;
        this.changes = changes;
        this.clock = clock;
    }

    Kept<Unit> keep(UnitRequest request, ExpectedVersion expected) {
        roster.lock();
        var broken = references.broken(List.of(request), List.of(), index -> "", index -> "");
        if (!broken.isEmpty()) {
            throw Problems.malformed(broken);
        }
        return roster.unit(request.code())
                .map(unit -> change(unit, request, expected))
                .orElseGet(() -> add(request, expected));
    }

    private Kept<Unit> add(UnitRequest request, ExpectedVersion expected) {
        expected.requireNoneNamed();
        var unit = new Unit(request, LocalDate.now(clock));
        roster.add(unit);
        changes.keep(List.of(unit), List.of());
        return new Kept<>(unit, true);
    }

    private Kept<Unit> change(Unit unit, UnitRequest request, ExpectedVersion expected) {
        expected.requireMatch(unit.version());
        if (unit.update(request, LocalDate.now(clock))) {
            changes.keep(List.of(unit), List.of());
        }
        return new Kept<>(unit, false);
    }
}
