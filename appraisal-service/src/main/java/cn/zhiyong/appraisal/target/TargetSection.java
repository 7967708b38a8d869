package cn.zhiyong.appraisal.target;

import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.appraisal.target.rules.TargetResult;
import cn.zhiyong.appraisal.unitreport.Part;
import cn.zhiyong.appraisal.unitreport.ReportSection;
import cn.zhiyong.appraisal.unitreport.Section;
import cn.zhiyong.appraisal.unitreport.rules.BarChart;
import cn.zhiyong.appraisal.unitreport.rules.BarChart.Share;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** A unit's targets of the year in its report, with how far each was reached. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TargetSection implements ReportSection {
    private static final List<String> HEADERS = List.of("类别", "目标", "单位", "计划", "完成", "完成率", "结果");

    private final Targets targets;

    TargetSection(Targets targets) {
        this.targets = targets;
    }

    @Override
    public Part part() {
        return Part.TARGETS;
    }

    @Override
    public Section of(int year, Unit unit) {
        var standing = targets.standing(unit.code(), year);
        var section =
                Section.of(HEADERS, standing.stream().map(TargetSection::row).toList());
        var shares = standing.stream().flatMap(TargetSection::share).toList();
        return shares.isEmpty() ? section : section.with(BarChart.of("各项目标完成率", shares));
    }

    private static List<String> row(Target target) {
        var result = target.result();
        return List.of(
                target.kind().label().zh(),
                target.title(),
                target.measure(),
                Long.toString(target.planned()),
                result.map(reached -> Long.toString(reached.achieved())).orElse("–"),
                result.map(reached -> reached.percentAchieved() + "%").orElse("–"),
                target.status().label().zh());
    }

    private static Stream<Share> share(Target target) {
        return target.result().map(TargetResult::percentAchieved).stream()
                .map(percent -> new Share(target.title(), percent));
    }
}
