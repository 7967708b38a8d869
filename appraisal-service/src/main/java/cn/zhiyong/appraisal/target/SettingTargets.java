package cn.zhiyong.appraisal.target;

import cn.zhiyong.appraisal.lead.Detection;
import cn.zhiyong.appraisal.lead.LeadItem;
import cn.zhiyong.appraisal.lead.LeadSubject;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.target.rules.TargetRule;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets targets and records what came of them; a missed one speaks for a lead (R2.1), one that is put right no longer. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SettingTargets {
    private final Targets targets;
    private final Roster roster;
    private final Event<Detection> detections;
    private final Clock clock;

    SettingTargets(Targets targets, Roster roster, Event<Detection> detections, Clock clock) {
        this.targets = targets;
        this.roster = roster;
        this.detections = detections;
        this.clock = clock;
    }

    Target set(TargetRequest request) {
        roster.requireUnit(request.unitCode());
        var target = new Target(request, clock.instant());
        targets.persistAndFlush(target);
        return target;
    }

    Target record(UUID id, TargetResultRequest request, ExpectedVersion expected) {
        var target = targets.hold(id).orElseThrow(Problems::notFound);
        expected.requireMatch(target.version());
        var result = target.resultOf(request);
        Problems.refuseIfAny(TargetRule.refusals(result, target.year(), LocalDate.now(clock)));
        target.record(result);
        return detected(target);
    }

    Target withdraw(UUID id, String reason, ExpectedVersion expected) {
        var target = targets.hold(id).orElseThrow(Problems::notFound);
        expected.requireMatch(target.version());
        target.withdraw(reason);
        return detected(target);
    }

    private Target detected(Target target) {
        targets.flush();
        var grounds = target
                .result()
                .filter(result -> target.status() == TargetStatus.MISSED)
                .flatMap(result -> TargetRule.ground(target.title(), target.measure(), result))
                .stream()
                .toList();
        detections.fire(Detection.of(
                "/v1/targets/" + target.id(),
                LeadSubject.unit(target.unitCode()),
                LeadItem.INABILITY_5,
                target.year(),
                grounds));
        return target;
    }
}
