package cn.zhiyong.appraisal.rosterimport;

import cn.zhiyong.appraisal.roster.Cadre;
import cn.zhiyong.appraisal.roster.CadreEvent;
import cn.zhiyong.appraisal.roster.CadreRequest;
import cn.zhiyong.appraisal.roster.References;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.appraisal.roster.UnitEvent;
import cn.zhiyong.appraisal.roster.UnitRequest;
import cn.zhiyong.appraisal.rosterimport.RosterImport.Counts;
import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes a roster in, all or nothing. Whoever it leaves out stays; what it does not change raises no event. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ImportingRosters {
    private static final int MAX_ERRORS = 100;

    private final Roster roster;
    private final References references;
    private final RosterImports imports;
    private final Outbox outbox;
    private final Clock clock;

    ImportingRosters(Roster roster, References references, RosterImports imports, Outbox outbox, Clock clock) {
        this.roster = roster;
        this.references = references;
        this.imports = imports;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param client the account that sends it */
    RosterImport take(RosterImportRequest request, String client) {
        var units = request.units();
        var cadres = request.cadres();
        roster.lock();
        refuseUnlessWhole(units, cadres);
        var changedUnits = new ArrayList<Unit>();
        var changedCadres = new ArrayList<Cadre>();
        var unitCounts = merge(
                units,
                UnitRequest::code,
                roster.units(units.stream().map(UnitRequest::code).toList()),
                Unit::new,
                Unit::update,
                roster::add,
                changedUnits);
        var cadreCounts = merge(
                cadres,
                CadreRequest::id,
                roster.cadres(cadres.stream().map(CadreRequest::id).toList()),
                Cadre::new,
                Cadre::update,
                roster::add,
                changedCadres);
        var done = new RosterImport(Ids.next(), clock.instant(), client, unitCounts, cadreCounts);
        imports.persist(done);
        outbox.publishAll(() -> Stream.concat(
                changedUnits.stream().map(UnitEvent::of), changedCadres.stream().map(CadreEvent::of)));
        return done;
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

    private void refuseUnlessWhole(List<UnitRequest> units, List<CadreRequest> cadres) {
        var errors = new ArrayList<FieldError>();
        errors.addAll(repeated(units, UnitRequest::code, "units[%d].code"));
        errors.addAll(repeated(cadres, CadreRequest::id, "cadres[%d].id"));
        errors.addAll(
                references.broken(units, cadres, index -> "units[" + index + "].", index -> "cadres[" + index + "]."));
        if (!errors.isEmpty()) {
            throw Problems.malformed(errors.subList(0, Math.min(errors.size(), MAX_ERRORS)));
        }
    }

    private static <R> List<FieldError> repeated(List<R> requests, Function<R, Object> key, String path) {
        var seen = new HashSet<>();
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < requests.size(); i++) {
            if (!seen.add(key.apply(requests.get(i)))) {
                errors.add(new FieldError(path.formatted(i), new Text("在本次导入中重复出现。", "Comes twice in this import.")));
            }
        }
        return errors;
    }
}
