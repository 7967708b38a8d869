package cn.zhiyong.appraisal.classification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** R9.4 for any city: few totals, so that there are many ties, and many bars. */
class ClassificationPropertyTest {
    @Property
    void everyUnitHasOnePlace(@ForAll("cities") List<Contender> city) {
        assertThat(of(city).placements()).extracting(Placement::unit).containsExactlyInAnyOrderElementsOf(city);
    }

    @Property
    void withoutTiesAndDecisionsTheSeatsAreFilledExactly(@ForAll("cities") List<Contender> city) {
        var plain = new ArrayList<Contender>();
        city.forEach(unit -> plain.add(new Contender(unit.unitCode(), plain.size(), 0, 0, 1)));
        var classes = of(plain).placements().stream()
                .collect(Collectors.groupingBy(Placement::unitClass, Collectors.counting()));
        var seats = seats(plain);
        assertThat(classes.getOrDefault(1, 0L)).isEqualTo(seats.first());
        assertThat(classes.getOrDefault(2, 0L)).isEqualTo(seats.second());
        assertThat(classes.getOrDefault(3, 0L)).isEqualTo(seats.third());
    }

    @Property
    void nobodyBarredIsClass1AndNobodyForcedIsAbove3(@ForAll("cities") List<Contender> city) {
        assertThat(of(city).placements()).allSatisfy(each -> assertThat(each.unitClass())
                .isGreaterThanOrEqualTo(each.unit().bestClass()));
    }

    @Property
    void aBetterUnitIsNeverBelowAWorseOneUnlessForcedOrBarred(@ForAll("cities") List<Contender> city) {
        var placements = of(city).placements();
        for (var better : placements) {
            for (var worse : placements) {
                if (better.unit().bestClass() == 1 && Contender.BY_MERIT.compare(better.unit(), worse.unit()) < 0) {
                    assertThat(better.unitClass()).isLessThanOrEqualTo(worse.unitClass());
                }
            }
        }
    }

    @Property
    void tiesAreNeverSplit(@ForAll("cities") List<Contender> city) {
        var byRank = of(city).placements().stream()
                .filter(each -> each.unit().bestClass() == 1)
                .collect(Collectors.groupingBy(
                        Placement::rank, Collectors.mapping(Placement::unitClass, Collectors.toSet())));
        assertThat(byRank.values()).allMatch(classes -> classes.size() == 1);
    }

    @Property
    void theOrderOfTheInputDoesNotMatter(@ForAll("cities") List<Contender> city, @ForAll Random random) {
        var shuffled = new ArrayList<>(city);
        Collections.shuffle(shuffled, random);
        assertThat(of(shuffled)).isEqualTo(of(city));
    }

    /** A seat of class 1 stays empty only where nobody is left who may take it, and class 3 only for ties. */
    @Property
    void seatsAreNotGivenAway(@ForAll("cities") List<Contender> city) {
        var seats = seats(city);
        var placements = of(city).placements();
        var first = placements.stream().filter(each -> each.unitClass() == 1).count();
        var eligible = city.stream().filter(unit -> unit.bestClass() == 1).count();
        assertThat(first).isGreaterThanOrEqualTo(Math.min(seats.first(), eligible));
        var third = placements.stream().filter(each -> each.unitClass() == 3).count();
        var forced = city.stream().filter(unit -> unit.bestClass() == 3).count();
        assertThat(third).isLessThanOrEqualTo(Math.max(seats.third(), forced));
    }

    @Provide
    Arbitrary<List<Contender>> cities() {
        var unit = Combinators.combine(
                        Arbitraries.longs().between(0, 12),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.frequency(Tuple.of(8, 1), Tuple.of(2, 2), Tuple.of(1, 3)))
                .as((total, good, best) -> new Contender("", total, good, 2 - good, best));
        return unit.list().ofMaxSize(60).map(ClassificationPropertyTest::named);
    }

    private static List<Contender> named(List<Contender> units) {
        var named = new ArrayList<Contender>();
        units.forEach(unit -> named.add(new Contender(
                "U%03d".formatted(named.size()),
                unit.total(),
                unit.goodHalfYears(),
                unit.fairHalfYears(),
                unit.bestClass())));
        return named;
    }

    private static Seats seats(List<Contender> city) {
        return Seats.of(city.size(), 35, 55, 10);
    }

    private static Classification of(List<Contender> city) {
        return Classification.of(city, seats(city));
    }
}
