package cn.zhiyong.sanction.rulebook;

import java.time.LocalDate;

/**
 * The figures of the plan that a deployment may set otherwise, as one version. Every decision records the version that
 * it was made under. A figure that makes no sense is refused with a message that begins with its key.
 *
 * @param version at most 20 characters
 * @param effectiveFrom first day that the version holds
 * @param quorum share of a meeting's members that those present must exceed (R6.2)
 * @param noticeDays days from the decision to the written notice (R6.3)
 */
public record Rulebook(
        String version,
        LocalDate effectiveFrom,
        Share quorum,
        int noticeDays,
        Admonition admonition,
        PromotionDeferral promotionDeferral) {
    private static final int MAX_VERSION_LENGTH = 20;
    private static final int MAX_NOTICE_DAYS = 366;
    private static final int MAX_TERM_MONTHS = 120;

    public Rulebook {
        if (version.isBlank() || version.length() > MAX_VERSION_LENGTH) {
            throw new IllegalArgumentException("version must have 1 to " + MAX_VERSION_LENGTH + " characters");
        }
        requireRange("noticeDays", noticeDays, 1, MAX_NOTICE_DAYS);
    }

    /** R7.1. Percentages are of the annual bonus. */
    public record Admonition(int rectificationMonths, int personBonusPercent, int leaderBonusPercent) {
        public Admonition {
            requireRange("rectificationMonths", rectificationMonths, 1, MAX_TERM_MONTHS);
            requireRange("personBonusPercent", personBonusPercent, 1, 100);
            requireRange("leaderBonusPercent", leaderBonusPercent, 1, 100);
        }
    }

    /** R7.3. */
    public record PromotionDeferral(int months) {
        public PromotionDeferral {
            requireRange("months", months, 1, MAX_TERM_MONTHS);
        }
    }

    private static void requireRange(String key, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s must be %d to %d, not %d".formatted(key, least, most, value));
        }
    }
}
