package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.consequence.Consequence;
import cn.zhiyong.appraisal.consequence.Consequence.Kind;
import cn.zhiyong.appraisal.consequence.Consequences;
import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.appraisal.grade.rules.GradeRule.Ceiling;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AnnualGrades implements PanacheRepositoryBase<AnnualGrade, UUID> {
    private static final SortKey<AnnualGrade> LATEST_FIRST = SortKey.descending(SortKey.id(AnnualGrade::id));

    private final Consequences consequences;

    AnnualGrades(Consequences consequences) {
        this.consequences = consequences;
    }

    /** How a person's grades stand, by year. */
    public SortedMap<Integer, Grade> of(UUID cadreId) {
        return list("cadreId", cadreId).stream()
                .collect(Collectors.toMap(AnnualGrade::year, AnnualGrade::grade, (a, b) -> a, TreeMap::new));
    }

    boolean isRecorded(int year, UUID cadreId) {
        return count("year = ?1 and cadreId = ?2", year, cadreId) > 0;
    }

    List<AnnualGrade> held(int year, Collection<UUID> cadreIds) {
        return find("year = ?1 and cadreId in ?2 order by id", year, cadreIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<AnnualGrade> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What the decisions in force say of each person's grade in a year; whom none concerns is left out. */
    Map<UUID, List<Ceiling>> ceilings(int year, Collection<UUID> cadreIds) {
        return consequences.of(Kind.GRADE_CEILING, year, cadreIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                        .map(AnnualGrades::ceiling)
                        .toList()));
    }

    private static Ceiling ceiling(Consequence consequence) {
        return new Ceiling(
                consequence.decisionNumber(), consequence.rule(), consequence.clause(), consequence.ceiling());
    }

    Listing<AnnualGrade> matching(AnnualGradeFilter filter) {
        return new Listing<>("annual-grades", AnnualGrade.class, LATEST_FIRST)
                .where("year = :year", "year", filter.year())
                .where("cadreId = :cadreId", "cadreId", filter.cadreId())
                .where("unitCode = :unitCode", "unitCode", filter.unitCode())
                .where("grade = :grade", "grade", filter.grade());
    }
}
