package cn.zhiyong.intake.report;

import cn.zhiyong.intake.organ.Organ;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of the reports a caller may see: an organ its own routings (R4.6), a client what it filed, an auditor all. */
@ApplicationScoped
class Sight {
    private static final String WITH_ROUTING_IN_STATUS =
            "id in (select r.report.id from Routing r where r.status = :status)";

    private final Caller caller;

    Sight(Caller caller) {
        this.caller = caller;
    }

    /** The routings of the report that the caller may see; none of them means: not the report either. */
    List<Routing> visible(Report report) {
        if (caller.has(Roles.AUDITOR) || isFiler(report)) {
            return report.routings();
        }
        var organ = organ();
        return report.routings().stream()
                .filter(routing -> organ.filter(routing.organ()::equals).isPresent())
                .toList();
    }

    /** The reporter's own words are for the organ that has to judge them. */
    boolean maySeeStatement(Report report) {
        var organ = organ();
        return report.routings().stream()
                .anyMatch(routing -> organ.filter(routing.organ()::equals).isPresent());
    }

    /** Decisions are for the organ that handles the routing, and for auditors; not for whoever filed the report. */
    boolean maySeeDecisions(Routing routing) {
        return caller.has(Roles.AUDITOR)
                || organ().filter(routing.organ()::equals).isPresent();
    }

    private boolean isFiler(Report report) {
        return caller.has(Roles.HOTLINE) && report.filedBy().equals(caller.subject());
    }

    /** The organ whose routings the caller handles. */
    Optional<Organ> organ() {
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

    /** Bounds a list to what the caller may see, and to routings in a status if one is asked for. */
    void bound(Listing<Report> reports, Status status) {
        var organ = organ();
        if (caller.has(Roles.AUDITOR)) {
            reports.where(WITH_ROUTING_IN_STATUS, "status", status);
        } else if (organ.isEmpty()) {
            reports.where("filedBy = :client", "client", caller.has(Roles.HOTLINE) ? caller.subject() : "")
                    .where(WITH_ROUTING_IN_STATUS, "status", status);
        } else if (status == null) {
            reports.where("id in (select r.report.id from Routing r where r.organ = :organ)", "organ", organ.get());
        } else {
            reports.where(
                            "id in (select r.report.id from Routing r where r.organ = :organ and r.status = :status)",
                            "organ",
                            organ.get())
                    .parameter("status", status);
        }
    }
}
