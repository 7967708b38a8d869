package cn.zhiyong.sanction.promotion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The answers of a review as JSON, apart from it so that a list does not read them. */
@Entity
@Table(name = "promotion_review_answers")
class KeptAnswers {
    @Id
    private UUID reviewId;

    @Column(name = "answers")
    @JdbcTypeCode(SqlTypes.JSON)
    private String json;

    protected KeptAnswers() {}

    KeptAnswers(UUID reviewId, String json) {
        this.reviewId = reviewId;
        this.json = json;
    }

    String json() {
        return json;
    }
}
