package cn.zhiyong.appraisal.softenvironment.rules;

import java.util.Map;

/** A unit with the ballots on it. */
public record Rated(String unitCode, Category category, Map<Method, Ballots> ballots) {
    /** @param points of all of them together, each put on the scale of 0 to 100 */
    public record Ballots(long count, Fraction points) {
        public static final Ballots NONE = new Ballots(0, Fraction.ZERO);

        public Ballots plus(Ballots other) {
            return new Ballots(count + other.count, points.plus(other.points));
        }
    }
}
