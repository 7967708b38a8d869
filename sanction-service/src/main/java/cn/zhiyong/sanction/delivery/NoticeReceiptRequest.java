package cn.zhiyong.sanction.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a notice was received, and by whom. */
public record NoticeReceiptRequest(
        @NotNull @PastOrPresent LocalDate receivedOn,
        @NotBlank @Size(max = 200) @Schema(examples = "本人") String receivedBy) {}
