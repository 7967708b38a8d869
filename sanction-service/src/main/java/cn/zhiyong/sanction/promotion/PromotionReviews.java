package cn.zhiyong.sanction.promotion;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PromotionReviews {
    private static final SortKey<PromotionReview> LATEST_FIRST = SortKey.descending(SortKey.id(PromotionReview::id));
    private static final TypeReference<List<KeptAnswer>> ANSWERS = new TypeReference<>() {};

    private final EntityManager database;
    private final ObjectMapper json;

    PromotionReviews(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Listing<PromotionReview> matching(PromotionReviewFilter filter) {
        return new Listing<>("promotion-reviews", PromotionReview.class, LATEST_FIRST)
                .where(PromotionReview.ASKED_BY, "subject", filter.askedBy());
    }

    void keep(PromotionReview review, List<KeptAnswer> answers) {
        database.persist(review);
        database.flush();
        database.persist(new KeptAnswers(review.id(), written(answers)));
    }

    Optional<PromotionReview> find(UUID id) {
        return Optional.ofNullable(database.find(PromotionReview.class, id));
    }

    /** In the order asked. */
    List<KeptAnswer> answers(PromotionReview review) {
        return read(database.find(KeptAnswers.class, review.id()).json());
    }

    private String written(List<KeptAnswer> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Answers cannot be written", impossible);
        }
    }

    private List<KeptAnswer> read(String kept) {
        try {
            return json.readValue(kept, ANSWERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Answers cannot be read", impossible);
        }
    }
}
