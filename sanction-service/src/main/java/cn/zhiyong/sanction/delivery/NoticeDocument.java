package cn.zhiyong.sanction.delivery;

import java.util.List;

/**
 * What a notice says, for its template. All in Chinese, the language of official papers.
 *
 * @param addressee as it is addressed
 * @param decisionNumber for example {@code 治庸决〔2026〕12号}
 * @param foundOn whom the finding is about: of a decision that follows from one on somebody else, that person
 * @param summary of the finding
 * @param cause number of the decision that it follows from; empty where it follows from none
 * @param answer how the appeal was answered, with the reasons; empty where the notice is no answer
 * @param asDecided as the leading group decided it: no appeal was answered and nothing has changed
 * @param effects in sentences
 * @param periods of review and appeal
 * @param signedOn in words of a date
 */
record NoticeDocument(
        String title,
        String decisionNumber,
        String addressee,
        String person,
        String unit,
        String decidedOn,
        String foundOn,
        String summary,
        String cause,
        String answer,
        boolean asDecided,
        boolean revoked,
        List<Measure> measures,
        List<String> effects,
        Periods periods,
        String rulebookVersion,
        String signedOn) {
    /** @param clause of the plan */
    record Measure(String name, String clause) {}

    /** In days. */
    record Periods(int review, int appeal, int appealAfterReview) {}
}
