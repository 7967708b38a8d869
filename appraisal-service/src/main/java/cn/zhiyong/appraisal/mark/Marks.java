package cn.zhiyong.appraisal.mark;

import cn.zhiyong.appraisal.mark.rules.UnitTotal;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Marks implements PanacheRepositoryBase<Mark, UUID> {
    private static final SortKey<Mark> BY_ID = SortKey.ascending(SortKey.id(Mark::id));

    boolean isGiven(int year, MarkOrder order, String appraiser) {
        return count(
                        "year = ?1 and unitCode = ?2 and component = ?3 and period = ?4 and appraiser = ?5",
                        year,
                        order.unitCode(),
                        order.component(),
                        order.period(),
                        appraiser)
                > 0;
    }

    /** What the units were given in a year, by unit; one that was given nothing is left out. */
    public Map<String, List<UnitTotal.Entry>> entries(int year, Collection<String> unitCodes) {
        return unitCodes.isEmpty()
                ? Map.of()
                : list("year = ?1 and unitCode in ?2", year, unitCodes).stream()
                        .collect(Collectors.groupingBy(
                                Mark::unitCode, Collectors.mapping(Mark::entry, Collectors.toList())));
    }

    Listing<Mark> matching(int year, MarkFilter filter) {
        return new Listing<>("marks", Mark.class, BY_ID)
                .where("year = :year", "year", year)
                .where("unitCode = :unitCode", "unitCode", filter.unitCode())
                .where("component = :component", "component", filter.component())
                .where("period = :period", "period", filter.period())
                .where("appraiser = :appraiser", "appraiser", filter.appraiser());
    }
}
