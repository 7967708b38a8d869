package cn.zhiyong.sanction.notice;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.roster.Names;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notice as callers see it. */
@Schema(name = "Notice")
public record NoticeView(
        UUID id,
        NoticeKind kind,
        String kindLabel,
        UUID decisionId,
        @Schema(description = "Which state of the decision it tells of") int revision,
        @Schema(description = "Of an answer to an appeal", nullable = true) UUID appealId,
        AddresseeView addressee,
        @Schema(description = "Last day; a working day (R6.3, R8.2, R12)") LocalDate dueOn,
        @Schema(description = "False where the year's holidays are not on file yet") boolean calendarKnown,
        NoticeStatus status,
        String statusLabel,
        @Schema(nullable = true) DeliveryMethod method,
        @Schema(nullable = true) String methodLabel,
        @Schema(nullable = true) LocalDate dispatchedOn,
        @Schema(nullable = true) LocalDate receivedOn,
        @Schema(nullable = true) String receivedBy,
        long version) {
    @Schema(name = "Addressee")
    public record AddresseeView(
            AddresseeKind kind,
            String kindLabel,
            @Schema(nullable = true) UUID cadreId,
            @Schema(nullable = true) String unitCode,
            String name) {}

    static NoticeView of(Notice notice, LocalDate today, Names names, RequestLanguage language) {
        var status = notice.statusOn(today);
        var addressee = new AddresseeView(
                notice.addresseeKind(),
                language.label(notice.addresseeKind()),
                notice.cadreId(),
                notice.unitCode(),
                notice.addresseeKind() == AddresseeKind.PERSON
                        ? names.ofCadre(notice.cadreId())
                        : names.ofUnit(notice.unitCode()));
        var method = notice.method().orElse(null);
        return new NoticeView(
                notice.id(),
                notice.kind(),
                language.label(notice.kind()),
                notice.decisionId(),
                notice.revision(),
                notice.appealId().orElse(null),
                addressee,
                notice.dueOn(),
                notice.due().calendarKnown(),
                status,
                language.label(status),
                method,
                language.label(method),
                notice.dispatchedOn().orElse(null),
                notice.receivedOn().orElse(null),
                notice.receivedBy().orElse(null),
                notice.version());
    }
}
