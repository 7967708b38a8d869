package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.sanction.decision.MakingDecisions;
import cn.zhiyong.sanction.deliberation.Conditions.Verdict;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.matter.MatterDeadlines;
import cn.zhiyong.sanction.matter.MatterStatus;
import cn.zhiyong.sanction.meeting.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** R6.1: a matter was heard, and what the vote carried becomes of it; until when it is to be heard again follows. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HearingMatters {
    private final MakingDecisions makingDecisions;
    private final DisposingOfMatters disposingOfMatters;
    private final MatterDeadlines matterDeadlines;

    HearingMatters(
            MakingDecisions makingDecisions, DisposingOfMatters disposingOfMatters, MatterDeadlines matterDeadlines) {
        this.makingDecisions = makingDecisions;
        this.disposingOfMatters = disposingOfMatters;
        this.matterDeadlines = matterDeadlines;
    }

    /**
     * @param verdict on what was proposed, where that was a decision
     * @return the decision that the vote made, if it made one
     */
    Optional<UUID> hear(
            Matter matter, Meeting meeting, DeliberationRequest request, boolean carried, Optional<Verdict> verdict) {
        matter.heard(meeting.heldOn());
        var decision = carried ? carryOut(matter, meeting, request, verdict) : Optional.<UUID>empty();
        matterDeadlines.follow(matter);
        return decision;
    }

    private Optional<UUID> carryOut(
            Matter matter, Meeting meeting, DeliberationRequest request, Optional<Verdict> verdict) {
        var heldOn = meeting.heldOn();
        switch (request.outcome()) {
            case DECISION -> {
                return Optional.of(decide(matter, meeting, request, verdict.orElseThrow()));
            }
            case RETURN -> disposingOfMatters.returned(matter, heldOn, request.reasons());
            case NOTIFICATION -> disposingOfMatters.notified(matter, heldOn, request.reasons());
            case CLOSURE -> disposingOfMatters.closed(matter, heldOn, request.reasons());
            case POSTPONEMENT -> disposingOfMatters.postponed(matter, heldOn, request.reasons());
        }
        return Optional.empty();
    }

    private UUID decide(Matter matter, Meeting meeting, DeliberationRequest request, Verdict verdict) {
        matter.disposed(MatterStatus.DECIDED);
        var ruling = request.proposal().orElseThrow().ruling();
        return makingDecisions
                .decide(matter, meeting.id(), meeting.heldOn(), ruling, verdict.basis())
                .id();
    }
}
