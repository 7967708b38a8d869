package cn.zhiyong.appraisal.inspection;

import cn.zhiyong.appraisal.roster.Cadre;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.StaffKind;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Inspections implements PanacheRepositoryBase<Inspection, UUID> {
    private static final SortKey<Inspection> LATEST_FIRST = SortKey.descending(
            new SortKey.Part<>("inspectedOn", Inspection::inspectedOn, LocalDate::parse), SortKey.id(Inspection::id));

    private static final String CADRE_NOT_INSPECTED =
            """
            id not in (select inspected.cadreId from Inspection inspected where inspected.year = :year
                       and inspected.subjectKind = CADRE and inspected.withdrawalReason is null)""";
    private static final String HAS_A_TEAM = "array_length(leadershipTeamIds) > 0";
    private static final String TEAM_NOT_INSPECTED =
            """
            code not in (select inspected.unitCode from Inspection inspected where inspected.year = :year
                         and inspected.subjectKind = LEADERSHIP_TEAM and inspected.withdrawalReason is null)""";

    Optional<Inspection> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Listing<Inspection> matching(InspectionFilter filter) {
        return new Listing<>("inspections", Inspection.class, LATEST_FIRST)
                .where("subjectKind = :subjectKind", "subjectKind", filter.subjectKind())
                .where("cadreId = :cadreId", "cadreId", filter.cadreId())
                .where("unitCode = :unitCode", "unitCode", filter.unitCode())
                .where("year = :year", "year", filter.year());
    }

    /** Cadres of the roster of today who were not inspected in that year. */
    Listing<Cadre> cadresNotInspected(int year, String unitCode) {
        return new Listing<>("cadres-not-inspected", Cadre.class, Roster.BY_ID)
                .where("staffKind = :staffKind", "staffKind", StaffKind.CADRE)
                .where("unitCode = :unitCode", "unitCode", unitCode)
                .where(CADRE_NOT_INSPECTED, "year", year);
    }

    /** Units whose leadership team was not inspected in that year. */
    Listing<Unit> teamsNotInspected(int year) {
        return new Listing<>("teams-not-inspected", Unit.class, Roster.BY_CODE)
                .whereHolds(HAS_A_TEAM, true)
                .where(TEAM_NOT_INSPECTED, "year", year);
    }

    /** How many there are to inspect in a year, and how many were not. */
    record Coverage(long cadres, long cadresNotInspected, long teams, long teamsNotInspected) {}

    Coverage coverage(int year) {
        return getEntityManager()
                .createQuery(
                        """
                        select (select count(*) from Cadre where staffKind = CADRE),
                               (select count(*) from Cadre where staffKind = CADRE and %s),
                               (select count(*) from Unit where %s),
                               (select count(*) from Unit where %s and %s)"""
                                .formatted(CADRE_NOT_INSPECTED, HAS_A_TEAM, HAS_A_TEAM, TEAM_NOT_INSPECTED),
                        Coverage.class)
                .setParameter("year", year)
                .getSingleResult();
    }

    /** The same of one unit: its cadres, and its team if it has one. */
    Coverage coverageOf(String unitCode, int year) {
        return getEntityManager()
                .createQuery(
                        """
                        select (select count(*) from Cadre where staffKind = CADRE and unitCode = :unitCode),
                               (select count(*) from Cadre where staffKind = CADRE and unitCode = :unitCode and %s),
                               (select count(*) from Unit where code = :unitCode and %s),
                               (select count(*) from Unit where code = :unitCode and %s and %s)"""
                                .formatted(CADRE_NOT_INSPECTED, HAS_A_TEAM, HAS_A_TEAM, TEAM_NOT_INSPECTED),
                        Coverage.class)
                .setParameter("unitCode", unitCode)
                .setParameter("year", year)
                .getSingleResult();
    }
}
