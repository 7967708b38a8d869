package cn.zhiyong.appraisal.mark.rules;

import cn.zhiyong.appraisal.rulebook.Rulebook;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * R9.3: what the marks of a year come to for one unit. Each part is a mean of what its periods come to, a period the mean
 * of its appraisers; each is rounded half up to the hundredth of a point, as it is printed, so that everybody can recompute
 * the total from the printed list. A period without marks counts nothing.
 *
 * @param routine in hundredths of a point, as are the other parts
 * @param total in ten-thousandths of a point, exact
 * @param halfYears what the centralised review recorded, in their order; a half-year without records is left out (R9.2)
 */
public record UnitTotal(
        int routine, int centralised, int yearEnd, int leaders, long total, List<ReviewRecord> halfYears) {
    /** One appraiser's mark: {@code record} of a centralised review, {@code hundredths} of a point of anything else. */
    public record Entry(Component component, int period, int hundredths, ReviewRecord record) {}

    public static UnitTotal of(Collection<Entry> entries, Rulebook rulebook) {
        var byComponent =
                entries.stream().collect(Collectors.groupingBy(Entry::component, Collectors.groupingBy(Entry::period)));
        var routine = part(Component.ROUTINE, byComponent, rulebook);
        var centralised = part(Component.CENTRALISED, byComponent, rulebook);
        var yearEnd = part(Component.YEAR_END, byComponent, rulebook);
        var leaders = part(Component.LEADERS, byComponent, rulebook);
        var weights = rulebook.weights();
        var total = (long) routine * weights.routinePercent()
                + (long) centralised * weights.centralisedPercent()
                + (long) yearEnd * weights.yearEndPercent()
                + (long) leaders * weights.leadersPercent();
        var halfYears = byComponent.getOrDefault(Component.CENTRALISED, Map.of());
        return new UnitTotal(
                routine,
                centralised,
                yearEnd,
                leaders,
                total,
                halfYears.keySet().stream()
                        .sorted()
                        .map(half -> median(halfYears.get(half)))
                        .toList());
    }

    public int halfYearsOf(ReviewRecord record) {
        return (int) halfYears.stream().filter(record::equals).count();
    }

    private static int part(Component component, Map<Component, Map<Integer, List<Entry>>> marks, Rulebook rulebook) {
        var periods = marks.getOrDefault(component, Map.of());
        var sum = periods.values().stream()
                .mapToInt(entries -> mean(
                        entries.stream()
                                .mapToInt(entry -> points(entry, rulebook))
                                .sum(),
                        entries.size()))
                .sum();
        return mean(sum, component.periods());
    }

    private static int points(Entry entry, Rulebook rulebook) {
        return entry.component() == Component.CENTRALISED ? entry.record().hundredths(rulebook) : entry.hundredths();
    }

    private static int mean(int sum, int count) {
        return (2 * sum + count) / (2 * count);
    }

    /** What the middle one of the appraisers recorded; of two in the middle the better, in the unit's favour. */
    private static ReviewRecord median(List<Entry> entries) {
        return entries.stream().map(Entry::record).sorted().toList().get((entries.size() - 1) / 2);
    }
}
