package cn.zhiyong.appraisal.democraticreview;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DemocraticReviews implements PanacheRepositoryBase<DemocraticReview, UUID> {
    private static final SortKey<DemocraticReview> LATEST_FIRST = SortKey.descending(
            new SortKey.Part<>("preparedAt", DemocraticReview::preparedAt, Instant::parse),
            SortKey.id(DemocraticReview::id));

    /** @throws cn.zhiyong.platform.problem.ProblemException 404, 428 or 412 */
    DemocraticReview hold(UUID id, ExpectedVersion expected) {
        var review = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problems::notFound);
        expected.requireMatch(review.version());
        return review;
    }

    Listing<DemocraticReview> matching(ReviewFilter filter) {
        return new Listing<>("democratic-reviews", DemocraticReview.class, LATEST_FIRST)
                .where("year = :year", "year", filter.year())
                .where("status = :status", "status", filter.status())
                .where("unitCode = :unitCode", "unitCode", filter.unitCode())
                .where(
                        "id in (select r.id from DemocraticReview r join r.candidates c where c.cadreId = :cadreId)",
                        "cadreId",
                        filter.cadreId());
    }
}
