package cn.zhiyong.appraisal.cycle;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import cn.zhiyong.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Cycles {
    private static final SortKey<Cycle> LATEST_FIRST =
            SortKey.descending(new SortKey.Part<>("year", Cycle::year, Integer::valueOf));
    private static final SortKey<CycleUnit> BY_CODE =
            SortKey.ascending(new SortKey.Part<>("key.unitCode", CycleUnit::unitCode, text -> text));

    private final EntityManager database;
    private final CycleRoster sight;

    Cycles(EntityManager database, CycleRoster sight) {
        this.database = database;
        this.sight = sight;
    }

    /** @throws cn.zhiyong.platform.problem.ProblemException 404 where the year's appraisal was never opened */
    public Cycle cycle(int year) {
        return Optional.ofNullable(database.find(Cycle.class, year)).orElseThrow(Problems::notFound);
    }

    /** The same, and nobody else changes anything of the year until the transaction ends. */
    public Cycle hold(int year) {
        return heldIfThere(year).orElseThrow(Problems::notFound);
    }

    public Optional<Cycle> heldIfThere(int year) {
        return Optional.ofNullable(database.find(Cycle.class, year, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @throws cn.zhiyong.platform.problem.ProblemException 400 where the year is not about this unit */
    public void requireAppraised(int year, String unitCode) {
        if (database.find(CycleUnit.class, new CycleUnit.Key(year, unitCode)) == null) {
            throw Problems.malformed("unitCode", "此单位不在该年度考评之列。", "This unit is not appraised in that year.");
        }
    }

    public List<String> unitCodes(int year) {
        return database.createQuery(
                        "select key.unitCode from CycleUnit where key.year = ?1 order by key.unitCode", String.class)
                .setParameter(1, year)
                .getResultList();
    }

    public List<Integer> closedYears() {
        return database.createQuery("select year from Cycle where status = ?1 order by year", Integer.class)
                .setParameter(1, CycleStatus.YEAR_CLOSED)
                .getResultList();
    }

    public boolean isThere(int year) {
        return database.find(Cycle.class, year) != null;
    }

    void add(Cycle cycle, Collection<String> unitCodes) {
        database.persist(cycle);
        unitCodes.forEach(code -> database.persist(new CycleUnit(cycle.year(), code)));
    }

    Listing<Cycle> all() {
        return new Listing<>("cycles", Cycle.class, LATEST_FIRST);
    }

    /** Those that the caller may see. */
    public Listing<CycleUnit> units(String list, int year) {
        return new Listing<>(list, CycleUnit.class, BY_CODE)
                .where("key.year = :year", "year", year)
                .where("key.unitCode = :own", "own", sight.onlyUnit().orElse(null));
    }
}
