package cn.zhiyong.sanction.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** This service's copy of the roster, kept by events. */
@ApplicationScoped
public class Roster {
    private final EntityManager database;

    Roster(EntityManager database) {
        this.database = database;
    }

    public Optional<RosterCadre> cadre(UUID id) {
        return Optional.ofNullable(database.find(RosterCadre.class, id));
    }

    public Optional<RosterUnit> unit(String code) {
        return Optional.ofNullable(database.find(RosterUnit.class, code));
    }

    /** Those of the given people who are on the roster. */
    public List<RosterCadre> cadres(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("from RosterCadre where id in ?1", RosterCadre.class)
                        .setParameter(1, ids)
                        .getResultList();
    }

    /** Names for a view, read at once. */
    public Names names(Stream<UUID> cadreIds, Stream<String> unitCodes) {
        var ids = cadreIds.collect(Collectors.toSet());
        var codes = unitCodes.collect(Collectors.toSet());
        return new Names(
                cadres(ids).stream().collect(Collectors.toMap(RosterCadre::id, RosterCadre::name)),
                units(codes).stream().collect(Collectors.toMap(RosterUnit::code, RosterUnit::name)));
    }

    void keep(CadreBody cadre) {
        database.merge(new RosterCadre(cadre));
    }

    void keep(UnitBody unit) {
        database.merge(new RosterUnit(unit));
    }

    private List<RosterUnit> units(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : database.createQuery("from RosterUnit where code in ?1", RosterUnit.class)
                        .setParameter(1, codes)
                        .getResultList();
    }
}
