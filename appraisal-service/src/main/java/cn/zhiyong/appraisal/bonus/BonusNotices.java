package cn.zhiyong.appraisal.bonus;

import cn.zhiyong.appraisal.cycle.CycleRoster;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.platform.text.ChineseDate;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A person's line of the bonus sheet as a paper: it says to the fen what the line says (R9.5). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BonusNotices {
    private final CycleRoster cycleRoster;
    private final Roster roster;
    private final BonusViews views;
    private final Clock clock;

    BonusNotices(CycleRoster cycleRoster, Roster roster, BonusViews views, Clock clock) {
        this.cycleRoster = cycleRoster;
        this.roster = roster;
        this.views = views;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance bonusNotice(BonusNotice notice);
    }

    String of(int year, UUID cadreId) {
        var line = views.of(year, cycleRoster.cadre(cadreId));
        var unit = roster.unit(line.unitCode()).map(Unit::name).orElseThrow();
        return Templates.bonusNotice(BonusNotice.of(line, unit, ChineseDate.of(LocalDate.now(clock))))
                .render();
    }
}
