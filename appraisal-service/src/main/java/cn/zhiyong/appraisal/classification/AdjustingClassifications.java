package cn.zhiyong.appraisal.classification;

import cn.zhiyong.appraisal.consequence.Consequence.Kind;
import cn.zhiyong.appraisal.consequence.ConsequencesChanged;
import cn.zhiyong.appraisal.cycle.Cycle;
import cn.zhiyong.appraisal.cycle.Cycles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/**
 * R7.15: a decision made, modified or revoked after a year's classification was published reopens the year and drafts what
 * the classes come to now, with the decision as its ground. Comparing the draft with the published version tells what changes
 * for whom; the published one counts until the draft is published in its place.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AdjustingClassifications {
    private static final String MADE_BY = "appraisal-service";

    private final Cycles cycles;
    private final Classifications classifications;
    private final ComputingClassifications computing;

    AdjustingClassifications(Cycles cycles, Classifications classifications, ComputingClassifications computing) {
        this.cycles = cycles;
        this.classifications = classifications;
        this.computing = computing;
    }

    void changed(@Observes ConsequencesChanged change) {
        change.years().stream()
                .filter(year -> !change.unitCodes(Kind.UNIT_CLASS_CEILING, year).isEmpty())
                .flatMap(year -> cycles.heldIfThere(year).stream())
                .forEach(cycle -> adjust(cycle, change.decisionNumber()));
    }

    /** Where the decision changes nothing, or no longer, what was published goes on counting. */
    private void adjust(Cycle cycle, String decisionNumber) {
        classifications.published(cycle.year()).ifPresent(published -> {
            var computed = computing.compute(cycle, "处理决定 %s（R7.15）".formatted(decisionNumber), MADE_BY);
            if (computed.saysTheSameAs(classifications.lines(published.id()))) {
                cycle.close();
            } else {
                cycle.reopen();
                classifications.add(computed.version(), computed.lines());
            }
        });
    }
}
