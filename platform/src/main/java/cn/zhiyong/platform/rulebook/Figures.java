package cn.zhiyong.platform.rulebook;

import java.time.LocalDate;

/**
 * The figures of the plan (★) that one service goes by, as one version: a record that refuses what makes no sense with a
 * message that begins with the key. What was computed records the version, and is always computed under it.
 */
public interface Figures {
    int MAX_VERSION_LENGTH = 20;

    /** At most {@value #MAX_VERSION_LENGTH} characters. */
    String version();

    /** First day that the version holds. */
    LocalDate effectiveFrom();

    static void requireVersion(String version) {
        if (version.isBlank() || version.length() > MAX_VERSION_LENGTH) {
            throw new IllegalArgumentException("version must have 1 to " + MAX_VERSION_LENGTH + " characters");
        }
    }

    static void requireRange(String key, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s must be %d to %d, not %d".formatted(key, least, most, value));
        }
    }
}
