package cn.zhiyong.sanction.promotion.rules;

import cn.zhiyong.platform.text.Text;
import cn.zhiyong.sanction.promotion.rules.Candidate.Commended;
import cn.zhiyong.sanction.promotion.rules.Obstacle.Deferral;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R11: what the leading group answers about a candidate on a day, and everything that it rests on.
 *
 * @param until last day of a deferral; present only where the answer is DEFERRED
 */
public record PromotionAnswer(Answer answer, Optional<LocalDate> until, List<Reason> reasons) {
    public static PromotionAnswer of(Candidate candidate, LocalDate today) {
        var until = candidate.deferralOn(today).map(Deferral::until);
        var reasons = Stream.concat(
                        candidate.obstacles().stream().map(obstacle -> reason(obstacle, candidate, today)),
                        candidate.commendations().stream().map(PromotionAnswer::reason))
                .toList();
        return new PromotionAnswer(answer(candidate, until.isPresent()), until, reasons);
    }

    private static Answer answer(Candidate candidate, boolean deferred) {
        if (deferred) {
            return Answer.DEFERRED;
        }
        if (candidate.obstacles().stream()
                .anyMatch(obstacle -> candidate.consentTo(obstacle).isEmpty())) {
            return Answer.NEEDS_CONSENT;
        }
        return candidate.commendations().isEmpty() ? Answer.CLEAR : Answer.PREFER;
    }

    private static Reason reason(Obstacle obstacle, Candidate candidate, LocalDate today) {
        if (obstacle instanceof Deferral deferral && deferral.defersOn(today)) {
            return Reason.of(deferral, deferral.running());
        }
        return Reason.of(
                obstacle,
                candidate.consentTo(obstacle).map(obstacle::overcomeBy).orElseGet(obstacle::consentMissing));
    }

    private static Reason reason(Commended commended) {
        var text = new Text("%s受到%s表彰：%s。", "Commended on %s by %s: %s.")
                .with(commended.on(), commended.by(), commended.title());
        return new Reason("R9.8", "五(五)", null, null, text);
    }
}
