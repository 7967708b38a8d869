package cn.zhiyong.appraisal.cycle;

import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.rulebook.Rulebooks;
import cn.zhiyong.platform.lock.Locks;
import cn.zhiyong.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** Opens a year's appraisal under the rulebook in force on the day. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpeningCycles {
    private final Cycles cycles;
    private final Roster roster;
    private final Rulebooks rulebooks;
    private final Locks locks;
    private final Clock clock;

    OpeningCycles(Cycles cycles, Roster roster, Rulebooks rulebooks, Locks locks, Clock clock) {
        this.cycles = cycles;
        this.roster = roster;
        this.rulebooks = rulebooks;
        this.locks = locks;
        this.clock = clock;
    }

    Cycle open(CycleRequest request) {
        locks.hold(List.of("cycle-" + request.year()));
        if (cycles.isThere(request.year())) {
            throw Problems.conflict("该年度考评已开启。", "The appraisal of this year is open already.");
        }
        var unknown = new TreeSet<>(request.unitCodes());
        unknown.removeAll(roster.units(request.unitCodes()).keySet());
        if (!unknown.isEmpty()) {
            throw Problems.malformed(
                    "unitCodes",
                    "名册中没有：%s。".formatted(String.join("、", unknown)),
                    "Not on the roster: %s.".formatted(String.join(", ", unknown)));
        }
        var rulebook = rulebooks.inForceOn(LocalDate.now(clock));
        var cycle = new Cycle(request.year(), rulebook.version(), clock.instant());
        cycles.add(cycle, request.unitCodes());
        return cycle;
    }
}
