package cn.zhiyong.appraisal.softenvironment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.appraisal.rulebook.Rulebook;
import cn.zhiyong.appraisal.rulebook.Rulebook.SoftEnvironment;
import cn.zhiyong.appraisal.softenvironment.rules.Ranking.MethodScore;
import cn.zhiyong.appraisal.softenvironment.rules.Ranking.Ranked;
import cn.zhiyong.appraisal.softenvironment.rules.Rated.Ballots;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** R10.2: means, weights, minimum, places. */
class RankingTest {
    private static final SoftEnvironment FIGURES =
            new SoftEnvironment(new Rulebook.Method(40, 30), new Rulebook.Method(35, 20), new Rulebook.Method(25, 20));

    @Test
    void meansAreWeightedExactly() {
        var ranked = only(rated("A", ballots(30, 2_500), ballots(20, 1_000), ballots(40, 4_000)));
        // 2500/30 × 40 % + 50 × 35 % + 100 × 25 %
        assertThat(ranked.score()).contains(Fraction.of(455, 6));
        assertThat(ranked.score().orElseThrow().rounded()).isEqualTo("75.83");
        assertThat(ranked.methods()).allMatch(MethodScore::counts);
    }

    @Test
    void aMethodBelowItsMinimumDoesNotCountAndIsNamed() {
        var ranked = only(rated("A", ballots(29, 0), ballots(20, 1_000), ballots(20, 2_000)));
        // (50 × 35 + 100 × 25) / 60
        assertThat(ranked.score()).contains(Fraction.of(425, 6));
        assertThat(ranked.methods())
                .filteredOn(method -> !method.counts())
                .singleElement()
                .satisfies(method -> {
                    assertThat(method.method()).isEqualTo(Method.MASS_REVIEW);
                    assertThat(method.ballots()).isEqualTo(29);
                    assertThat(method.minimum()).isEqualTo(30);
                });
    }

    @Test
    void whereNoMethodCountsThereIsNoPlace() {
        var ranked = only(rated("A", ballots(1, 0), Ballots.NONE, Ballots.NONE));
        assertThat(ranked.standing()).isEqualTo(Standing.NOT_RANKED);
        assertThat(ranked.place()).isEmpty();
    }

    @Test
    void allWhoScoreAlikeAreNamedAndDepartmentsAreApartFromTheGrassRoots() {
        var ranked = standings(List.of(
                department("A", 90),
                department("B", 50),
                department("C", 50),
                department("D", 70),
                grassRoots("E", 10),
                grassRoots("F", 20)));
        assertThat(ranked)
                .isEqualTo(Map.of(
                        "A", "1 BEST",
                        "D", "2 BETWEEN",
                        "B", "3 WORST",
                        "C", "3 WORST",
                        "F", "1 BEST",
                        "E", "2 WORST"));
    }

    @Test
    void nobodyIsWorstWhereNobodyIsBetter() {
        assertThat(standings(List.of(department("A", 50), department("B", 50), grassRoots("E", 0))))
                .isEqualTo(Map.of("A", "1 BETWEEN", "B", "1 BETWEEN", "E", "1 BETWEEN"));
    }

    @Property(tries = 200)
    void theOrderOfInputDoesNotMatterAndABetterScoreNeverComesAfter(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 100) Integer> means, @ForAll Random random) {
        var units = new ArrayList<>(IntStream.range(0, means.size())
                .mapToObj(i -> department("U" + i, means.get(i)))
                .toList());
        var ranked = Ranking.of(units, FIGURES);
        Collections.shuffle(units, random);
        assertThat(Ranking.of(units, FIGURES)).isEqualTo(ranked);
        var best = Collections.max(means);
        var worst = Collections.min(means);
        for (var each : ranked) {
            var mean = each.score().orElseThrow();
            assertThat(each.place().orElseThrow() - 1).isEqualTo((int) means.stream()
                    .filter(other -> Fraction.of(other, 1).compareTo(mean) > 0)
                    .count());
            assertThat(each.standing() == Standing.WORST)
                    .isEqualTo(!best.equals(worst) && mean.equals(Fraction.of(worst, 1)));
        }
    }

    private static Ranked only(Rated unit) {
        return Ranking.of(List.of(unit), FIGURES).getFirst();
    }

    private static Map<String, String> standings(List<Rated> units) {
        return Ranking.of(units, FIGURES).stream()
                .collect(Collectors.toMap(
                        (Ranked each) -> each.unit().unitCode(),
                        each -> each.place().orElseThrow() + " " + each.standing()));
    }

    private static Rated department(String code, int mean) {
        return of(code, Category.DEPARTMENT, method -> ballots(30, 30L * mean));
    }

    private static Rated grassRoots(String code, int mean) {
        return of(code, Category.GRASS_ROOTS_UNIT, method -> ballots(30, 30L * mean));
    }

    private static Rated of(String code, Category category, Function<Method, Ballots> ballots) {
        return new Rated(
                code,
                category,
                List.of(Method.values()).stream().collect(Collectors.toMap(Function.identity(), ballots)));
    }

    private static Rated rated(String code, Ballots mass, Ballots survey, Ballots sampling) {
        return new Rated(
                code,
                Category.DEPARTMENT,
                Map.of(Method.MASS_REVIEW, mass, Method.TARGETED_SURVEY, survey, Method.SAMPLING, sampling));
    }

    private static Ballots ballots(long count, long points) {
        return new Ballots(count, Fraction.of(points, 1));
    }
}
