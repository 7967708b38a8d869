package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Commitments implements PanacheRepositoryBase<Commitment, UUID> {
    private static final SortKey<Commitment> BY_UNIT =
            SortKey.ascending(new SortKey.Part<>("unitCode", Commitment::unitCode, text -> text));

    private final Roster roster;

    Commitments(Roster roster) {
        this.roster = roster;
    }

    Optional<Commitment> of(int year, String unitCode) {
        return find("year = ?1 and unitCode = ?2", year, unitCode).singleResultOptional();
    }

    Listing<Commitment> ofYear(int year) {
        return new Listing<>("commitments", Commitment.class, BY_UNIT).where("year = :year", "year", year);
    }

    /** Units without one. */
    Listing<Unit> missing(int year) {
        return new Listing<>("missing-commitments", Unit.class, Roster.BY_CODE)
                .where("code not in (select c.unitCode from Commitment c where c.year = :year)", "year", year);
    }

    Function<Commitment, CommitmentView> views(List<Commitment> shown) {
        var units = roster.units(shown.stream().map(Commitment::unitCode).toList());
        return commitment -> CommitmentView.of(commitment, units.get(commitment.unitCode()));
    }
}
