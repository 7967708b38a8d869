package cn.zhiyong.sanction.minutes;

import cn.zhiyong.platform.text.ChineseDate;
import cn.zhiyong.sanction.decision.Decision;
import cn.zhiyong.sanction.decision.Decisions;
import cn.zhiyong.sanction.deliberation.Deliberation;
import cn.zhiyong.sanction.deliberation.Deliberations;
import cn.zhiyong.sanction.matter.Matter;
import cn.zhiyong.sanction.matter.Matters;
import cn.zhiyong.sanction.meeting.Meeting;
import cn.zhiyong.sanction.roster.Names;
import cn.zhiyong.sanction.roster.Roster;
import cn.zhiyong.sanction.vote.rules.Vote;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The minutes of a meeting: everything that is on record of it, which does not change any more. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MinutesDocuments {
    private final Deliberations deliberations;
    private final Matters matters;
    private final Decisions decisions;
    private final Roster roster;

    MinutesDocuments(Deliberations deliberations, Matters matters, Decisions decisions, Roster roster) {
        this.deliberations = deliberations;
        this.matters = matters;
        this.decisions = decisions;
        this.roster = roster;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance minutes(MinutesDocument minutes);
    }

    /** @throws cn.zhiyong.platform.problem.ProblemException 409 while attendance is not on record */
    String of(Meeting meeting) {
        meeting.requireAttended();
        return Templates.minutes(content(meeting)).render();
    }

    private MinutesDocument content(Meeting meeting) {
        var heard = deliberations.of(meeting.id());
        var about = matters.all(heard.stream().map(Deliberation::matterId).toList()).stream()
                .collect(Collectors.toMap(Matter::id, Function.identity()));
        var made = decisions.madeIn(meeting.id()).stream().collect(Collectors.groupingBy(Decision::matterId));
        var names = names(meeting, about.values());
        return new MinutesDocument(
                meeting.kind().label().zh(),
                ChineseDate.of(meeting.heldOn()),
                meeting.place(),
                meeting.members().size(),
                meeting.attendees().size(),
                names(meeting.members().stream().filter(meeting.attendees()::contains), names),
                names(
                        meeting.members().stream()
                                .filter(id -> !meeting.attendees().contains(id)),
                        names),
                IntStream.range(0, heard.size())
                        .mapToObj(i -> item(
                                i + 1,
                                heard.get(i),
                                about.get(heard.get(i).matterId()),
                                made.getOrDefault(heard.get(i).matterId(), List.of()),
                                names))
                        .toList());
    }

    private static MinutesDocument.Item item(
            int number, Deliberation deliberation, Matter matter, List<Decision> made, Names names) {
        return new MinutesDocument.Item(
                number,
                matter.caseNumber(),
                subject(matter, names),
                matter.origin().label().zh(),
                matter.severity().map(severity -> severity.label().zh()).orElse("–"),
                matter.summary(),
                deliberation.vote().recusals().stream()
                        .map(each -> "%s（%s）"
                                .formatted(
                                        named(names.ofCadre(each.memberId())),
                                        each.ground().label().zh()))
                        .toList(),
                deliberation.membersCounted(),
                deliberation.membersPresent(),
                Arrays.stream(Vote.values())
                        .map(vote -> tally(vote, deliberation, names))
                        .toList(),
                deliberation.outcome().label().zh(),
                deliberation.isCarried(),
                deliberation.measures().stream()
                        .map(measure -> measure.label().zh())
                        .toList(),
                deliberation.grounds().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> "%s：%s".formatted(each.getKey().label().zh(), each.getValue()))
                        .toList(),
                deliberation.reasons(),
                made.stream()
                        .map(decision ->
                                "%s（%s）".formatted(decision.number(), named(names.ofCadre(decision.cadreId()))))
                        .toList());
    }

    private static MinutesDocument.Tally tally(Vote vote, Deliberation deliberation, Names names) {
        var voters = deliberation.vote().votersFor(vote);
        return new MinutesDocument.Tally(vote.label().zh(), voters.size(), names(voters.stream(), names));
    }

    private static String subject(Matter matter, Names names) {
        var unit = matter.unitCode().map(code -> named(names.ofUnit(code))).orElse("");
        var person = matter.cadreId().map(id -> named(names.ofCadre(id))).orElse("");
        return person.isEmpty() ? matter.subjectKind().label().zh() + unit : unit + person;
    }

    private Names names(Meeting meeting, Collection<Matter> about) {
        var people = Stream.of(
                        meeting.members().stream(),
                        about.stream().flatMap(matter -> matter.cadreId().stream()),
                        decisions.madeIn(meeting.id()).stream().map(Decision::cadreId))
                .flatMap(Function.identity());
        return roster.names(people, about.stream().flatMap(matter -> matter.unitCode().stream()));
    }

    private static String names(Stream<UUID> people, Names names) {
        return people.map(id -> named(names.ofCadre(id))).collect(Collectors.joining("、"));
    }

    private static String named(String name) {
        return name == null ? "（名册中无此名称）" : name;
    }
}
