package cn.zhiyong.sanction.rulebook;

import cn.zhiyong.platform.rulebook.Figures;
import cn.zhiyong.platform.rulebook.Share;
import java.time.LocalDate;

/**
 * The figures of the plan that a deployment may set otherwise, as one version. Every decision records the version that
 * it was made under and is always computed under that version. A figure that makes no sense is refused with a message
 * that begins with its key.
 *
 * <p>Percentages are of the annual bonus. They must not fall with the gravity of the measure: a milder measure after an
 * appeal would otherwise cost somebody more (R8.4).
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
        Criticism criticism,
        PromotionDeferral promotionDeferral,
        Reassignment reassignment,
        ResignationOrDismissal resignationOrDismissal,
        AppealRoutes appealRoutes)
        implements Figures {
    private static final int MAX_PERIOD_DAYS = 366;
    private static final int MAX_TERM_MONTHS = 120;

    public Rulebook {
        Figures.requireVersion(version);
        Figures.requireRange("noticeDays", noticeDays, 1, MAX_PERIOD_DAYS);
        requirePercent("criticism.personBonusPercent", criticism.personBonusPercent, admonition.personBonusPercent);
        requirePercent("criticism.leaderBonusPercent", criticism.leaderBonusPercent, admonition.leaderBonusPercent);
        requirePercent(
                "reassignment.personBonusPercent", reassignment.personBonusPercent, criticism.personBonusPercent);
        requirePercent(
                "reassignment.leaderBonusPercent", reassignment.leaderBonusPercent, criticism.leaderBonusPercent);
    }

    /** R7.1. */
    public record Admonition(int rectificationMonths, int personBonusPercent, int leaderBonusPercent) {
        public Admonition {
            Figures.requireRange("rectificationMonths", rectificationMonths, 1, MAX_TERM_MONTHS);
            requirePercent("personBonusPercent", personBonusPercent, 1);
            requirePercent("leaderBonusPercent", leaderBonusPercent, 1);
        }
    }

    /** R7.2; each at least as much as for an admonition. */
    public record Criticism(int personBonusPercent, int leaderBonusPercent) {}

    /** R7.3. */
    public record PromotionDeferral(int months) {
        public PromotionDeferral {
            Figures.requireRange("months", months, 1, MAX_TERM_MONTHS);
        }
    }

    /** R7.4; each at least as much as for a criticism. */
    public record Reassignment(int personBonusPercent, int leaderBonusPercent) {}

    /** R7.7. */
    public record ResignationOrDismissal(int unitBonusPercent) {
        public ResignationOrDismissal {
            requirePercent("unitBonusPercent", unitBonusPercent, 1);
        }
    }

    /** R8.1, R8.2 and R8.5: the periods of each way to have a decision looked at again. */
    public record AppealRoutes(Periods review, Periods appeal, Periods appealAfterReview) {}

    /**
     * Both in days.
     *
     * @param filingDays from the receipt of what is complained of
     * @param answerDays from the receipt of the appeal
     */
    public record Periods(int filingDays, int answerDays) {
        public Periods {
            Figures.requireRange("filingDays", filingDays, 1, MAX_PERIOD_DAYS);
            Figures.requireRange("answerDays", answerDays, 1, MAX_PERIOD_DAYS);
        }
    }

    private static void requirePercent(String key, int value, int least) {
        Figures.requireRange(key, value, least, 100);
    }
}
