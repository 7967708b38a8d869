package cn.zhiyong.appraisal.commendation;

import cn.zhiyong.platform.event.OutboxEvent;
import java.time.LocalDate;
import java.util.UUID;

/** The event {@code cn.zhiyong.commendation.changed.v1}. */
record CommendationEvent(
        ChangeType changeType,
        long version,
        UUID commendationId,
        UUID cadreId,
        String title,
        String commendedBy,
        LocalDate commendedOn,
        CommendationStatus status) {
    enum ChangeType {
        RECORDED,
        WITHDRAWN
    }

    static OutboxEvent of(Commendation commendation, ChangeType changeType) {
        var body = new CommendationEvent(
                changeType,
                commendation.version(),
                commendation.id(),
                commendation.cadreId(),
                commendation.title(),
                commendation.commendedBy(),
                commendation.commendedOn(),
                commendation.status());
        return new OutboxEvent("commendation", commendation.id().toString(), commendation.version(), body);
    }
}
