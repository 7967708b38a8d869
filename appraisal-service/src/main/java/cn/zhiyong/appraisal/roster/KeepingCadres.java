package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Adds a person to the roster, or changes the one that is there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeepingCadres {
    private final Roster roster;
    private final References references;
    private final RosterChanges changes;
    private final Clock clock;

    KeepingCadres(Roster roster, References references, RosterChanges changes, Clock clock) {
        this.roster = roster;
        this.references = references;
        this.changes = changes;
        this.clock = clock;
    }

    Kept<Cadre> keep(CadreRequest request, ExpectedVersion expected) {
        roster.lock();
        var broken = references.broken(List.of(), List.of(request), index -> "", index -> "");
        if (!broken.isEmpty()) {
            throw Problems.malformed(broken);
        }
        return roster.cadre(request.id())
                .map(cadre -> change(cadre, request, expected))
                .orElseGet(() -> add(request, expected));
    }

    private Kept<Cadre> add(CadreRequest request, ExpectedVersion expected) {
        expected.requireNoneNamed();
        var cadre = new Cadre(request, LocalDate.now(clock));
        roster.add(cadre);
        changes.keep(List.of(), List.of(cadre));
        return new Kept<>(cadre, true);
    }

    private Kept<Cadre> change(Cadre cadre, CadreRequest request, ExpectedVersion expected) {
        expected.requireMatch(cadre.version());
        if (cadre.update(request, LocalDate.now(clock))) {
            changes.keep(List.of(), List.of(cadre));
        }
        return new Kept<>(cadre, false);
    }
}
