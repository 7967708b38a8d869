package cn.zhiyong.sanction.vote;

import cn.zhiyong.sanction.roster.Roster;
import cn.zhiyong.sanction.roster.RosterCadre;
import cn.zhiyong.sanction.vote.rules.RecusalGround;
import cn.zhiyong.sanction.vote.rules.Recusals;
import cn.zhiyong.sanction.vote.rules.Recusals.Colleague;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** R6.2 with R5.1: who keeps out of a matter, by the roster and by own declaration. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EstablishingRecusals {
    private final Roster roster;

    EstablishingRecusals(Roster roster) {
        this.roster = roster;
    }

    /** @param subjectId whom it is about; of a unit or a team nobody is the subject */
    public Map<UUID, RecusalGround> of(Collection<UUID> members, UUID subjectId, Map<UUID, RecusalGround> declared) {
        var colleagues = roster.cadres(members).stream()
                .map(EstablishingRecusals::colleague)
                .toList();
        return Recusals.of(colleagues, subject(subjectId), declared);
    }

    /** Whoever is not on the roster shares no section. */
    private Colleague subject(UUID id) {
        return roster.cadre(id).map(EstablishingRecusals::colleague).orElseGet(() -> new Colleague(id, "", ""));
    }

    private static Colleague colleague(RosterCadre cadre) {
        return new Colleague(cadre.id(), cadre.unitCode(), cadre.section().orElse(""));
    }
}
