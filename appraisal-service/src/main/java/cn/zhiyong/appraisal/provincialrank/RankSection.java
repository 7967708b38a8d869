package cn.zhiyong.appraisal.provincialrank;

import cn.zhiyong.appraisal.provincialrank.ProvincialRanks.Key;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.appraisal.unitreport.Part;
import cn.zhiyong.appraisal.unitreport.ReportSection;
import cn.zhiyong.appraisal.unitreport.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** A unit's places in the province in its report, beside last year's. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RankSection implements ReportSection {
    private static final List<String> HEADERS = List.of("范围", "排名", "位次", "总数", "上年位次", "公布机关");

    private final ProvincialRanks ranks;

    RankSection(ProvincialRanks ranks) {
        this.ranks = ranks;
    }

    @Override
    public Part part() {
        return Part.PROVINCIAL_RANKS;
    }

    @Override
    public Section of(int year, Unit unit) {
        var ofYear = ranks.of(unit.code(), year);
        var before = ranks.before(ofYear);
        return Section.of(
                HEADERS,
                ofYear.stream()
                        .map(rank -> row(
                                rank,
                                Optional.ofNullable(before.get(Key.of(rank).inYear(year - 1)))))
                        .toList());
    }

    private static List<String> row(ProvincialRank rank, Optional<ProvincialRank> lastYear) {
        return List.of(
                rank.scope().label().zh(),
                rank.ranking(),
                Integer.toString(rank.standing().place()),
                Integer.toString(rank.standing().places()),
                lastYear.map(before -> Integer.toString(before.standing().place()))
                        .orElse("–"),
                rank.announcedBy());
    }
}
