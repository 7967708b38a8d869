package cn.zhiyong.sanction.promotion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Who is to be promoted, and to what end it is asked. */
public record PromotionReviewRequest(
        @NotNull @Size(min = 1, max = 500) @UniqueElements @Schema(description = "People of the roster")
                List<@NotNull UUID> candidates,
        @NotBlank @Size(max = 500) String purpose) {}
