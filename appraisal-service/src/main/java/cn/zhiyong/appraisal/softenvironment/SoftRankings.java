package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.softenvironment.rules.Category;
import cn.zhiyong.appraisal.softenvironment.rules.Standing;
import cn.zhiyong.platform.lock.Locks;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SoftRankings implements PanacheRepositoryBase<SoftRanking, UUID> {
    private static final SortKey<RankedUnit> BY_POSITION = SortKey.ascending(
            new SortKey.Part<>("position", RankedUnit::position, Integer::valueOf), SortKey.id(RankedUnit::id));

    private final Locks locks;

    SoftRankings(Locks locks) {
        this.locks = locks;
    }

    /** Those of a year are published one after the other. */
    void holdYear(int year) {
        locks.hold(List.of("soft-environment " + year));
    }

    Optional<SoftRanking> latest(int year) {
        return find("year = ?1 order by number desc", year).page(0, 1).firstResultOptional();
    }

    Optional<SoftRanking> numbered(int year, int number) {
        return find("year = ?1 and number = ?2", year, number).singleResultOptional();
    }

    void add(SoftRanking ranking, Collection<RankedUnit> units) {
        persist(ranking);
        flush();
        units.forEach(getEntityManager()::persist);
    }

    Listing<RankedUnit> units(SoftRanking ranking, Category category, Standing standing, String unitCode) {
        return new Listing<>("ranked-units", RankedUnit.class, BY_POSITION)
                .where("rankingId = :rankingId", "rankingId", ranking.id())
                .where("category = :category", "category", category)
                .where("standing = :standing", "standing", standing)
                .where("unitCode = :unitCode", "unitCode", unitCode);
    }
}
