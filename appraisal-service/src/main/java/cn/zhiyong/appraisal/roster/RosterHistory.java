package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * The roster as it was. On a day that change holds which is the latest of those valid from that day or before: what is
 * corrected later takes the place of what was said of the days from its own on, and both stay on record.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RosterHistory {
    private static final SortKey<PastUnit> UNITS_LATEST_FIRST = SortKey.descending(
            new SortKey.Part<>("key.version", past -> past.key().version(), Long::valueOf));
    private static final SortKey<PastCadre> CADRES_LATEST_FIRST = SortKey.descending(
            new SortKey.Part<>("key.version", past -> past.key().version(), Long::valueOf));

    private final EntityManager database;

    RosterHistory(EntityManager database) {
        this.database = database;
    }

    /** All changes of a unit. */
    Listing<PastUnit> ofUnit(String code) {
        return new Listing<>("unit-history", PastUnit.class, UNITS_LATEST_FIRST)
                .where("key.code = :code", "code", code);
    }

    /** All changes of a person's entry. */
    Listing<PastCadre> ofCadre(UUID id) {
        return new Listing<>("cadre-history", PastCadre.class, CADRES_LATEST_FIRST).where("key.id = :id", "id", id);
    }

    /** The unit as it was on that day; empty where it is not known to have been there. */
    public Optional<UnitState> unitOn(String code, LocalDate day) {
        return Optional.ofNullable(unitsOn(List.of(code), day).get(code));
    }

    /** The person as on the roster of that day; empty where they are not known to have been on it. */
    public Optional<CadreState> cadreOn(UUID id, LocalDate day) {
        return Optional.ofNullable(cadresOn(List.of(id), day).get(id));
    }

    /** Those of the units that there were on that day. */
    public Map<String, UnitState> unitsOn(Collection<String> codes, LocalDate day) {
        return on(PastUnit.class, "code", codes, day)
                .map(PastUnit::state)
                .collect(Collectors.toMap(UnitState::code, Function.identity()));
    }

    /** Those of the people who were on the roster of that day. */
    public Map<UUID, CadreState> cadresOn(Collection<UUID> ids, LocalDate day) {
        return on(PastCadre.class, "id", ids, day)
                .map(PastCadre::state)
                .collect(Collectors.toMap(CadreState::id, Function.identity()));
    }

    /** What those changes of units said. */
    public Map<PastUnit.Key, UnitState> units(Collection<PastUnit.Key> keys) {
        return all(PastUnit.class, keys).collect(Collectors.toMap(PastUnit::key, PastUnit::state));
    }

    /** What those changes of people said. */
    public Map<PastCadre.Key, CadreState> cadres(Collection<PastCadre.Key> keys) {
        return all(PastCadre.class, keys).collect(Collectors.toMap(PastCadre::key, PastCadre::state));
    }

    private <P> Stream<P> on(Class<P> past, String key, Collection<?> keys, LocalDate day) {
        if (keys.isEmpty()) {
            return Stream.empty();
        }
        return database.createQuery(
                        """
                        from %1$s past where past.key.%2$s in ?1 and past.validFrom <= ?2 and past.key.version =
                            (select max(each.key.version) from %1$s each
                             where each.key.%2$s = past.key.%2$s and each.validFrom <= ?2)"""
                                .formatted(past.getName(), key),
                        past)
                .setParameter(1, keys)
                .setParameter(2, day)
                .getResultStream();
    }

    private <P> Stream<P> all(Class<P> past, Collection<?> keys) {
        return database
                .unwrap(Session.class)
                .byMultipleIds(past)
                .enableOrderedReturn(false)
                .multiLoad(List.copyOf(keys))
                .stream();
    }
}
