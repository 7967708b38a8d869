package cn.zhiyong.appraisal.consequence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a decision does has changed, in the current transaction: made, modified or revoked.
 *
 * @param touched every consequence that it had or has now
 */
public record ConsequencesChanged(UUID decisionId, String decisionNumber, List<Consequence> touched) {
    static ConsequencesChanged of(
            DecisionBody decision, Collection<Consequence> before, Collection<Consequence> after) {
        return new ConsequencesChanged(
                decision.decisionId(),
                decision.decisionNumber(),
                Stream.concat(before.stream(), after.stream()).toList());
    }

    /** Whose years they are of. */
    public Set<Integer> years() {
        return touched.stream().map(Consequence::year).collect(Collectors.toCollection(TreeSet::new));
    }

    /** People upon whom one of that kind falls, or fell, in that year. */
    public Set<UUID> cadreIds(Consequence.Kind kind, int year) {
        return bearers(kind, year, Consequence::cadreId);
    }

    /** The same of units. */
    public Set<String> unitCodes(Consequence.Kind kind, int year) {
        return bearers(kind, year, Consequence::unitCode);
    }

    private <K> Set<K> bearers(Consequence.Kind kind, int year, Function<Consequence, K> bearer) {
        return touched.stream()
                .filter(each -> each.kind() == kind && each.year() == year)
                .map(bearer)
                .filter(each -> each != null)
                .collect(Collectors.toSet());
    }
}
