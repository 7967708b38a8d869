package cn.zhiyong.appraisal.softenvironment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Goals and measures that a unit publishes for a year. */
public record CommitmentRequest(
        @NotBlank @Size(max = 4_000) @Schema(examples = "企业开办一日办结，涉企检查全部公示。") String goals,
        @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 500) String> measures) {}
