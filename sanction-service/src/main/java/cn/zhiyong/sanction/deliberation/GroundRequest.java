package cn.zhiyong.sanction.deliberation;

import cn.zhiyong.sanction.decision.rules.Ground;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Something that a measure asks for and that the leading group establishes.
 *
 * @param basis the paper or fact that it rests on, for example a personnel assessment with number and date
 */
public record GroundRequest(@NotNull Ground ground, @NotBlank @Size(max = 1_000) String basis) {}
