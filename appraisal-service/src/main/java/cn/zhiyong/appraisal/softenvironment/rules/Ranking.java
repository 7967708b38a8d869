package cn.zhiyong.appraisal.softenvironment.rules;

import cn.zhiyong.appraisal.rulebook.Rulebook.SoftEnvironment;
import cn.zhiyong.appraisal.softenvironment.rules.Rated.Ballots;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R10.2, clause 五(三): the mean of each method on the scale of 0 to 100, weighted; a method with fewer ballots on a unit than
 * its minimum does not count for that unit, and the others weigh in its place. Who scores alike shares the place; best and
 * worst are all who do, and there are none where nobody scores differently.
 */
public final class Ranking {
    private Ranking() {}

    /** @param mean empty where there are no ballots */
    public record MethodScore(Method method, long ballots, int minimum, int weight, Optional<Fraction> mean) {
        public boolean counts() {
            return ballots >= minimum;
        }
    }

    /** @param place from 1, the best; empty where no method counts */
    public record Ranked(
            Rated unit,
            List<MethodScore> methods,
            Optional<Fraction> score,
            Optional<Integer> place,
            Standing standing) {}

    /** By category and place; those that are not ranked last. */
    public static List<Ranked> of(Collection<Rated> units, SoftEnvironment figures) {
        var scored = units.stream().map(unit -> scored(unit, figures)).toList();
        return scored.stream()
                .map(each -> placed(each, scored))
                .sorted(Comparator.comparing((Ranked each) -> each.unit().category())
                        .thenComparing(each -> each.place().orElse(Integer.MAX_VALUE))
                        .thenComparing(each -> each.unit().unitCode()))
                .toList();
    }

    private record Scored(Rated unit, List<MethodScore> methods, Optional<Fraction> score) {}

    private static Scored scored(Rated unit, SoftEnvironment figures) {
        var methods = Stream.of(Method.values())
                .map(method -> score(unit, method, figures))
                .toList();
        var counting = methods.stream().filter(MethodScore::counts).toList();
        var weights = counting.stream().mapToLong(MethodScore::weight).sum();
        var score = weights == 0
                ? Optional.<Fraction>empty()
                : Optional.of(counting.stream()
                        .map(each -> each.mean().orElseThrow().times(each.weight()))
                        .reduce(Fraction.ZERO, Fraction::plus)
                        .dividedBy(weights));
        return new Scored(unit, methods, score);
    }

    private static MethodScore score(Rated unit, Method method, SoftEnvironment figures) {
        var ballots = unit.ballots().getOrDefault(method, Ballots.NONE);
        var of = method.figures(figures);
        var mean = ballots.count() == 0
                ? Optional.<Fraction>empty()
                : Optional.of(ballots.points().dividedBy(ballots.count()));
        return new MethodScore(method, ballots.count(), of.minimumBallots(), of.weightPercent(), mean);
    }

    private static Ranked placed(Scored unit, List<Scored> all) {
        if (unit.score().isEmpty()) {
            return new Ranked(unit.unit(), unit.methods(), unit.score(), Optional.empty(), Standing.NOT_RANKED);
        }
        var comparisons = all.stream()
                .filter(each -> each.unit().category() == unit.unit().category())
                .flatMap(each -> each.score().stream())
                .map(each -> each.compareTo(unit.score().get()))
                .toList();
        var better = (int) comparisons.stream().filter(each -> each > 0).count();
        var worse = comparisons.stream().anyMatch(each -> each < 0);
        return new Ranked(
                unit.unit(), unit.methods(), unit.score(), Optional.of(better + 1), standing(better > 0, worse));
    }

    private static Standing standing(boolean somebodyIsBetter, boolean somebodyIsWorse) {
        if (somebodyIsBetter == somebodyIsWorse) {
            return Standing.BETWEEN;
        }
        return somebodyIsBetter ? Standing.WORST : Standing.BEST;
    }
}
