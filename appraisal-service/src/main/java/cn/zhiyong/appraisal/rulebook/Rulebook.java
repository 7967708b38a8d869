package cn.zhiyong.appraisal.rulebook;

import cn.zhiyong.platform.rulebook.Figures;
import cn.zhiyong.platform.rulebook.Share;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figures that a year is appraised by and that leads are raised by, as one version. A cycle, a classification and a
 * bonus sheet record the version that they were made under, and are always computed under it. Where the plan gives no
 * figure (the weights of R9.3 and R10.2, the points of a centralised review), the shipped one is this project's own.
 *
 * @param version at most 20 characters
 * @param effectiveFrom first day that the version holds
 */
public record Rulebook(
        String version,
        LocalDate effectiveFrom,
        ProvincialRanking provincialRanking,
        Absence absence,
        DemocraticReview democraticReview,
        CentralisedReview centralisedReview,
        Weights weights,
        Classes classes,
        SoftEnvironment softEnvironment)
        implements Figures {
    private static final int WHOLE = 100;
    private static final int MOST_DAYS = 366;

    public Rulebook {
        Figures.requireVersion(version);
    }

    /** R2.2: a unit among the last so many of its line in the province. */
    @Schema(name = "RulebookProvincialRanking")
    public record ProvincialRanking(int lastPlaces) {
        public ProvincialRanking {
            Figures.requireRange("lastPlaces", lastPlaces, 1, WHOLE);
        }
    }

    /**
     * R2.3; each must be exceeded.
     *
     * @param overdueReturnDays days late from leave or travel
     * @param unexcusedDays days of a year
     * @param leaveMonths months of sick and personal leave in a year
     */
    @Schema(name = "RulebookAbsence")
    public record Absence(int overdueReturnDays, int unexcusedDays, int leaveMonths) {
        public Absence {
            Figures.requireRange("overdueReturnDays", overdueReturnDays, 1, MOST_DAYS);
            Figures.requireRange("unexcusedDays", unexcusedDays, 1, MOST_DAYS);
            Figures.requireRange("leaveMonths", leaveMonths, 1, 12);
        }
    }

    /**
     * R2.4.
     *
     * @param incompetent share of the valid votes that those for 不称职 must exceed
     * @param incompetentOrBasicallyCompetent the same for 不称职 and 基本称职 together
     * @param basicallyCompetentYears years one after the other with that annual grade
     */
    @Schema(name = "RulebookDemocraticReview")
    public record DemocraticReview(
            Share incompetent, Share incompetentOrBasicallyCompetent, int basicallyCompetentYears) {
        public DemocraticReview {
            Figures.requireRange("basicallyCompetentYears", basicallyCompetentYears, 1, 10);
        }
    }

    /**
     * R9.2: what a record counts on the scale of 0 to 100, and how many appraisers a unit needs in a half-year. A better
     * record counts for more.
     */
    @Schema(name = "RulebookCentralisedReview")
    public record CentralisedReview(int leastAppraisers, int goodPoints, int fairPoints, int poorPoints) {
        public CentralisedReview {
            Figures.requireRange("leastAppraisers", leastAppraisers, 1, WHOLE);
            Figures.requireRange("poorPoints", poorPoints, 0, WHOLE);
            Figures.requireRange("fairPoints", fairPoints, poorPoints + 1, WHOLE);
            Figures.requireRange("goodPoints", goodPoints, fairPoints + 1, WHOLE);
        }
    }

    /** R9.3: of the four parts of a unit's total; together the whole. */
    @Schema(name = "RulebookWeights")
    public record Weights(int routinePercent, int centralisedPercent, int yearEndPercent, int leadersPercent) {
        public Weights {
            Figures.requireRange("routinePercent", routinePercent, 0, WHOLE);
            Figures.requireRange("centralisedPercent", centralisedPercent, 0, WHOLE);
            Figures.requireRange("yearEndPercent", yearEndPercent, 0, WHOLE);
            Figures.requireRange("leadersPercent", leadersPercent, 0, WHOLE);
            requireWhole(
                    "routinePercent, centralisedPercent, yearEndPercent and leadersPercent",
                    routinePercent + centralisedPercent + yearEndPercent + leadersPercent);
        }
    }

    /** R9.4: the ratio of the three classes. */
    @Schema(name = "RulebookClasses")
    public record Classes(int firstPercent, int secondPercent, int thirdPercent) {
        public Classes {
            Figures.requireRange("firstPercent", firstPercent, 0, WHOLE);
            Figures.requireRange("secondPercent", secondPercent, 0, WHOLE);
            Figures.requireRange("thirdPercent", thirdPercent, 0, WHOLE);
            requireWhole("firstPercent, secondPercent and thirdPercent", firstPercent + secondPercent + thirdPercent);
        }
    }

    /** R10.2: the three ways in which ratings come. */
    @Schema(name = "RulebookSoftEnvironment")
    public record SoftEnvironment(Method massReview, Method targetedSurvey, Method sampling) {
        public SoftEnvironment {
            requireWhole(
                    "massReview.weightPercent, targetedSurvey.weightPercent and sampling.weightPercent",
                    massReview.weightPercent + targetedSurvey.weightPercent + sampling.weightPercent);
        }
    }

    /** @param minimumBallots with fewer a method does not count */
    @Schema(name = "RulebookMethod")
    public record Method(int weightPercent, int minimumBallots) {
        public Method {
            Figures.requireRange("weightPercent", weightPercent, 0, WHOLE);
            Figures.requireRange("minimumBallots", minimumBallots, 1, 1_000_000);
        }
    }

    private static void requireWhole(String keys, int sum) {
        if (sum != WHOLE) {
            throw new IllegalArgumentException("%s must add up to %d, not %d".formatted(keys, WHOLE, sum));
        }
    }
}
