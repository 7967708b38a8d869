package cn.zhiyong.appraisal.classification;

import cn.zhiyong.appraisal.classification.Recomputation.Difference;
import cn.zhiyong.appraisal.cycle.Cycles;
import cn.zhiyong.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Computes a published year anew from what is on record, and changes nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecomputingClassifications {
    private final Cycles cycles;
    private final Classifications classifications;
    private final ComputingClassifications computing;

    RecomputingClassifications(Cycles cycles, Classifications classifications, ComputingClassifications computing) {
        this.cycles = cycles;
        this.classifications = classifications;
        this.computing = computing;
    }

    /** @throws cn.zhiyong.platform.problem.ProblemException 409 where nothing is published yet */
    Recomputation recompute(int year) {
        var cycle = cycles.cycle(year);
        var published = classifications
                .published(year)
                .orElseThrow(() ->
                        Problems.conflict("该年度的评定档次尚未公布。", "The classification of this year is not published yet."));
        var computed = computing.compute(cycle, published.ground(), published.madeBy()).lines().stream()
                .collect(Collectors.toMap(ClassificationLine::unitCode, Function.identity()));
        var stored = classifications.lines(published.id());
        var units = new TreeSet<>(computed.keySet());
        units.addAll(stored.keySet());
        return new Recomputation(
                published,
                !cycle.isClosed(),
                units.stream()
                        .map(unit -> new Difference(
                                unit, Optional.ofNullable(computed.get(unit)), Optional.ofNullable(stored.get(unit))))
                        .filter(Difference::isThere)
                        .toList());
    }
}
