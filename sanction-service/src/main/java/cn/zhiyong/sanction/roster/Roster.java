package cn.zhiyong.sanction.roster;

import cn.zhiyong.platform.time.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** This service's copy of the roster, kept by events: as last heard of, and as it was. */
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

    /**
     * The unit as it was when that day ended in the city. Before what is known of it, as it was first known: nothing
     * older can be.
     */
    public Optional<UnitState> unitOn(String code, LocalDate day) {
        return past(PastUnit.class, "key.code", code, day).map(PastUnit::state);
    }

    /** The person as on the roster when that day ended, by the same rule as {@link #unitOn}. */
    public Optional<CadreState> cadreOn(UUID id, LocalDate day) {
        return past(PastCadre.class, "key.id", id, day).map(PastCadre::state);
    }

    void keep(CadreBody cadre, Instant changed) {
        database.merge(new RosterCadre(cadre));
        database.persist(new PastCadre(cadre, cadre.since(changed)));
    }

    void keep(UnitBody unit, Instant changed) {
        database.merge(new RosterUnit(unit));
        database.persist(new PastUnit(unit, unit.since(changed)));
    }

    /** By versions: two changes follow each other so, whatever the clocks said. */
    private <P> Optional<P> past(Class<P> past, String key, Object value, LocalDate day) {
        var ofOne = "from " + past.getName() + " where " + key + " = ?1";
        var lastOfDay = database.createQuery(ofOne + " and since < ?2 order by key.version desc", past)
                .setParameter(1, value)
                .setParameter(2, CityClock.startOf(day.plusDays(1)));
        var first = database.createQuery(ofOne + " order by key.version", past).setParameter(1, value);
        return Stream.of(lastOfDay, first)
                .flatMap(query -> query.setMaxResults(1).getResultStream())
                .findFirst();
    }

    private List<RosterUnit> units(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : database.createQuery("from RosterUnit where code in ?1", RosterUnit.class)
                        .setParameter(1, codes)
                        .getResultList();
    }
}
