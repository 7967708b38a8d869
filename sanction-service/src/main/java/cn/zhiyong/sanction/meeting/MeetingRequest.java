package cn.zhiyong.sanction.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.validator.constraints.UniqueElements;

/** A meeting as the leading group's office records it. */
public record MeetingRequest(
        @NotNull MeetingKind kind,
        @NotNull @PastOrPresent LocalDate heldOn,
        @NotBlank @Size(max = 200) String place,
        @NotNull @Size(min = 3, max = 25) @UniqueElements List<@NotNull UUID> memberIds) {}
