package cn.zhiyong.appraisal.selfcheck;

import cn.zhiyong.appraisal.roster.UnitRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's self-check of a quarter. */
public record SelfCheckRequest(
        @NotNull @Pattern(regexp = UnitRequest.CODE) String unitCode,
        @NotNull @Min(1) @Max(4) Integer quarter,
        @NotBlank @Size(max = 4_000) String summary,
        @NotNull @Size(max = 100) List<@NotNull @Valid FigureRequest> figures) {
    @Schema(name = "SelfCheckFigureRequest")
    public record FigureRequest(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 100) String target,
            @NotBlank @Size(max = 100) String actual) {}
}
