package cn.zhiyong.sanction.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a referral went out. */
public record ReferralDispatchRequest(
        @NotNull @PastOrPresent LocalDate dispatchedOn,
        @NotNull DispatchMethod method,
        @NotBlank @Size(max = 200) @Schema(examples = "市纪委监察局") String receiverName,
        @NotNull @Size(max = 100) @Schema(description = "What goes with it; at least one (R7.8)")
                List<@NotBlank @Size(max = 200) String> papers) {}
