package cn.zhiyong.appraisal.classification.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * R9.4: the classes of a year's units. Units that a decision puts into class 3 take its seats first; those barred from
 * class 1 yield their seat to the next; a tie is never split, all of it goes to the better class.
 *
 * @param placements the best first; equal ones by code
 */
public record Classification(Seats seats, List<Placement> placements) {
    public static Classification of(Collection<Contender> units, Seats seats) {
        return new Classification(seats, new Seating(units, seats).placements());
    }

    /** The work of one classification: who sits where so far. */
    private static final class Seating {
        private final Seats seats;
        private final List<List<Contender>> ties;
        private final Map<Contender, Placement> placed = new HashMap<>();
        private final Map<Contender, Integer> ranks = new HashMap<>();

        Seating(Collection<Contender> units, Seats seats) {
            this.seats = seats;
            var byMerit = new TreeMap<Contender, List<Contender>>(Contender.BY_MERIT);
            units.forEach(unit ->
                    byMerit.computeIfAbsent(unit, first -> new ArrayList<>()).add(unit));
            this.ties = List.copyOf(byMerit.values());
            var rank = 1;
            for (var tie : ties) {
                for (var unit : tie) {
                    ranks.put(unit, rank);
                }
                rank += tie.size();
            }
        }

        List<Placement> placements() {
            var forced = seatForced();
            seatFirst();
            seatThird(Math.max(0, seats.third() - forced));
            seatSecond();
            return ties.stream()
                    .flatMap(tie -> tie.stream().sorted((a, b) -> a.unitCode().compareTo(b.unitCode())))
                    .map(placed::get)
                    .toList();
        }

        private int seatForced() {
            ranks.keySet().stream().filter(Contender::isForced).forEach(unit -> place(unit, 3, Ground.FORCED_TO_THIRD));
            return placed.size();
        }

        /** From the top, tie by tie, as long as a seat is free. */
        private void seatFirst() {
            var taken = 0;
            for (var tie : ties) {
                var eligible = tie.stream().filter(Contender::mayBeFirst).toList();
                var free = seats.first() - taken;
                if (free <= 0) {
                    return;
                }
                for (var unit : eligible) {
                    place(unit, 1, groundInFirst(unit, tie.size(), eligible.size() > free));
                }
                taken += eligible.size();
            }
        }

        private Ground groundInFirst(Contender unit, int tied, boolean overfull) {
            if (overfull) {
                return Ground.TIE_NOT_SPLIT;
            }
            return ranks.get(unit) + tied - 1 > seats.first() ? Ground.SEAT_YIELDED : Ground.BY_RANK;
        }

        /** From the bottom; a tie that does not fit stays in the better class, and so does everybody before it. */
        private void seatThird(int seatsLeft) {
            var free = seatsLeft;
            for (var tie : ties.reversed()) {
                var standing =
                        tie.stream().filter(unit -> !placed.containsKey(unit)).toList();
                if (standing.size() > free) {
                    if (free > 0) {
                        standing.forEach(unit -> place(unit, 2, Ground.TIE_NOT_SPLIT));
                    }
                    return;
                }
                standing.forEach(unit -> place(unit, 3, Ground.BY_RANK));
                free -= standing.size();
            }
        }

        private void seatSecond() {
            ties.forEach(tie -> tie.stream()
                    .filter(unit -> !placed.containsKey(unit))
                    .forEach(unit -> place(unit, 2, groundInSecond(unit, tie.size()))));
        }

        private Ground groundInSecond(Contender unit, int tied) {
            if (!unit.mayBeFirst() && ranks.get(unit) <= seats.first()) {
                return Ground.BARRED_FROM_FIRST;
            }
            var last = ranks.get(unit) + tied - 1;
            return last > seats.first() + seats.second() ? Ground.THIRD_SEATS_TAKEN : Ground.BY_RANK;
        }

        private void place(Contender unit, int unitClass, Ground ground) {
            placed.put(unit, new Placement(unit, ranks.get(unit), unitClass, ground));
        }
    }
}
