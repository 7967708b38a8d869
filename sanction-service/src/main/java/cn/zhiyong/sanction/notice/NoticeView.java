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
        AddresseeView addressee,
        @Schema(description = "Last day; a working day (R6.3, R12)") LocalDate dueOn,
        @Schema(description = "False where the year's holidays are not on file yet") boolean calendarKnown,
        NoticeStatus status,
        String statusLabel) {
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
        return new NoticeView(
                notice.id(), addressee, notice.dueOn(), notice.calendarKnown(), status, language.label(status));
    }
}
