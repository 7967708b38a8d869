package cn.zhiyong.sanction.decision;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.decision.rules.Bearer;
import cn.zhiyong.sanction.decision.rules.Consequence.BonusDeduction;
import cn.zhiyong.sanction.decision.rules.Consequence.GradeCeiling;
import cn.zhiyong.sanction.decision.rules.Consequence.PromotionDeferral;
import cn.zhiyong.sanction.decision.rules.Consequence.Rectification;
import cn.zhiyong.sanction.decision.rules.Consequence.UnitClassCeiling;
import cn.zhiyong.sanction.decision.rules.Effect;
import cn.zhiyong.sanction.decision.rules.EffectKind;
import cn.zhiyong.sanction.decision.rules.Grade;
import cn.zhiyong.sanction.decision.rules.Target;
import cn.zhiyong.sanction.roster.Names;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An effect upon a person or a unit. Fields that its kind does not have are null. */
@Schema(name = "Effect")
public record EffectView(
        @Schema(description = "As in the event; none in a preview", nullable = true) UUID id,
        String rule,
        String clause,
        Target target,
        String targetLabel,
        @Schema(nullable = true) UUID cadreId,
        @Schema(nullable = true) String unitCode,
        String name,
        EffectKind kind,
        String kindLabel,
        @Schema(description = "Appraisal year that it counts in (R7.15)", nullable = true) Integer year,
        @Schema(description = "Of the annual bonus", nullable = true) Integer percent,
        @Schema(description = "Highest annual grade that remains", nullable = true) Grade gradeCeiling,
        @Schema(description = "Best class that remains: 2 is not class 1, 3 is class 3", nullable = true)
                Integer unitClass,
        @Schema(nullable = true) LocalDate from,
        @Schema(description = "Last day", nullable = true) LocalDate until,
        @Schema(description = "The effect in a sentence") String text) {
    /** @param id null where the effect is computed only */
    public static EffectView of(UUID id, Effect effect, Names names, RequestLanguage language) {
        var cadreId = effect.bearer() instanceof Bearer.Person(var person) ? person : null;
        var unitCode = effect.bearer() instanceof Bearer.Unit(var unit) ? unit : null;
        var figures = Figures.of(effect);
        return new EffectView(
                id,
                effect.measure().rule(),
                effect.measure().clause(),
                effect.target(),
                language.label(effect.target()),
                cadreId,
                unitCode,
                cadreId == null ? names.ofUnit(unitCode) : names.ofCadre(cadreId),
                effect.kind(),
                language.label(effect.kind()),
                figures.year,
                figures.percent,
                figures.gradeCeiling,
                figures.unitClass,
                figures.from,
                figures.until,
                effect.consequence().text().in(language.get()));
    }

    private record Figures(
            Integer year, Integer percent, Grade gradeCeiling, Integer unitClass, LocalDate from, LocalDate until) {
        static Figures of(Effect effect) {
            return switch (effect.consequence()) {
                case GradeCeiling(var year, var highest) -> new Figures(year, null, highest, null, null, null);
                case BonusDeduction(var year, var percent) -> new Figures(year, percent, null, null, null, null);
                case UnitClassCeiling(var year, var best) -> new Figures(year, null, null, best, null, null);
                case Rectification(var from, var until) -> new Figures(null, null, null, null, from, until);
                case PromotionDeferral(var from, var until) -> new Figures(null, null, null, null, from, until);
                default -> new Figures(null, null, null, null, null, null);
            };
        }
    }
}
