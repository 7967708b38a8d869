package cn.zhiyong.sanction.decision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.rule.Refusal;
import cn.zhiyong.sanction.decision.rules.Particulars.Receiver;
import cn.zhiyong.sanction.decision.rules.Particulars.Step;
import cn.zhiyong.sanction.decision.rules.Particulars.Transfer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatedParticularsTest {
    private static final Optional<String> NOWHERE = Optional.empty();
    private static final Optional<Transfer> TO_NOBODY = Optional.empty();

    @ParameterizedTest(name = "{0}: {1} {2} {4}")
    @CsvSource({
        "CRITICISM, R7.2, 四(二), 须写明通报范围。, State in what scope the criticism is circulated.",
        "REMOVAL, R7.5, 四(五), 免职须对主要领导和分管领导通报批评，须写明通报范围。,"
                + " A removal brings a circulated criticism on the leaders; state its scope.",
        "DEMOTION, R7.6, 四(六), 须写明“正职变副职”或“上级职务变下级职务”。,"
                + " State whether from principal to deputy post or from upper to lower level.",
        "RESIGNATION_OR_DISMISSAL, R7.7, 四(七), 须写明建议引咎辞职或辞退。, State whether to resign or dismissed.",
        "LEGAL_REFERRAL, R7.8, 四(八), 须写明移交的机关和材料清单。,"
                + " State the organ that it is handed over to and the list of papers.",
    })
    void withoutItsParticularAMeasureIsRefused(Measure measure, String rule, String clause, String zh, String en) {
        assertThat(StatedParticulars.refusals(Set.of(measure), Particulars.NONE))
                .containsExactly(Refusal.of(rule, clause, zh, en));
        assertThat(StatedParticulars.refusals(Set.of(measure), Bureau.STATED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMONITION", "PROMOTION_DEFERRAL", "REASSIGNMENT"})
    void someMeasuresNeedNone(Measure measure) {
        assertThat(StatedParticulars.refusals(Set.of(measure), Particulars.NONE))
                .isEmpty();
    }

    /** Each of these states its own, and that does not stand in for another's. */
    @ParameterizedTest(name = "{0} stated: missing {1}")
    @CsvSource({
        "circulation, R7.6 R7.7 R7.8",
        "step,        R7.2 R7.5 R7.7 R7.8",
        "departure,   R7.2 R7.5 R7.6 R7.8",
        "transfer,    R7.2 R7.5 R7.6 R7.7",
        "newPost,     R7.2 R7.5 R7.6 R7.7 R7.8",
        "no papers,   R7.2 R7.5 R7.6 R7.7 R7.8",
    })
    void whatIsMissingIsAllListedInTheOrderOfThePlan(String stated, String missing) {
        assertThat(StatedParticulars.refusals(EnumSet.allOf(Measure.class), only(stated)))
                .extracting(Refusal::rule)
                .containsExactly(missing.split(" "));
    }

    @Test
    void theListOfPapersIsKeptAsItWas() {
        var papers = new ArrayList<>(List.of("调查报告"));
        var transfer = new Transfer(Receiver.JUDICIAL, "市检察院", papers);
        papers.clear();
        assertThat(transfer.papers()).containsExactly("调查报告");
    }

    private static Particulars only(String stated) {
        return new Particulars(
                stated.equals("circulation") ? Optional.of("全市") : NOWHERE,
                stated.equals("newPost") ? Optional.of("调研员") : NOWHERE,
                stated.equals("step") ? Optional.of(Step.PRINCIPAL_TO_DEPUTY) : Optional.empty(),
                stated.equals("departure") ? Optional.of(Particulars.Departure.DISMISSED) : Optional.empty(),
                switch (stated) {
                    case "transfer" ->
                        Optional.of(new Transfer(Receiver.DISCIPLINE_SUPERVISION, "市纪委", List.of("调查报告")));
                    case "no papers" -> Optional.of(new Transfer(Receiver.DISCIPLINE_SUPERVISION, "市纪委", List.of()));
                    default -> TO_NOBODY;
                });
    }
}
