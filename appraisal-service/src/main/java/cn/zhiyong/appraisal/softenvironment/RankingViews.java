package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/** Lines of a ranking as callers see them, with the names of the units. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RankingViews {
    private final Roster roster;
    private final MethodLines methodLines;
    private final RequestLanguage language;

    RankingViews(Roster roster, MethodLines methodLines, RequestLanguage language) {
        this.roster = roster;
        this.methodLines = methodLines;
        this.language = language;
    }

    Function<List<RankedUnit>, Function<RankedUnit, RankedUnitView>> of(SoftRanking ranking) {
        return shown -> {
            var units = roster.units(shown.stream().map(RankedUnit::unitCode).toList());
            return line -> view(ranking, line, units.get(line.unitCode()).name());
        };
    }

    private RankedUnitView view(SoftRanking ranking, RankedUnit line, String unitName) {
        return new RankedUnitView(
                ranking.number(),
                line.unitCode(),
                unitName,
                line.category(),
                language.label(line.category()),
                line.place().orElse(null),
                line.standing(),
                language.label(line.standing()),
                line.score().orElse(null),
                line.exact().orElse(null),
                methodLines.read(line.methods()).stream().map(this::method).toList());
    }

    private RankedUnitView.MethodScoreView method(MethodLine line) {
        return new RankedUnitView.MethodScoreView(
                line.method(),
                language.label(line.method()),
                line.ballots(),
                line.minimum(),
                line.weightPercent(),
                line.mean(),
                line.exact(),
                line.counts());
    }
}
