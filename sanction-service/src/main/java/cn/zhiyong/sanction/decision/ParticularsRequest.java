package cn.zhiyong.sanction.decision;

import cn.zhiyong.sanction.decision.rules.Particulars;
import cn.zhiyong.sanction.decision.rules.Particulars.Departure;
import cn.zhiyong.sanction.decision.rules.Particulars.Receiver;
import cn.zhiyong.sanction.decision.rules.Particulars.Step;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is stated beside the measures; whatever no measure asks for may be left out. */
public record ParticularsRequest(
        @Size(max = 200)
                @Pattern(regexp = NOT_BLANK)
                @Schema(
                        description = "Scope of the criticism (R7.2), also of one that follows from a removal (R7.5)",
                        examples = "全市机关",
                        nullable = true)
                String circulation,
        @Size(max = 200)
                @Pattern(regexp = NOT_BLANK)
                @Schema(description = "Where it is settled already (R7.4, R7.6)", nullable = true)
                String newPost,
        @Schema(description = "Of a demotion (R7.6)", nullable = true) Step demotionStep,
        @Schema(description = "R7.7", nullable = true) Departure departure,
        @Valid @Schema(description = "R7.8", nullable = true) TransferRequest transfer) {
    private static final String NOT_BLANK = "(?s).*\\S.*";

    /** @param papers the list of what is handed over */
    public record TransferRequest(
            @NotNull Receiver receiver,
            @NotBlank @Size(max = 200) @Schema(examples = "市纪委监察局") String receiverName,
            @NotNull @Size(max = 100) List<@NotBlank @Size(max = 200) String> papers) {}

    /** @param proposed null where nothing is stated */
    public static Particulars of(ParticularsRequest proposed) {
        if (proposed == null) {
            return Particulars.NONE;
        }
        return new Particulars(
                Optional.ofNullable(proposed.circulation),
                Optional.ofNullable(proposed.newPost),
                Optional.ofNullable(proposed.demotionStep),
                Optional.ofNullable(proposed.departure),
                Optional.ofNullable(proposed.transfer)
                        .map(transfer -> new Particulars.Transfer(
                                transfer.receiver(), transfer.receiverName(), transfer.papers())));
    }
}
