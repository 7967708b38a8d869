package cn.zhiyong.investigation.casefile;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which cases are a caller's: an investigator's those assigned to, an organ's lead the organ's own; the leading group's
 * office and auditors see all. Others answer 404.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseSight {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final UUID NOBODY = new UUID(0, 0);

    private final CaseFiles cases;
    private final Caller caller;

    CaseSight(CaseFiles cases, Caller caller) {
        this.cases = cases;
        this.caller = caller;
    }

    public CaseFile seen(UUID id) {
        return only(cases.findByIdOptional(id), file -> seesAll() || isOwnOrgans(file) || isOwn(file));
    }

    /** Held for a change by one of its investigators. */
    public CaseFile heldByInvestigator(UUID id) {
        return only(cases.hold(id), this::isOwn);
    }

    /** Held for a change by the lead of the organ that it belongs to. */
    public CaseFile heldByLead(UUID id) {
        return only(cases.hold(id), this::isOwnOrgans);
    }

    /** Held for a change by either. */
    public CaseFile held(UUID id) {
        return only(cases.hold(id), file -> isOwnOrgans(file) || isOwn(file));
    }

    private static CaseFile only(Optional<CaseFile> found, Predicate<CaseFile> isCallers) {
        return found.filter(isCallers).orElseThrow(Problems::notFound);
    }

    /** The list of what {@link #seen(UUID)} gives one by one. */
    public Listing<CaseFile> seen(CaseFilter filter) {
        var listing = cases.matching(filter);
        if (seesAll()) {
            return listing;
        }
        return caller.has(Roles.ORGAN_LEAD)
                ? listing.where(
                        "cast(organ as String) = :organ",
                        "organ",
                        caller.organ().orElse(""))
                : listing.where(CaseFile.ASSIGNED, "cadreId", me());
    }

    private boolean seesAll() {
        return caller.has(Roles.LEADING_GROUP_OFFICE) || caller.has(Roles.AUDITOR);
    }

    private boolean isOwnOrgans(CaseFile file) {
        return caller.has(Roles.ORGAN_LEAD)
                && caller.organ().filter(file.organ().name()::equals).isPresent();
    }

    private boolean isOwn(CaseFile file) {
        return caller.has(Roles.INVESTIGATOR) && file.isAssigned(me());
    }

    /** An investigator's account is named by the investigator's ID on the roster. */
    private UUID me() {
        var subject = caller.subject();
        return UUID_TEXT.matcher(subject).matches() ? UUID.fromString(subject) : NOBODY;
    }
}
