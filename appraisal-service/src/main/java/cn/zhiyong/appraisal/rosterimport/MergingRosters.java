package cn.zhiyong.appraisal.rosterimport;

import cn.zhiyong.appraisal.roster.Cadre;
import cn.zhiyong.appraisal.roster.CadreRequest;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.RosterChanges;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.appraisal.roster.UnitRequest;
import cn.zhiyong.appraisal.rosterimport.RosterImport.Counts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;

/** Merges entries that were found to be in order into the roster, which is held. What says nothing new changes nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MergingRosters {
    private final Roster roster;
    private final RosterChanges changes;
    private final Clock clock;

    MergingRosters(Roster roster, RosterChanges changes, Clock clock) {
        this.roster = roster;
        this.changes = changes;
        this.clock = clock;
    }

    /** What came of it. */
    public record Merged(Counts units, Counts cadres) {}

    public Merged merge(List<UnitRequest> units, List<CadreRequest> cadres) {
        var today = LocalDate.now(clock);
        var changedUnits = new ArrayList<Unit>();
        var changedCadres = new ArrayList<Cadre>();
        var unitCounts = merge(
                units,
                UnitRequest::code,
                roster.units(units.stream().map(UnitRequest::code).toList()),
                request -> new Unit(request, today),
                (unit, request) -> unit.update(request, today),
                roster::add,
                changedUnits);
        var cadreCounts = merge(
                cadres,
                CadreRequest::id,
                roster.cadres(cadres.stream().map(CadreRequest::id).toList()),
                request -> new Cadre(request, today),
                (cadre, request) -> cadre.update(request, today),
                roster::add,
                changedCadres);
        changes.keep(changedUnits, changedCadres);
        return new Merged(unitCounts, cadreCounts);
    }

    private static <R, K, E> Counts merge(
            List<R> requests,
            Function<R, K> key,
            Map<K, E> existing,
            Function<R, E> make,
            BiPredicate<E, R> update,
            Consumer<E> add,
            List<E> changed) {
        var created = 0;
        var updated = 0;
        for (var request : requests) {
            var entity = existing.get(key.apply(request));
            if (entity == null) {
                entity = make.apply(request);
                add.accept(entity);
                changed.add(entity);
                created++;
            } else if (update.test(entity, request)) {
                changed.add(entity);
                updated++;
            }
        }
        return new Counts(created, updated, requests.size() - created - updated);
    }
}
