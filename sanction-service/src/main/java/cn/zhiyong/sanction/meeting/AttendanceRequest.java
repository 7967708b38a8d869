package cn.zhiyong.sanction.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.hibernate.validator.constraints.UniqueElements;

/** Who of a meeting's members attended. */
public record AttendanceRequest(@NotNull @Size(min = 1, max = 25) @UniqueElements List<@NotNull UUID> memberIds) {}
