package cn.zhiyong.appraisal.grade;

import cn.zhiyong.appraisal.cycle.Grade;
import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AnnualGrades implements PanacheRepositoryBase<AnnualGrade, UUID> {
    private static final SortKey<AnnualGrade> LATEST_FIRST = SortKey.descending(
            new SortKey.Part<>("year", AnnualGrade::year, Integer::valueOf), SortKey.id(AnnualGrade::id));

    Optional<AnnualGrade> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Listing<AnnualGrade> matching(AnnualGradeFilter filter) {
        return new Listing<>("annual-grades", AnnualGrade.class, LATEST_FIRST)
                .where("year = :year", "year", filter.year())
                .where("unitCode = :unitCode", "unitCode", filter.unitCode())
                .where("cadreId = :cadreId", "cadreId", filter.cadreId())
                .where("grade = :grade", "grade", filter.grade())
                .whereHolds(AnnualGrade.IN_CONFLICT, filter.inConflict())
                .whereHolds(AnnualGrade.IS_WITHDRAWN, filter.withdrawn());
    }

    /** Those that hold of a person, by year. */
    Map<Integer, Grade> of(UUID cadreId) {
        return list("cadreId = ?1 and not (" + AnnualGrade.IS_WITHDRAWN + ")", cadreId).stream()
                .collect(Collectors.toMap(AnnualGrade::year, AnnualGrade::grade));
    }
}
