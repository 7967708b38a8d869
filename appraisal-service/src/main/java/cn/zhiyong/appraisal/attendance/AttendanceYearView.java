package cn.zhiyong.appraisal.attendance;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the absences of a person come to in a year (R2.3), by the calendar. */
@Schema(name = "AttendanceYear")
public record AttendanceYearView(
        UUID cadreId,
        String name,
        String unitCode,
        int year,
        @Schema(description = "Of the longest late return without good reason; 0 where there was none", examples = "0")
                long overdueDays,
        @Schema(examples = "2") long unexcusedDays,
        @Schema(description = "Sick and personal leave", examples = "12") long leaveDays,
        @Schema(
                        description =
                                "How many days the months of leave have that must not be exceeded, from the first day"
                                        + " of leave on; null where there was no leave",
                        nullable = true,
                        examples = "181")
                Long leaveDaysAllowed,
        @Schema(description = "What exceeds its limit, each with its arithmetic") List<String> exceeded) {}
