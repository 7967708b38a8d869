package cn.zhiyong.sanction.referral;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.matter.SubjectView;
import cn.zhiyong.sanction.referral.rules.ReferralKind;
import cn.zhiyong.sanction.roster.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A referral as callers see it. */
@Schema(name = "Referral")
public record ReferralView(
        UUID id,
        ReferralKind kind,
        String kindLabel,
        String rule,
        String clause,
        ReferralStatus status,
        String statusLabel,
        @Schema(description = "It went out, and then the decision changed") boolean toBeRecalled,
        LocalDate raisedOn,
        UUID matterId,
        @Schema(description = "None where it goes to a superior department", nullable = true) UUID decisionId,
        SubjectView subject,
        @Schema(description = "Of a notification of a superior department", nullable = true) String reasons,
        @Schema(nullable = true) String receiverName,
        List<String> papers,
        @Schema(nullable = true) ProposalView proposal,
        @Schema(nullable = true) LocalDate dispatchedOn,
        @Schema(nullable = true) DispatchMethod method,
        @Schema(nullable = true) String methodLabel,
        @Schema(nullable = true) LocalDate repliedOn,
        @Schema(nullable = true) String reply,
        @Schema(nullable = true) String measuresTaken,
        @Schema(nullable = true) LocalDate withdrawnOn,
        long version) {
    @Schema(name = "ProposedPostChange")
    public record ProposalView(String text, List<PersonView> people) {}

    @Schema(name = "ProposedPerson")
    public record PersonView(UUID cadreId, String name) {}

    static ReferralView of(Referral referral, Names names, RequestLanguage language) {
        var method = referral.method().orElse(null);
        return new ReferralView(
                referral.id(),
                referral.kind(),
                language.label(referral.kind()),
                referral.kind().rule(),
                referral.kind().clause(),
                referral.status(),
                language.label(referral.status()),
                referral.isToBeRecalled(),
                referral.raisedOn(),
                referral.matterId(),
                referral.decisionId().orElse(null),
                SubjectView.of(
                        referral.subjectKind(),
                        referral.cadreId().orElse(null),
                        referral.unitCode().orElse(null),
                        names,
                        language),
                referral.reasons().orElse(null),
                referral.receiverName().orElse(null),
                referral.papers(),
                referral.proposal()
                        .map(text -> new ProposalView(text, people(referral, names)))
                        .orElse(null),
                referral.dispatchedOn().orElse(null),
                method,
                language.label(method),
                referral.repliedOn().orElse(null),
                referral.reply().orElse(null),
                referral.measuresTaken().orElse(null),
                referral.withdrawnOn().orElse(null),
                referral.version());
    }

    private static List<PersonView> people(Referral referral, Names names) {
        return referral.proposedFor().stream()
                .map(cadreId -> new PersonView(cadreId, names.ofCadre(cadreId)))
                .toList();
    }
}
