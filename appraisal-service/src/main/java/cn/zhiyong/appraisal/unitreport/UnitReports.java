package cn.zhiyong.appraisal.unitreport;

import cn.zhiyong.appraisal.cycle.CycleRoster;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.appraisal.unitreport.UnitReport.NumberedSection;
import cn.zhiyong.platform.text.ChineseDate;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** All that is on record of a unit's year, as a paper. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class UnitReports {
    private static final String NUMBERS = "一二三四五六七八九十";

    private final List<ReportSection> sections;
    private final CycleRoster roster;
    private final Clock clock;

    UnitReports(@All List<ReportSection> sections, CycleRoster roster, Clock clock) {
        this.sections = sections.stream()
                .sorted(Comparator.comparing(ReportSection::part))
                .toList();
        this.roster = roster;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance unitReport(UnitReport report);
    }

    String of(int year, String unitCode) {
        var unit = roster.unit(unitCode);
        return Templates.unitReport(new UnitReport(
                        year,
                        unit.code(),
                        unit.name(),
                        IntStream.range(0, sections.size())
                                .mapToObj(i -> numbered(i, year, unit))
                                .toList(),
                        ChineseDate.of(LocalDate.now(clock))))
                .render();
    }

    private NumberedSection numbered(int place, int year, Unit unit) {
        var section = sections.get(place);
        return new NumberedSection(
                NUMBERS.substring(place, place + 1), section.part().title(), section.of(year, unit));
    }
}
