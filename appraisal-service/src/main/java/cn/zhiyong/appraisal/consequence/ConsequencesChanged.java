package cn.zhiyong.appraisal.consequence;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a decision does has changed, in the current transaction: made, modified or revoked.
 *
 * @param touched every consequence that it had or has now
 */
public record ConsequencesChanged(String decisionNumber, List<Consequence> touched) {
    static ConsequencesChanged of(
            DecisionBody decision, Collection<Consequence> before, Collection<Consequence> after) {
        return new ConsequencesChanged(
                decision.decisionNumber(),
                Stream.concat(before.stream(), after.stream()).toList());
    }

    /** Whose years they are of. */
    public Set<Integer> years() {
        return touched.stream().map(Consequence::year).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Units upon which one of that kind falls, or fell, in that year. */
    public Set<String> unitCodes(Consequence.Kind kind, int year) {
        return touched.stream()
                .filter(each -> each.kind() == kind && each.year() == year)
                .map(Consequence::unitCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
