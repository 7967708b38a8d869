package cn.zhiyong.appraisal.lead;

import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.appraisal.unitreport.Part;
import cn.zhiyong.appraisal.unitreport.ReportSection;
import cn.zhiyong.appraisal.unitreport.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;

/** How many leads about a unit and its people the year's data raised, by what became of them, in its report. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LeadSection implements ReportSection {
    private static final List<String> HEADERS = List.of("状态", "条数");

    private final Leads leads;

    LeadSection(Leads leads) {
        this.leads = leads;
    }

    @Override
    public Part part() {
        return Part.LEADS;
    }

    @Override
    public Section of(int year, Unit unit) {
        var counts = leads.countsOf(unit.code(), year);
        return Section.of(
                        HEADERS,
                        Arrays.stream(LeadStatus.values())
                                .map(status ->
                                        List.of(status.label().zh(), Long.toString(counts.getOrDefault(status, 0L))))
                                .toList())
                .noting("问题线索由考评数据自动提出，有待受理机关核查，不是处理结论。");
    }
}
