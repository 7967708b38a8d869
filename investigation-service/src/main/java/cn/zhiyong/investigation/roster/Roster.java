package cn.zhiyong.investigation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** This service's copy of the roster, kept by events. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Roster {
    private final EntityManager database;

    Roster(EntityManager database) {
        this.database = database;
    }

    public Optional<RosterCadre> cadre(UUID id) {
        return Optional.ofNullable(database.find(RosterCadre.class, id));
    }

    /** Those of the given people who are on the roster. */
    public List<RosterCadre> cadres(Collection<UUID> ids) {
        return all("from RosterCadre where id in ?1", RosterCadre.class, ids);
    }

    /** Names for a view, read at once. */
    public Names names(Stream<UUID> cadreIds, Stream<String> unitCodes) {
        var units = all("from RosterUnit where code in ?1", RosterUnit.class, unitCodes.collect(Collectors.toSet()));
        return new Names(
                cadres(cadreIds.collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(RosterCadre::id, RosterCadre::name)),
                units.stream().collect(Collectors.toMap(RosterUnit::code, RosterUnit::name)));
    }

    void keep(CadreBody cadre) {
        database.merge(new RosterCadre(cadre));
    }

    void keep(UnitBody unit) {
        database.merge(new RosterUnit(unit));
    }

    private <T> List<T> all(String hql, Class<T> type, Collection<?> keys) {
        return keys.isEmpty()
                ? List.of()
                : database.createQuery(hql, type).setParameter(1, keys).getResultList();
    }
}
