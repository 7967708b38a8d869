package cn.zhiyong.appraisal.democraticreview;

import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.appraisal.democraticreview.rules.Tally;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Whom the voters judge. The counts are null until the review is closed.
 *
 * @param unitCode the unit that the person belonged to when the review was prepared
 * @param blank ballots that say nothing of this person
 */
@Embeddable
record ReviewCandidate(
        UUID cadreId,
        String unitCode,
        Integer excellent,
        Integer competent,
        Integer basicallyCompetent,
        Integer incompetent,
        Integer blank) {
    static ReviewCandidate of(UUID cadreId, String unitCode) {
        return new ReviewCandidate(cadreId, unitCode, null, null, null, null, null);
    }

    ReviewCandidate counted(Tally tally, int position) {
        return new ReviewCandidate(
                cadreId,
                unitCode,
                tally.votes(position, Grade.EXCELLENT),
                tally.votes(position, Grade.COMPETENT),
                tally.votes(position, Grade.BASICALLY_COMPETENT),
                tally.votes(position, Grade.INCOMPETENT),
                tally.blank(position));
    }

    boolean isCounted() {
        return blank != null;
    }

    /** Votes for any grade. */
    int valid() {
        return excellent + competent + basicallyCompetent + incompetent;
    }
}
