package cn.zhiyong.appraisal.cycle;

import cn.zhiyong.appraisal.roster.Cadre;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Whose lines of a cycle the caller may see: everybody's, or as a unit's reporter the unit's own. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CycleRoster {
    private final Roster roster;
    private final Caller caller;

    CycleRoster(Roster roster, Caller caller) {
        this.roster = roster;
        this.caller = caller;
    }

    /** @param list its name */
    public Listing<Cadre> matching(String list, LineFilter filter) {
        var listing = new Listing<>(list, Cadre.class, Roster.BY_ID)
                .where("unitCode = :unitCode", "unitCode", filter.unitCode())
                .where("id = :cadreId", "cadreId", filter.cadreId());
        return seesAll() ? listing : listing.where("unitCode = :own", "own", ownUnit());
    }

    /** @param list its name */
    public Listing<Unit> matching(String list, UnitLineFilter filter) {
        var listing = new Listing<>(list, Unit.class, Roster.BY_CODE)
                .where("code = :unitCode", "unitCode", filter.unitCode());
        return seesAll() ? listing : listing.where("code = :own", "own", ownUnit());
    }

    public Unit unit(String code) {
        return roster.unit(code)
                .filter(unit -> seesAll() || unit.code().equals(ownUnit()))
                .orElseThrow(Problems::notFound);
    }

    public Cadre cadre(UUID id) {
        return roster.cadre(id)
                .filter(cadre -> seesAll() || cadre.unitCode().equals(ownUnit()))
                .orElseThrow(Problems::notFound);
    }

    /** The one unit that the caller is bounded to; empty where the caller sees all. */
    public Optional<String> onlyUnit() {
        return seesAll() ? Optional.empty() : Optional.of(ownUnit());
    }

    /** Whoever acts for a unit acts for its own. */
    public void requireOwn(String unitCode) {
        if (!seesAll() && !unitCode.equals(ownUnit())) {
            throw Problems.forbidden("只能为本单位填报。", "You can file for your own unit only.");
        }
    }

    private boolean seesAll() {
        return Stream.of(Roles.APPRAISER, Roles.AUDITOR, Roles.LEADING_GROUP, Roles.LEADING_GROUP_OFFICE)
                .anyMatch(caller::has);
    }

    private String ownUnit() {
        return caller.unit().orElse("");
    }
}
