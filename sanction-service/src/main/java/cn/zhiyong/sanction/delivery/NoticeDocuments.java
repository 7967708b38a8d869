package cn.zhiyong.sanction.delivery;

import cn.zhiyong.platform.text.ChineseDate;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.decision.EntryKind;
import cn.zhiyong.sanction.decision.rules.Bearer;
import cn.zhiyong.sanction.decision.rules.Effect;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.sanction.notice.AddresseeKind;
import cn.zhiyong.sanction.notice.Notice;
import cn.zhiyong.sanction.notice.NoticeKind;
import cn.zhiyong.sanction.roster.Names;
import cn.zhiyong.sanction.roster.Roster;
import cn.zhiyong.sanction.rulebook.Rulebooks;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The text of a notice: as it was sent; until then as it would be, of the state of the decision that it tells of. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NoticeDocuments {
    private final Decisions decisions;
    private final Matters matters;
    private final Roster roster;
    private final Rulebooks rulebooks;

    NoticeDocuments(Decisions decisions, Matters matters, Roster roster, Rulebooks rulebooks) {
        this.decisions = decisions;
        this.matters = matters;
        this.roster = roster;
        this.rulebooks = rulebooks;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance notice(NoticeDocument notice);
    }

    String of(Notice notice) {
        return notice.document()
                .orElseGet(() -> Templates.notice(content(notice)).render());
    }

    private NoticeDocument content(Notice notice) {
        var decision = decisions.findById(notice.decisionId());
        var ruling = decision.ruling(notice.revision());
        var effects = decision.effects(notice.revision());
        var cause = decision.causeId().map(decisions::findById);
        var foundOn = cause.orElse(decision).cadreId();
        var names = names(decision, foundOn, effects);
        var routes = rulebooks.version(decision.rulebookVersion()).appealRoutes();
        return new NoticeDocument(
                notice.kind().label().zh(),
                decision.number(),
                notice.addresseeKind() == AddresseeKind.PERSON
                        ? named(names.ofCadre(notice.cadreId()))
                        : named(names.ofUnit(notice.unitCode())),
                named(names.ofCadre(decision.cadreId())),
                named(names.ofUnit(decision.unitCode())),
                ChineseDate.of(decision.decidedOn()),
                named(names.ofCadre(foundOn)),
                matters.findById(decision.matterId()).summary(),
                cause.map(Decision::number).orElse(""),
                answer(notice, decision),
                notice.kind() == NoticeKind.DECISION,
                ruling.measures().isEmpty(),
                ruling.measures().stream()
                        .map(measure ->
                                new NoticeDocument.Measure(measure.label().zh(), measure.clause()))
                        .toList(),
                effects.stream()
                        .filter(effect -> concerns(notice, effect))
                        .map(effect -> sentence(effect, names))
                        .toList(),
                new NoticeDocument.Periods(
                        routes.review().filingDays(),
                        routes.appeal().filingDays(),
                        routes.appealAfterReview().filingDays()),
                decision.rulebookVersion(),
                ChineseDate.of(madeOn(notice, decision)));
    }

    /** The day of what it tells of: an answer, or a state of the decision. */
    static LocalDate madeOn(Notice notice, Decision decision) {
        return notice.appealId()
                .flatMap(appeal -> decision.dayOf(EntryKind.APPEAL_ANSWERED, appeal))
                .orElseGet(() -> decision.madeOn(notice.revision()));
    }

    /** A person is told what falls on that person; the unit, everything. */
    private static boolean concerns(Notice notice, Effect effect) {
        return notice.addresseeKind() == AddresseeKind.UNIT
                || effect.bearer().equals(new Bearer.Person(notice.cadreId()));
    }

    private static String sentence(Effect effect, Names names) {
        var bearer =
                switch (effect.bearer()) {
                    case Bearer.Person(var id) -> named(names.ofCadre(id));
                    case Bearer.Unit(var code) -> named(names.ofUnit(code));
                };
        return "%s（%s）：%s（依据%s）"
                .formatted(
                        bearer,
                        effect.target().label().zh(),
                        effect.consequence().text().zh(),
                        effect.measure().clause());
    }

    private static String answer(Notice notice, Decision decision) {
        return notice.appealId()
                .flatMap(appeal -> decision.noteOn(EntryKind.APPEAL_ANSWERED, appeal))
                .orElse("");
    }

    private Names names(Decision decision, UUID foundOn, List<Effect> effects) {
        return roster.names(
                Stream.concat(
                                Stream.of(decision.cadreId(), foundOn),
                                effects.stream().map(NoticeDocuments::cadre))
                        .filter(Objects::nonNull),
                Stream.of(decision.unitCode()));
    }

    private static UUID cadre(Effect effect) {
        return effect.bearer() instanceof Bearer.Person(var id) ? id : null;
    }

    private static String named(String name) {
        return name == null ? "（名册中无此名称）" : name;
    }
}
