package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Adds a unit to the roster, or changes the one that is there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeepingUnits {
    private final Roster roster;
    private final References references;
    private final Outbox outbox;

    KeepingUnits(Roster roster, References references, Outbox outbox) {
        this.roster = roster;
        this.references = references;
        this.outbox = outbox;
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
        var unit = new Unit(request);
        roster.add(unit);
        outbox.publish(() -> UnitEvent.of(unit));
        return new Kept<>(unit, true);
    }

    private Kept<Unit> change(Unit unit, UnitRequest request, ExpectedVersion expected) {
        expected.requireMatch(unit.version());
        if (unit.update(request)) {
            outbox.publish(() -> UnitEvent.of(unit));
        }
        return new Kept<>(unit, false);
    }
}
