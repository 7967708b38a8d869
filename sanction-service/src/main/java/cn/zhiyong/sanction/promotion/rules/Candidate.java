package cn.zhiyong.sanction.promotion.rules;

import cn.zhiyong.sanction.promotion.rules.Obstacle.Deferral;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is on record of somebody who may be promoted.
 *
 * @param obstacles of decisions on the person that stand; what is borne as a leader or as a member of a leadership team
 *     is none
 * @param consents what the leading group has consented to, and when
 * @param commendations those in force (R9.8)
 */
public record Candidate(List<Obstacle> obstacles, List<Consent> consents, List<Commended> commendations) {
    /** To a promotion in spite of that decision; of what came on record later it says nothing. */
    public record Consent(UUID decisionId, LocalDate on) {}

    public record Commended(String title, String by, LocalDate on) {}

    /** The deferral that runs longest of those running on that day. */
    public Optional<Deferral> deferralOn(LocalDate day) {
        return obstacles.stream()
                .filter(obstacle -> obstacle.defersOn(day))
                .map(Deferral.class::cast)
                .max(Comparator.comparing(Deferral::until));
    }

    /** What a consent of that day would overcome and none has yet. */
    public List<Obstacle> toConsentToOn(LocalDate day) {
        return obstacles.stream()
                .filter(obstacle ->
                        obstacle.isOvercomeBy(day) && consentTo(obstacle).isEmpty())
                .toList();
    }

    Optional<LocalDate> consentTo(Obstacle obstacle) {
        return consents.stream()
                .filter(consent -> consent.decisionId().equals(obstacle.decisionId()))
                .map(Consent::on)
                .filter(obstacle::isOvercomeBy)
                .min(Comparator.naturalOrder());
    }
}
