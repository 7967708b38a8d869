package cn.zhiyong.appraisal.provincialrank.rules;

/**
 * Where a unit stands.
 *
 * @param place from 1, the best
 * @param places how many are ranked
 */
public record Standing(int place, int places) {
    public Standing {
        if (place < 1 || place > places) {
            throw new IllegalArgumentException("Place %d of %d".formatted(place, places));
        }
    }
}
