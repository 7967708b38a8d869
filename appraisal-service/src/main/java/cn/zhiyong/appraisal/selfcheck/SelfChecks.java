package cn.zhiyong.appraisal.selfcheck;

import cn.zhiyong.appraisal.cycle.CycleRoster;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SelfChecks implements PanacheRepositoryBase<SelfCheck, UUID> {
    private static final SortKey<SelfCheck> BY_ID = SortKey.ascending(SortKey.id(SelfCheck::id));

    private final CycleRoster sight;

    SelfChecks(CycleRoster sight) {
        this.sight = sight;
    }

    boolean isFiled(int year, int quarter, String unitCode) {
        return count("year = ?1 and quarter = ?2 and unitCode = ?3", year, quarter, unitCode) > 0;
    }

    /** Those of the quarters that each unit has filed; a unit that has filed none is left out. */
    public Map<String, Set<Integer>> filedQuarters(int year, Collection<String> unitCodes) {
        return unitCodes.isEmpty()
                ? Map.of()
                : list("year = ?1 and unitCode in ?2", year, unitCodes).stream()
                        .collect(Collectors.groupingBy(
                                SelfCheck::unitCode, Collectors.mapping(SelfCheck::quarter, Collectors.toSet())));
    }

    Optional<SelfCheck> seen(int year, UUID id) {
        return findByIdOptional(id)
                .filter(check -> check.year() == year)
                .filter(check -> sight.onlyUnit().map(check.unitCode()::equals).orElse(true));
    }

    /** Those that the caller may see. */
    Listing<SelfCheck> matching(int year, SelfCheckFilter filter) {
        return new Listing<>("self-checks", SelfCheck.class, BY_ID)
                .where("year = :year", "year", year)
                .where("unitCode = :unitCode", "unitCode", filter.unitCode())
                .where("quarter = :quarter", "quarter", filter.quarter())
                .where("unitCode = :own", "own", sight.onlyUnit().orElse(null));
    }
}
