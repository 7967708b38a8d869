package cn.zhiyong.appraisal.rosterimport;

import cn.zhiyong.appraisal.roster.Cadre;
import cn.zhiyong.appraisal.roster.CadreRecord;
import cn.zhiyong.appraisal.roster.References;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.RosterEvent;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.appraisal.roster.UnitRecord;
import cn.zhiyong.appraisal.rosterimport.RosterImport.Counts;
import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
class RosterImporting {
    private static final int MAX_ERRORS = 100;

    private final Roster roster;
    private final References references;
    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    RosterImporting(Roster roster, References references, EntityManager database, Outbox outbox, Clock clock) {
        this.roster = roster;
        this.references = references;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    RosterImport take(List<UnitRecord> units, List<CadreRecord> cadres, String client) {
        roster.lock();
        refuseUnlessWhole(units, cadres);
        var changedUnits = new ArrayList<Unit>();
        var changedCadres = new ArrayList<Cadre>();
        var unitCounts = merge(
                units,
                UnitRecord::code,
                roster.units(units.stream().map(UnitRecord::code).toList()),
                Unit::new,
                Unit::update,
                roster::add,
                changedUnits);
        var cadreCounts = merge(
                cadres,
                CadreRecord::id,
                roster.cadres(cadres.stream().map(CadreRecord::id).toList()),
                Cadre::new,
                Cadre::update,
                roster::add,
                changedCadres);
        var done = new RosterImport(Ids.next(), clock.instant(), client, unitCounts, cadreCounts);
        database.persist(done);
        outbox.publishAll(() -> Stream.concat(
                changedUnits.stream().map(RosterEvent::of),
                changedCadres.stream().map(RosterEvent::of)));
        return done;
    }

    private static <R, K, E> Counts merge(
            List<R> records,
            Function<R, K> key,
            Map<K, E> existing,
            Function<R, E> make,
            BiPredicate<E, R> update,
            Consumer<E> add,
            List<E> changed) {
        var created = 0;
        var updated = 0;
        for (var record : records) {
            var entity = existing.get(key.apply(record));
            if (entity == null) {
                entity = make.apply(record);
                add.accept(entity);
                changed.add(entity);
                created++;
            } else if (update.test(entity, record)) {
                changed.add(entity);
                updated++;
            }
        }
        return new Counts(created, updated, records.size() - created - updated);
    }

    private void refuseUnlessWhole(List<UnitRecord> units, List<CadreRecord> cadres) {
        var errors = new ArrayList<FieldError>();
        errors.addAll(repeated(units, UnitRecord::code, "units[%d].code"));
        errors.addAll(repeated(cadres, CadreRecord::id, "cadres[%d].id"));
        errors.addAll(
                references.broken(units, cadres, index -> "units[" + index + "].", index -> "cadres[" + index + "]."));
        if (!errors.isEmpty()) {
            throw Problems.malformed(errors.subList(0, Math.min(errors.size(), MAX_ERRORS)));
        }
    }

    private static <R> List<FieldError> repeated(List<R> records, Function<R, Object> key, String path) {
        var seen = new HashSet<>();
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < records.size(); i++) {
            if (!seen.add(key.apply(records.get(i)))) {
                errors.add(new FieldError(path.formatted(i), new Text("在本次导入中重复出现。", "Comes twice in this import.")));
            }
        }
        return errors;
    }
}
