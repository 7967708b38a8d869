package cn.zhiyong.appraisal.bonus;

import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.appraisal.unitreport.Part;
import cn.zhiyong.appraisal.unitreport.ReportSection;
import cn.zhiyong.appraisal.unitreport.Section;
import cn.zhiyong.platform.text.ChineseDate;
import cn.zhiyong.platform.text.Yuan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** A unit's own line of the bonus sheet (R9.5), in its report. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class UnitBonusSection implements ReportSection {
    private static final List<String> HEADERS = List.of("处理决定", "决定日期", "条款", "比例", "扣发金额");

    private final UnitBonusViews views;

    UnitBonusSection(UnitBonusViews views) {
        this.views = views;
    }

    @Override
    public Part part() {
        return Part.BONUS;
    }

    @Override
    public Section of(int year, Unit unit) {
        var line = views.of(year, unit);
        return Section.of(
                        HEADERS,
                        line.deductions().stream().map(UnitBonusSection::row).toList())
                .noting("奖金基数 %s，扣发 %d%%，计 %s，核定 %s。"
                        .formatted(
                                Yuan.of(line.baseFen()),
                                line.deductedPercent(),
                                Yuan.of(line.deductedFen()),
                                Yuan.of(line.resultFen())));
    }

    private static List<String> row(DeductionView deduction) {
        return List.of(
                deduction.decisionNumber(),
                ChineseDate.of(deduction.decidedOn()),
                deduction.clause(),
                deduction.percent() + "%",
                Yuan.of(deduction.amountFen()));
    }
}
