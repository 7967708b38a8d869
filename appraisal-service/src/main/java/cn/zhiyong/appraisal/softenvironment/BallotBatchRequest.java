package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.softenvironment.rules.Method;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ballots that came in together, added up by unit and score. */
public record BallotBatchRequest(
        @NotNull Method method,
        @NotBlank @Size(max = 200) @Schema(description = "Where they come from", examples = "政务大厅现场问卷，3月")
                String origin,
        @NotNull @Min(0) @Max(1_000) @Schema(description = "Worst score of the ballot’s scale", examples = "1")
                Integer lowest,
        @NotNull @Min(1) @Max(1_000) @Schema(description = "Best score of the ballot’s scale", examples = "5")
                Integer highest,
        @NotNull @Size(min = 1, max = 5_000) List<@NotNull @Valid BallotLineRequest> lines) {
    public record BallotLineRequest(
            @NotNull @Pattern(regexp = "[A-Z0-9-]{2,32}") String unitCode,
            @NotNull @Min(0) @Max(1_000) @Schema(examples = "4") Integer score,
            @NotNull @Min(1) @Max(1_000_000) @Schema(description = "How many ballots give it", examples = "12")
                    Integer ballots) {}
}
