package cn.zhiyong.appraisal.unitclass;

import cn.zhiyong.appraisal.consequence.Consequence.Kind;
import cn.zhiyong.appraisal.consequence.Consequences;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.appraisal.unitreport.Part;
import cn.zhiyong.appraisal.unitreport.ReportSection;
import cn.zhiyong.appraisal.unitreport.Section;
import cn.zhiyong.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The classes that decisions leave to a unit, in its report. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class UnitClassSection implements ReportSection {
    private static final List<String> HEADERS = List.of("处理决定", "条款", "限制");

    private final Consequences consequences;

    UnitClassSection(Consequences consequences) {
        this.consequences = consequences;
    }

    @Override
    public Part part() {
        return Part.UNIT_CLASS;
    }

    @Override
    public Section of(int year, Unit unit) {
        var ceilings = consequences
                .ofUnits(Kind.UNIT_CLASS_CEILING, year, List.of(unit.code()))
                .getOrDefault(unit.code(), List.of());
        var view = UnitClassCeilingView.of(year, unit, ceilings, Language.ZH);
        return Section.of(
                        HEADERS,
                        view.reasons().stream()
                                .map(reason -> List.of(reason.decisionNumber(), reason.clause(), reason.ceilingLabel()))
                                .toList())
                .noting("综合：%s。".formatted(view.ceilingLabel()));
    }
}
