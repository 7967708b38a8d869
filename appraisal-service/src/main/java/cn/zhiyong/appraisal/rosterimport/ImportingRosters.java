package cn.zhiyong.appraisal.rosterimport;

import cn.zhiyong.appraisal.roster.CadreRequest;
import cn.zhiyong.appraisal.roster.References;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.UnitRequest;
import cn.zhiyong.platform.Ids;
import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Takes a roster in, all or nothing. Whoever it leaves out stays; what it does not change raises no event. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ImportingRosters {
    private static final int MAX_ERRORS = 100;

    private final Roster roster;
    private final References references;
    private final RosterImports imports;
    private final MergingRosters mergingRosters;
    private final Clock clock;

    ImportingRosters(
            Roster roster, References references, RosterImports imports, MergingRosters mergingRosters, Clock clock) {
        this.roster = roster;
        this.references = references;
        this.imports = imports;
        this.mergingRosters = mergingRosters;
        this.clock = clock;
    }

    /** @param client the account that sends it */
    RosterImport take(RosterImportRequest request, String client) {
        roster.lock();
        refuseUnlessWhole(request.units(), request.cadres());
        var merged = mergingRosters.merge(request.units(), request.cadres());
        var done = new RosterImport(Ids.next(), clock.instant(), client, merged.units(), merged.cadres());
        imports.persist(done);
        return done;
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
