package cn.zhiyong.intake.roster;

import cn.zhiyong.intake.routing.rules.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
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
    /** Deeper than any city nests its units; a loop in the data ends here. */
    private static final int MAX_PARENTS = 8;

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

    /** The person of that name, in the unit of that name if one is given; empty unless there is exactly one. */
    public Optional<RosterCadre> onlyCadreNamed(String name, String unitName) {
        var query = unitName == null
                ? database.createQuery("from RosterCadre where name = ?1", RosterCadre.class)
                : database.createQuery(
                                """
                                from RosterCadre
                                where name = ?1 and unitCode in (select code from RosterUnit where name = ?2)""",
                                RosterCadre.class)
                        .setParameter(2, unitName);
        return only(query.setParameter(1, name).setMaxResults(2).getResultList());
    }

    /** The unit of that name; empty unless there is exactly one. */
    public Optional<RosterUnit> onlyUnitNamed(String name) {
        return only(database.createQuery("from RosterUnit where name = ?1", RosterUnit.class)
                .setParameter(1, name)
                .setMaxResults(2)
                .getResultList());
    }

    /** Kinds of the units above, nearest first. */
    public List<UnitKind> parentKinds(RosterUnit unit) {
        var kinds = new ArrayList<UnitKind>();
        var parent = unit.parentCode().flatMap(this::unit);
        while (parent.isPresent() && kinds.size() < MAX_PARENTS) {
            kinds.add(parent.get().kind());
            parent = parent.get().parentCode().flatMap(this::unit);
        }
        return kinds;
    }

    /** Names for a view, read at once. */
    public Names names(Stream<UUID> cadreIds, Stream<String> unitCodes) {
        var ids = cadreIds.collect(Collectors.toSet());
        var codes = unitCodes.collect(Collectors.toSet());
        return new Names(
                all("from RosterCadre where id in ?1", RosterCadre.class, ids).stream()
                        .collect(Collectors.toMap(RosterCadre::id, RosterCadre::name)),
                all("from RosterUnit where code in ?1", RosterUnit.class, codes).stream()
                        .collect(Collectors.toMap(RosterUnit::code, RosterUnit::name)));
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

    private static <T> Optional<T> only(List<T> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
