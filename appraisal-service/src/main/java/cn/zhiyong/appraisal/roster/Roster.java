package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.lock.Locks;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import cn.zhiyong.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The units and people of the city; this service is where they are kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Roster {
    public static final SortKey<Unit> BY_CODE = SortKey.ascending(new SortKey.Part<>("code", Unit::code, text -> text));
    public static final SortKey<Cadre> BY_ID = SortKey.ascending(SortKey.id(Cadre::id));

    private static final int KEYS_PER_QUERY = 1_000;
    private static final List<String> LOCK = List.of("roster");

    private final EntityManager database;
    private final Locks locks;

    Roster(EntityManager database, Locks locks) {
        this.database = database;
        this.locks = locks;
    }

    /** Lets one change at the roster at a time, until the transaction ends; nobody who reads waits for it. */
    public void lock() {
        locks.hold(LOCK);
    }

    Listing<Unit> matching(UnitFilter filter) {
        return new Listing<>("units", Unit.class, BY_CODE)
                .where("kind = :kind", "kind", filter.kind())
                .where("parentCode = :parentCode", "parentCode", filter.parentCode());
    }

    Listing<Cadre> matching(CadreFilter filter) {
        return new Listing<>("cadres", Cadre.class, BY_ID)
                .where("unitCode = :unitCode", "unitCode", filter.unitCode())
                .where("name = :name", "name", filter.name())
                .where("rank = :rank", "rank", filter.rank())
                .where("staffKind = :staffKind", "staffKind", filter.staffKind());
    }

    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(database.find(Unit.class, code));
    }

    public Optional<Cadre> cadre(UUID id) {
        return Optional.ofNullable(database.find(Cadre.class, id));
    }

    /** @throws cn.zhiyong.platform.problem.ProblemException 400 at {@code unitCode} where there is none of that code */
    public Unit requireUnit(String unitCode) {
        return Optional.ofNullable(unitCode)
                .flatMap(this::unit)
                .orElseThrow(
                        () -> Problems.malformed("unitCode", "名册中没有此部门(单位)。", "The roster does not know this unit."));
    }

    /** @throws cn.zhiyong.platform.problem.ProblemException 400 at {@code cadreId} where there is nobody of that ID */
    public Cadre requireCadre(UUID cadreId) {
        return Optional.ofNullable(cadreId)
                .flatMap(this::cadre)
                .orElseThrow(() -> Problems.malformed("cadreId", "名册中没有此人。", "The roster does not know this person."));
    }

    /** Those of the codes that there are units of. */
    public Map<String, Unit> units(Collection<String> codes) {
        return all(Unit.class, codes, Unit::code);
    }

    /** Those of the IDs that there are people of. */
    public Map<UUID, Cadre> cadres(Collection<UUID> ids) {
        return all(Cadre.class, ids, Cadre::id);
    }

    /** The annual bonus bases of each unit's people added up, in fen; a unit without people is left out. */
    public Map<String, Long> bonusBasesFen(Collection<String> unitCodes) {
        return unitCodes.isEmpty()
                ? Map.of()
                : database
                        .createQuery(
                                """
                                select unitCode, sum(annualBonusBaseFen) from Cadre where unitCode in ?1
                                group by unitCode""",
                                Object[].class)
                        .setParameter(1, unitCodes)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    public void add(Unit unit) {
        database.persist(unit);
    }

    public void add(Cadre cadre) {
        database.persist(cadre);
    }

    private <K, E> Map<K, E> all(Class<E> type, Collection<K> keys, Function<E, K> key) {
        return database
                .unwrap(Session.class)
                .byMultipleIds(type)
                .withBatchSize(KEYS_PER_QUERY)
                .enableOrderedReturn(false)
                .multiLoad(List.copyOf(keys))
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(key, Function.identity()));
    }
}
