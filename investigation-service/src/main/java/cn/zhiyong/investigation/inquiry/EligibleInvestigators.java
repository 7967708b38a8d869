package cn.zhiyong.investigation.inquiry;

import cn.zhiyong.investigation.casefile.CaseFile;
import cn.zhiyong.investigation.inquiry.rules.Recusal;
import cn.zhiyong.investigation.roster.Roster;
import cn.zhiyong.investigation.roster.RosterCadre;
import cn.zhiyong.platform.rule.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Who of the roster may investigate a case (R5.1). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EligibleInvestigators {
    private final Roster roster;

    EligibleInvestigators(Roster roster) {
        this.roster = roster;
    }

    /** @param declared whether the investigator declares kinship with the subject, or an interest */
    Optional<Refusal> refusal(RosterCadre investigator, CaseFile file, boolean declared) {
        return Recusal.of(person(investigator), subject(file), declared);
    }

    /** How many of those assigned have no reason to be recused, as the roster stands now. */
    int count(CaseFile file) {
        return (int) roster.cadres(file.investigatorIds()).stream()
                .filter(each -> refusal(each, file, false).isEmpty())
                .count();
    }

    private Optional<Recusal.Person> subject(CaseFile file) {
        return Optional.ofNullable(file.subject().cadreId())
                .flatMap(roster::cadre)
                .map(EligibleInvestigators::person);
    }

    private static Recusal.Person person(RosterCadre cadre) {
        return new Recusal.Person(cadre.id(), cadre.unitCode(), cadre.section());
    }
}
