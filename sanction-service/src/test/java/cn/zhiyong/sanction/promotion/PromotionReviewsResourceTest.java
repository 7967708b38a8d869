package cn.zhiyong.sanction.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.PageRequest;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the entity says of itself and what the query finds are the same. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class PromotionReviewsResourceTest {
    @Inject
    PromotionReviews reviews;

    @Inject
    Lists lists;

    /** R11: the HR system is shown what it asked itself, to the letter. */
    @Test
    @TestTransaction
    void askedBySomebodyMeansTheSameInAQuery() {
        var asker = "hr-" + UUID.randomUUID();
        var all = List.of(review(asker), review(asker), review(asker + "-2"), review(asker.toUpperCase()));
        for (var subject : List.of(asker, asker + "-2", asker.toUpperCase(), asker + "-3")) {
            var found = found(subject);
            assertThat(all).allSatisfy(review -> assertThat(found.contains(review.id()))
                    .isEqualTo(review.isAskedBy(subject)));
        }
        assertThat(found(asker)).containsExactly(all.get(1).id(), all.get(0).id());
        assertThat(found(asker + "-3")).isEmpty();
        assertThat(found(null))
                .containsAll(all.stream().map(PromotionReview::id).toList());
    }

    private PromotionReview review(String askedBy) {
        var review = new PromotionReview(askedBy, "拟任科长人选", List.of(), Instant.EPOCH);
        reviews.keep(review, List.of());
        return review;
    }

    private List<UUID> found(String askedBy) {
        var page = new PageRequest();
        page.limit = PageRequest.MAX_LIMIT;
        return lists.page(reviews.matching(new PromotionReviewFilter(askedBy)), page, shown -> PromotionReview::id)
                .items();
    }
}
