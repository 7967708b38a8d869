package cn.zhiyong.sanction.appeal;

import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import cn.zhiyong.sanction.appeal.rules.Addressee;
import cn.zhiyong.sanction.appeal.rules.Panel;
import cn.zhiyong.sanction.appeal.rules.PanelRule;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.EntryKind;
import cn.zhiyong.sanction.decision.Occurrence;
import cn.zhiyong.sanction.deliberation.Deliberations;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.sanction.roster.Roster;
import cn.zhiyong.sanction.vote.EstablishingRecusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** R8.4: who is to answer an appeal. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AppointingPanels {
    private final Appeals appeals;
    private final Matters matters;
    private final Deliberations deliberations;
    private final EstablishingRecusals establishingRecusals;
    private final Roster roster;
    private final Clock clock;

    AppointingPanels(
            Appeals appeals,
            Matters matters,
            Deliberations deliberations,
            EstablishingRecusals establishingRecusals,
            Roster roster,
            Clock clock) {
        this.appeals = appeals;
        this.matters = matters;
        this.deliberations = deliberations;
        this.establishingRecusals = establishingRecusals;
        this.roster = roster;
        this.clock = clock;
    }

    Appeal appoint(UUID id, List<UUID> members, ExpectedVersion expected) {
        var held = appeals.hold(id).orElseThrow(Problems::notFound);
        held.require(expected);
        var appeal = held.appeal();
        appeal.requirePending();
        requireKnown(members, appeal);
        Problems.refuseIfAny(PanelRule.refusals(panel(members, held.decision())));
        appeal.appoint(members);
        held.decision()
                .happened(Occurrence.of(EntryKind.PANEL_APPOINTED, LocalDate.now(clock), appeal.id()), clock.instant());
        appeals.flush();
        return appeal;
    }

    /** The deciding organ's panel is of the city; whom a higher organ appoints the roster need not know. */
    private void requireKnown(Collection<UUID> members, Appeal appeal) {
        if (appeal.addressedTo() == Addressee.DECIDING_ORGAN
                && roster.cadres(members).size() < members.size()) {
            throw Problems.malformed("memberIds", "名册中没有其中某人。", "The roster does not know all of them.");
        }
    }

    private Panel panel(List<UUID> members, Decision decision) {
        var matter = matters.findById(decision.matterId());
        return new Panel(
                members,
                deliberations.votersOn(decision.meetingId(), decision.matterId()),
                new HashSet<>(matter.investigatorIds()),
                establishingRecusals.of(members, decision.cadreId(), Map.of()).keySet());
    }
}
