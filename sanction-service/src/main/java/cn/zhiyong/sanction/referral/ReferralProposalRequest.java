package cn.zhiyong.sanction.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What the leading group proposes to the superior department (R7.11). */
public record ReferralProposalRequest(
        @NotBlank @Size(max = 4_000) @Schema(examples = "建议调整主要领导和相关责任人的工作岗位。") String text,
        @NotNull
                @Size(min = 1, max = 50)
                @UniqueElements
                @Schema(description = "The principal leader and those responsible")
                List<@NotNull UUID> cadreIds) {}
