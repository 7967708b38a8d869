package cn.zhiyong.appraisal.cycle;

import cn.zhiyong.appraisal.roster.Cadre;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whose lines of a cycle the caller may see: everybody's, or as a unit's reporter the unit's own. */
@ApplicationScoped
public class CycleRoster {
    private static final SortKey<Cadre> BY_ID = SortKey.ascending(SortKey.id(Cadre::id));
    private static final SortKey<Unit> BY_CODE =
            SortKey.ascending(new SortKey.Part<>("code", Unit::code, text -> text));

    private final Roster roster;
    private final Caller caller;

    CycleRoster(Roster roster, Caller caller) {
        this.roster = roster;
        this.caller = caller;
    }

    /** @param list name of the list; {@code unitCode} and {@code cadreId} may be null */
    public Listing<Cadre> listing(String list, String unitCode, UUID cadreId) {
        var listing = new Listing<>(list, Cadre.class, BY_ID)
                .where("unitCode = :unitCode", "unitCode", unitCode)
                .where("id = :cadreId", "cadreId", cadreId);
        return seesAll() ? listing : listing.where("unitCode = :own", "own", ownUnit());
    }

    /** Units with a line of the cycle; {@code unitCode} may be null. */
    public Listing<Unit> unitListing(String list, String unitCode) {
        var listing = new Listing<>(list, Unit.class, BY_CODE).where("code = :unitCode", "unitCode", unitCode);
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

    private boolean seesAll() {
        return caller.has(Roles.APPRAISER) || caller.has(Roles.AUDITOR);
    }

    private String ownUnit() {
        return caller.unit().orElse("");
    }
}
