package cn.zhiyong.intake.roster;

import cn.zhiyong.intake.routing.rules.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** This service's copy of the roster, kept by events. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Roster {
    /** Deeper than any city nests its units; a loop in the data ends here. */
    private static final int MAX_PARENTS = 8;

    private static final String CADRES_WITH_UNITS =
            """
            select cadre, unit, parent
            from RosterCadre cadre
            left join RosterUnit unit on unit.code = cadre.unitCode
            left join RosterUnit parent on parent.code = unit.parentCode
            where cadre.id in :keys""";

    private static final String UNITS_WITH_PARENTS =
            """
            select unit, parent
            from RosterUnit unit
            left join RosterUnit parent on parent.code = unit.parentCode
            where unit.code in :keys""";

    private final EntityManager database;

    Roster(EntityManager database) {
        this.database = database;
    }

    /** Reads these at once, with the people's units and all units above: what follows in this transaction finds them here. */
    public void prepare(Collection<UUID> cadreIds, Collection<String> unitCodes) {
        var read = Stream.concat(read(CADRES_WITH_UNITS, cadreIds), read(UNITS_WITH_PARENTS, unitCodes));
        var codes = above(
                read.flatMap(Stream::of).filter(RosterUnit.class::isInstance).map(RosterUnit.class::cast));
        for (int level = 2; level <= MAX_PARENTS && !codes.isEmpty(); level++) {
            codes = above(all(RosterUnit.class, codes.stream()));
        }
    }

    private Stream<Object[]> read(String query, Collection<?> keys) {
        return keys.isEmpty()
                ? Stream.empty()
                : database
                        .createQuery(query, Object[].class)
                        .setParameter("keys", Set.copyOf(keys))
                        .getResultList()
                        .stream();
    }

    private static Set<String> above(Stream<RosterUnit> units) {
        return units.flatMap(unit -> unit.parentCode().stream()).collect(Collectors.toSet());
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
        return new Names(
                all(RosterCadre.class, cadreIds).collect(Collectors.toMap(RosterCadre::id, RosterCadre::name)),
                all(RosterUnit.class, unitCodes).collect(Collectors.toMap(RosterUnit::code, RosterUnit::name)));
    }

    void keep(CadreBody cadre) {
        database.merge(new RosterCadre(cadre));
    }

    void keep(UnitBody unit) {
        database.merge(new RosterUnit(unit));
    }

    /** Those that there are; what this transaction has read already is not asked for again. */
    private <T> Stream<T> all(Class<T> type, Stream<?> keys) {
        var distinct = keys.distinct().toList();
        return distinct.isEmpty()
                ? Stream.empty()
                : database
                        .unwrap(Session.class)
                        .byMultipleIds(type)
                        .enableSessionCheck(true)
                        .enableOrderedReturn(false)
                        .multiLoad(List.copyOf(distinct))
                        .stream()
                        .filter(Objects::nonNull);
    }

    private static <T> Optional<T> only(List<T> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
