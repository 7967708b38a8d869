package cn.zhiyong.intake.report;

import cn.zhiyong.intake.organ.Organ;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What of the reports a caller may see: an organ its own routings (R4.6), a client what it filed, an auditor all. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Sight {
    private static final String WITH_ROUTING_IN_STATUS =
            "id in (select r.report.id from Routing r where r.status = :status)";
    private static final String WITH_ROUTING_OF_ORGAN =
            "id in (select r.report.id from Routing r where r.organ = :organ)";
    private static final String WITH_ROUTING_OF_ORGAN_IN_STATUS =
            "id in (select r.report.id from Routing r where r.organ = :organ and r.status = :status)";

    private final Reports reports;
    private final Caller caller;

    Sight(Reports reports, Caller caller) {
        this.reports = reports;
        this.caller = caller;
    }

    /** Others answer 404. */
    Report seen(UUID id) {
        return reports.findByIdOptional(id)
                .filter(found -> !visible(found).isEmpty())
                .orElseThrow(Problems::notFound);
    }

    /** The routings of the report that the caller may see; none of them means: not the report either. */
    List<Routing> visible(Report report) {
        if (caller.has(Roles.AUDITOR) || isFiler(report)) {
            return report.routings();
        }
        return report.routings().stream().filter(this::handles).toList();
    }

    /**
     * The list of what {@link #seen(UUID)} gives one by one.
     *
     * @param status which one of the visible routings has to be in; null if none is asked for
     */
    Listing<Report> seen(ReportFilter filter, Status status) {
        var listing = reports.matching(filter);
        var organ = organ();
        if (caller.has(Roles.AUDITOR)) {
            return listing.where(WITH_ROUTING_IN_STATUS, "status", status);
        }
        if (organ.isEmpty()) {
            return listing.where("filedBy = :client", "client", caller.has(Roles.HOTLINE) ? caller.subject() : "")
                    .where(WITH_ROUTING_IN_STATUS, "status", status);
        }
        return status == null
                ? listing.where(WITH_ROUTING_OF_ORGAN, "organ", organ.get())
                : listing.where(WITH_ROUTING_OF_ORGAN_IN_STATUS, "organ", organ.get())
                        .parameter("status", status);
    }

    /** The reporter's own words are for the organ that has to judge them. */
    boolean maySeeStatement(Report report) {
        return report.routings().stream().anyMatch(this::handles);
    }

    /** Decisions are for the organ that handles the routing, and for auditors; not for whoever filed the report. */
    boolean maySeeDecisions(Routing routing) {
        return caller.has(Roles.AUDITOR) || handles(routing);
    }

    /** Whether it is the caller's organ that handles the routing. */
    boolean handles(Routing routing) {
        return organ().filter(routing.organ()::equals).isPresent();
    }

    private boolean isFiler(Report report) {
        return caller.has(Roles.HOTLINE) && report.filedBy().equals(caller.subject());
    }

    private Optional<Organ> organ() {
        if (caller.has(Roles.LEADING_GROUP_OFFICE)) {
            return Optional.of(Organ.LEADING_GROUP_OFFICE);
        }
        return caller.has(Roles.INTAKE_OFFICER) || caller.has(Roles.ORGAN_LEAD)
                ? caller.organ().flatMap(Sight::named)
                : Optional.empty();
    }

    private static Optional<Organ> named(String claim) {
        return Stream.of(Organ.values())
                .filter(organ -> organ.name().equals(claim))
                .findFirst();
    }
}
