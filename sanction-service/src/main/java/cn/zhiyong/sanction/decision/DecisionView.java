package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.decision.rules.EffectKind;
import cn.zhiyong.sanction.decision.rules.Grade;
import cn.zhiyong.sanction.decision.rules.Measure;
import cn.zhiyong.sanction.decision.rules.Target;
import cn.zhiyong.sanction.matter.SubjectView;
import cn.zhiyong.sanction.notice.NoticeView;
import cn.zhiyong.sanction.roster.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision with its effects, each with rule and clause, and its notices. */
@Schema(name = "Decision")
public record DecisionView(
        UUID id,
        @Schema(examples = "治庸决〔2026〕12号") String number,
        LocalDate decidedOn,
        DecisionStatus status,
        String statusLabel,
        SubjectView subject,
        List<MeasureView> measures,
        List<EffectView> effects,
        List<NoticeView> notices,
        @Schema(description = "Units for which no leader is on record (R7.14)") List<String> unitsWithoutLeader,
        String rulebookVersion,
        UUID meetingId,
        UUID matterId,
        long version) {
    @Schema(name = "DecidedMeasure")
    public record MeasureView(Measure measure, String measureLabel, String rule, String clause) {
        static MeasureView of(Measure measure, RequestLanguage language) {
            return new MeasureView(measure, language.label(measure), measure.rule(), measure.clause());
        }
    }

    /** Fields that the kind of effect does not have are null. */
    @Schema(name = "Effect")
    public record EffectView(
            UUID id,
            String rule,
            String clause,
            Target target,
            String targetLabel,
            UUID cadreId,
            String name,
            EffectKind kind,
            String kindLabel,
            @Schema(description = "Appraisal year that it counts in (R7.15)", nullable = true) Integer year,
            @Schema(description = "Of the annual bonus", nullable = true) Integer percent,
            @Schema(description = "Highest annual grade that remains", nullable = true) Grade gradeCeiling,
            @Schema(nullable = true) LocalDate from,
            @Schema(description = "Last day", nullable = true) LocalDate until,
            @Schema(description = "The effect in a sentence") String text) {
        static EffectView of(DecisionEffect effect, Names names, RequestLanguage language) {
            return new EffectView(
                    effect.id(),
                    effect.measure().rule(),
                    effect.measure().clause(),
                    effect.target(),
                    language.label(effect.target()),
                    effect.cadreId(),
                    names.ofCadre(effect.cadreId()),
                    effect.kind(),
                    language.label(effect.kind()),
                    effect.year(),
                    effect.percent(),
                    effect.gradeCeiling(),
                    effect.from(),
                    effect.until(),
                    effect.consequence().text().in(language.get()));
        }
    }
}
