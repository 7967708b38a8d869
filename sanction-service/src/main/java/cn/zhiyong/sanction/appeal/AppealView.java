package cn.zhiyong.sanction.appeal;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import cn.zhiyong.platform.time.Periods.Deadline;
import cn.zhiyong.sanction.appeal.rules.Addressee;
import cn.zhiyong.sanction.appeal.rules.AppealKind;
import cn.zhiyong.sanction.appeal.rules.FilingPeriod;
import cn.zhiyong.sanction.appeal.rules.Route;
import cn.zhiyong.sanction.roster.Names;
import cn.zhiyong.sanction.vote.rules.Vote;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An appeal as callers see it. */
@Schema(name = "Appeal")
public record AppealView(
        UUID id,
        UUID decisionId,
        @Schema(description = "The appellant") UUID cadreId,
        String name,
        AppealKind kind,
        String kindLabel,
        Addressee addressedTo,
        String addressedToLabel,
        @Schema(description = "Which periods hold (R8.5)") Route route,
        String routeLabel,
        LocalDate filedOn,
        @Schema(
                        description = "Last day to file (R8.1); none before the receipt of what is complained of",
                        nullable = true)
                LocalDate filingDueOn,
        String grounds,
        @Schema(nullable = true) String forceMajeure,
        AppealStatus status,
        String statusLabel,
        @Schema(description = "Why it was refused, where it was", nullable = true) RefusalView refusal,
        @Schema(nullable = true) LocalDate acceptedLateOn,
        @Schema(nullable = true) String acceptanceReason,
        @Schema(description = "Last day to answer (R8.2); none while it is refused", nullable = true)
                LocalDate answerDueOn,
        @Schema(description = "False where a year's holidays are not on file yet") boolean calendarKnown,
        boolean overdue,
        List<MemberView> panel,
        List<VoteView> votes,
        @Schema(nullable = true) AppealStatus outcome,
        @Schema(nullable = true) String outcomeLabel,
        @Schema(nullable = true) LocalDate decidedOn,
        @Schema(nullable = true) String reasons,
        @Schema(description = "When the decision was revoked otherwise, before an answer", nullable = true)
                LocalDate lapsedOn,
        OffsetDateTime recordedAt,
        @Schema(description = "Grows with the appeal and with the decision that it is against") long version) {
    @Schema(name = "AppealRefusal")
    public record RefusalView(String rule, String clause, String reason) {}

    @Schema(name = "PanelMember")
    public record MemberView(UUID id, String name) {}

    @Schema(name = "PanelVote")
    public record VoteView(UUID memberId, String name, Vote vote, String voteLabel) {}

    static AppealView of(Appeal appeal, long version, LocalDate today, Names names, RequestLanguage language) {
        var outcome = appeal.decidedOn().isPresent() ? appeal.status() : null;
        return new AppealView(
                appeal.id(),
                appeal.decisionId(),
                appeal.cadreId(),
                names.ofCadre(appeal.cadreId()),
                appeal.kind(),
                language.label(appeal.kind()),
                appeal.addressedTo(),
                language.label(appeal.addressedTo()),
                appeal.route(),
                language.label(appeal.route()),
                appeal.filedOn(),
                appeal.filingDue().map(Deadline::date).orElse(null),
                appeal.grounds(),
                appeal.forceMajeure().orElse(null),
                appeal.status(),
                language.label(appeal.status()),
                refusal(appeal, language),
                appeal.acceptedLateOn().orElse(null),
                appeal.acceptanceReason().orElse(null),
                appeal.answerDue().map(Deadline::date).orElse(null),
                appeal.answerDue()
                        .or(appeal::filingDue)
                        .map(Deadline::calendarKnown)
                        .orElse(true),
                appeal.overdueOn(today),
                appeal.panel().stream()
                        .map(id -> new MemberView(id, names.ofCadre(id)))
                        .toList(),
                appeal.votes().stream()
                        .map(each -> new VoteView(
                                each.memberId(),
                                names.ofCadre(each.memberId()),
                                each.vote(),
                                language.label(each.vote())))
                        .toList(),
                outcome,
                language.label(outcome),
                appeal.decidedOn().orElse(null),
                appeal.reasons().orElse(null),
                appeal.lapsedOn().orElse(null),
                CityClock.at(appeal.recordedAt()),
                version);
    }

    private static RefusalView refusal(Appeal appeal, RequestLanguage language) {
        return appeal.status() == AppealStatus.REFUSED_LATE
                ? FilingPeriod.refusal(appeal.filedOn(), appeal.filingDue())
                        .map(refusal -> new RefusalView(
                                refusal.rule(),
                                refusal.clause(),
                                refusal.reason().in(language.get())))
                        .orElseThrow()
                : null;
    }
}
