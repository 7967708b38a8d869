package cn.zhiyong.sanction.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the receiver answers. */
public record ReferralReplyRequest(
        @NotNull @PastOrPresent LocalDate repliedOn,
        @NotBlank @Size(max = 4_000) String content,
        @Size(max = 4_000)
                @Pattern(regexp = "(?s).*\\S.*")
                @Schema(description = "What it has done about it, where it says so", nullable = true)
                String measuresTaken) {}
