package cn.zhiyong.sanction.commendation;

import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of a commendation event. */
record CommendationBody(
        UUID commendationId,
        UUID cadreId,
        String title,
        String commendedBy,
        LocalDate commendedOn,
        CommendationStatus status) {}
