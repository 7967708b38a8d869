package cn.zhiyong.sanction.appeal.rules;

import cn.zhiyong.platform.rule.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may answer an appeal (R8.4). */
@FunctionalInterface
public interface PanelRule {
    String RULE = "R8.4";
    String CLAUSE = "六(四)";

    Optional<Refusal> refusal(Panel panel);

    PanelRule ITS_NUMBER_IS_ODD = panel -> Refusal.unless(
            panel.members().size() % 2 == 1,
            RULE,
            CLAUSE,
            "审理小组人数须为单数。",
            "The number of the panel's members must be odd.");

    PanelRule NOT_ONLY_THOSE_WHO_VOTED = panel -> Refusal.unless(
            !panel.voters().containsAll(panel.members()),
            RULE,
            CLAUSE,
            "不得只由对原决定表决过的人员审理。",
            "Those who voted on the decision do not answer its appeal alone; add somebody who did not.");

    PanelRule NO_INVESTIGATOR_OF_THE_CASE = panel -> Refusal.unless(
            panel.members().stream().noneMatch(panel.investigators()::contains),
            RULE,
            CLAUSE,
            "原案调查人员不得参加审理。",
            "An investigator of the case cannot be on the panel.");

    PanelRule NOBODY_WHO_IS_RECUSED = panel -> Refusal.unless(
            panel.members().stream().noneMatch(panel.recused()::contains),
            RULE,
            CLAUSE,
            "申诉人本人及与其同处（科）室的人员不得参加审理。",
            "Neither the appellant nor somebody of the appellant's section can be on the panel.");

    /** Every rule that the panel breaks; none where it may answer. */
    static List<Refusal> refusals(Panel panel) {
        return Stream.of(
                        ITS_NUMBER_IS_ODD, NOT_ONLY_THOSE_WHO_VOTED, NO_INVESTIGATOR_OF_THE_CASE, NOBODY_WHO_IS_RECUSED)
                .flatMap(rule -> rule.refusal(panel).stream())
                .toList();
    }
}
