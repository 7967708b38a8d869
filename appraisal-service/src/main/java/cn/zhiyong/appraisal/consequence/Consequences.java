package cn.zhiyong.appraisal.consequence;

import cn.zhiyong.appraisal.consequence.Consequence.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the decisions in force do, by person or unit and year. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Consequences {
    private final EntityManager database;
    private final Event<ConsequencesChanged> changed;

    Consequences(EntityManager database, Event<ConsequencesChanged> changed) {
        this.database = database;
        this.changed = changed;
    }

    /** Those of one kind in a year upon the given people, in the order of the decisions, by person. */
    public Map<UUID, List<Consequence>> of(Kind kind, int year, Collection<UUID> cadreIds) {
        return upon("cadreId", kind, year, cadreIds, Consequence::cadreId);
    }

    /** The same upon the given units, by code. */
    public Map<String, List<Consequence>> ofUnits(Kind kind, int year, Collection<String> unitCodes) {
        return upon("unitCode", kind, year, unitCodes, Consequence::unitCode);
    }

    private <K> Map<K, List<Consequence>> upon(
            String bearer, Kind kind, int year, Collection<K> keys, Function<Consequence, K> key) {
        return keys.isEmpty()
                ? Map.of()
                : database
                        .createQuery(
                                """
                                from Consequence where %s in ?1 and year = ?2 and kind = ?3
                                order by decidedOn, effectId"""
                                        .formatted(bearer),
                                Consequence.class)
                        .setParameter(1, keys)
                        .setParameter(2, year)
                        .setParameter(3, kind)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(key));
    }

    /**
     * R7.16: what the event says replaces whole what the decision did before. That may have been said in the same
     * transaction; the statement deletes it behind the back of the persistence context, which then has to forget it.
     */
    void replace(DecisionBody decision) {
        database.flush();
        var before = database.createQuery("from Consequence where decisionId = ?1", Consequence.class)
                .setParameter(1, decision.decisionId())
                .getResultList();
        database.createQuery("delete from Consequence where decisionId = ?1")
                .setParameter(1, decision.decisionId())
                .executeUpdate();
        database.clear();
        var after = decision.consequences().toList();
        after.forEach(database::persist);
        database.flush();
        changed.fire(ConsequencesChanged.of(decision, before, after));
    }
}
