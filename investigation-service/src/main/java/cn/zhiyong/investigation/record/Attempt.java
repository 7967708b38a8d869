package cn.zhiyong.investigation.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** One attempt to reach the person concerned. */
@Embeddable
public record Attempt(
        @NotNull @PastOrPresent @Column(name = "tried_on") LocalDate on,
        @NotBlank @Size(max = 200) String how,
        @NotBlank @Size(max = 1_000) String result) {}
