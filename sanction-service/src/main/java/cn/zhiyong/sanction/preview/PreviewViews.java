package cn.zhiyong.sanction.preview;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.EffectView;
import cn.zhiyong.sanction.decision.MeasureView;
import cn.zhiyong.sanction.decision.rules.Bearer;
import cn.zhiyong.sanction.decision.rules.Cascade;
import cn.zhiyong.sanction.decision.rules.Effect;
import cn.zhiyong.sanction.matter.SubjectView;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
import cn.zhiyong.sanction.preview.PreviewView.DerivedView;
import cn.zhiyong.sanction.preview.PreviewView.RefusalView;
import cn.zhiyong.sanction.roster.Names;
import cn.zhiyong.sanction.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Previews as callers see them, with the names of everybody in them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PreviewViews {
    private final Roster roster;
    private final RequestLanguage language;

    PreviewViews(Roster roster, RequestLanguage language) {
        this.roster = roster;
        this.language = language;
    }

    PreviewView of(Preview preview) {
        var matter = preview.matter();
        var names = names(preview);
        return new PreviewView(
                matter.id(),
                preview.decidedOn(),
                SubjectView.of(
                        matter.subjectKind(),
                        matter.cadreId().orElse(null),
                        matter.unitCode().orElse(null),
                        names,
                        language),
                preview.refusals().isEmpty(),
                preview.refusals().stream()
                        .map(each -> new RefusalView(
                                each.rule(), each.clause(), each.reason().in(language.get())))
                        .toList(),
                MeasureView.of(preview.ruling().measures(), language),
                preview.cascade()
                        .map(cascade -> effects(cascade.cause().effects(), names))
                        .orElse(List.of()),
                preview.cascade().map(cascade -> derived(cascade, names)).orElse(List.of()),
                preview.basis().stream().map(Decision::id).sorted().toList(),
                preview.cascade()
                        .map(cascade -> List.copyOf(cascade.unitsWithoutLeader()))
                        .orElse(List.of()),
                preview.rulebookVersion());
    }

    private List<DerivedView> derived(Cascade cascade, Names names) {
        var unitCode = cascade.basis().concerned().unitCode();
        return cascade.derived().entrySet().stream()
                .map(each -> new DerivedView(
                        SubjectView.of(SubjectKind.CADRE, each.getKey(), unitCode, names, language),
                        MeasureView.of(each.getValue().ruling().measures(), language),
                        effects(each.getValue().effects(), names)))
                .toList();
    }

    private List<EffectView> effects(List<Effect> effects, Names names) {
        return effects.stream()
                .map(effect -> EffectView.of(null, effect, names, language))
                .toList();
    }

    private Names names(Preview preview) {
        var bearers = preview.cascade().stream()
                .flatMap(cascade -> cascade.effects().stream())
                .map(Effect::bearer)
                .toList();
        return roster.names(
                Stream.concat(
                        preview.matter().cadreId().stream(), bearers.stream().flatMap(PreviewViews::person)),
                Stream.concat(
                        preview.matter().unitCode().stream(),
                        preview.cascade().stream()
                                .map(cascade -> cascade.basis().concerned().unitCode())));
    }

    private static Stream<UUID> person(Bearer bearer) {
        return bearer instanceof Bearer.Person(var cadreId) ? Stream.of(cadreId) : Stream.empty();
    }
}
