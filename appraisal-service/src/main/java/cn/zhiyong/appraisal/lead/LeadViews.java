package cn.zhiyong.appraisal.lead;

import cn.zhiyong.appraisal.roster.Cadre;
import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.roster.Unit;
import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.platform.time.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Leads as callers see them, with the names of whom they are about. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LeadViews {
    private final Roster roster;
    private final RequestLanguage language;

    LeadViews(Roster roster, RequestLanguage language) {
        this.roster = roster;
        this.language = language;
    }

    LeadView of(Lead lead) {
        return of(List.of(lead)).apply(lead);
    }

    Function<Lead, LeadView> of(List<Lead> shown) {
        var people = roster.cadres(shown.stream()
                .flatMap(lead -> Stream.ofNullable(lead.subject().cadreId()))
                .distinct()
                .toList());
        var units = roster.units(
                shown.stream().map(lead -> lead.subject().unitCode()).distinct().toList());
        return lead -> view(lead, people, units);
    }

    private LeadView view(Lead lead, Map<UUID, Cadre> people, Map<String, Unit> units) {
        var subject = lead.subject();
        return new LeadView(
                lead.id(),
                new LeadView.SubjectView(
                        subject.kind(),
                        language.label(subject.kind()),
                        subject.cadreId(),
                        Optional.ofNullable(people.get(subject.cadreId()))
                                .map(Cadre::name)
                                .orElse(null),
                        subject.unitCode(),
                        units.get(subject.unitCode()).name()),
                lead.item().code(),
                language.label(lead.item()),
                lead.year(),
                lead.channel(),
                language.label(lead.channel()),
                lead.status(),
                language.label(lead.status()),
                lead.raising(),
                CityClock.at(lead.raisedAt()),
                CityClock.at(lead.changedAt()),
                lead.grounds().stream().map(this::ground).toList(),
                lead.version());
    }

    private LeadView.GroundView ground(LeadGround ground) {
        return new LeadView.GroundView(
                ground.rule(), ground.clause(), ground.arithmetic().in(language.get()), ground.source());
    }
}
