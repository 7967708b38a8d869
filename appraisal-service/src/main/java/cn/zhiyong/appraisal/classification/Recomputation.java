package cn.zhiyong.appraisal.classification;

import java.util.List;
import java.util.Optional;

/**
 * What the published classes of a year are, held against what the marks and decisions on record come to now.
 *
 * @param adjustmentPending a decision came later: differences are what its adjustment will change
 * @param differences the units of which the two do not say the same
 */
record Recomputation(ClassificationVersion published, boolean adjustmentPending, List<Difference> differences) {
    /** One of them is there; both are where they differ. */
    record Difference(String unitCode, Optional<ClassificationLine> computed, Optional<ClassificationLine> stored) {
        boolean isThere() {
            return !computed.flatMap(line -> stored.map(line::saysTheSameAs)).orElse(false);
        }
    }

    /** Nothing explains it: what is stored was changed, or what it was made from. */
    boolean isAlarming() {
        return !adjustmentPending && !differences.isEmpty();
    }
}
