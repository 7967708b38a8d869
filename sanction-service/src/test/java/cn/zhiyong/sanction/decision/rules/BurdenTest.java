package cn.zhiyong.sanction.decision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.sanction.decision.rules.Consequence.BonusDeduction;
import cn.zhiyong.sanction.decision.rules.Consequence.GradeCeiling;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R8.4: what an answer to an appeal may put in place of what. */
class BurdenTest {
    /** Measures and effects by their first letters; an effect with its weight: b50 is half the bonus. Dash: none. */
    @ParameterizedTest(name = "{0} with {1} in place of {2} with {3}: {4}")
    @CsvSource({
        // The same, and less
        "admonition, b50,    admonition, b50,    true",
        "admonition, b49,    admonition, b50,    true",
        "admonition, -,      admonition, b50,    true",
        "-,          -,      admonition, b50,    true",
        "-,          -,      -,          -,      true",
        // One percent more, one grade less
        "admonition, b51,    admonition, b50,    false",
        "admonition, b50 g1, admonition, b50 g0, false",
        "admonition, b49 g1, admonition, b50 g0, false",
        "admonition, b50 g0, admonition, b50 g1, true",
        // A kind that was not borne comes only with a milder measure
        "admonition, b50 g0, admonition, b50,    false",
        "admonition, b50 g0, criticism,  b50,    true",
        "admonition, b51 g0, criticism,  b50,    false",
        "-,          b50,    -,          g0,     false",
        "-,          b50,    deferral,   g0,     true",
        "-,          b50,    -,          -,      false",
        "-,          b50,    referral,   -,      false",
        // Up the ladder, even with nothing else to bear
        "deferral,   -,      admonition, -,      true",
        "admonition, -,      deferral,   -,      false",
        "admonition, -,      criticism,  -,      true",
        "criticism,  -,      admonition, -,      false",
        "criticism,  -,      reassignment, -,    true",
        "reassignment, -,    criticism,  -,      false",
        "reassignment, -,    removal,    -,      true",
        "removal,    -,      reassignment, -,    false",
        "removal,    -,      demotion,   -,      true",
        "demotion,   -,      removal,    -,      false",
        "demotion,   -,      dismissal,  -,      true",
        "dismissal,  -,      demotion,   -,      false",
        "deferral,   -,      -,          -,      false",
        // The heaviest of several measures tells
        "criticism,  b50,    admonition removal, b50, true",
        "admonition removal, b50, criticism, b50, false",
        "admonition criticism, b50, criticism, b50, true",
        // A referral is on no rung, and never comes as a relief
        "referral,   -,      dismissal,  -,      false",
        "admonition referral, -, dismissal, -,   false",
        "referral,   -,      dismissal referral, -, true",
        "referral,   -,      referral,   -,      true",
        "-,          -,      referral,   -,      true",
        "deferral,   -,      referral,   -,      false",
    })
    void nothingHeavierTakesItsPlace(
            String measures, String effects, String oldMeasures, String oldEffects, boolean admitted) {
        var before = new Burden(measures(oldMeasures), effects(oldEffects));
        assertThat(new Burden(measures(measures), effects(effects)).isNoHeavierThan(before))
                .isEqualTo(admitted);
    }

    @ParameterizedTest
    @EnumSource
    void whoBoreNothingIsPutUnderNoMeasure(Measure measure) {
        assertThat(new Burden(Set.of(measure), List.of()).isNoHeavierThan(Burden.NONE))
                .isFalse();
    }

    private static Set<Measure> measures(String names) {
        return words(names).stream()
                .map(name -> switch (name) {
                    case "deferral" -> Measure.PROMOTION_DEFERRAL;
                    case "dismissal" -> Measure.RESIGNATION_OR_DISMISSAL;
                    case "referral" -> Measure.LEGAL_REFERRAL;
                    default -> Measure.valueOf(name.toUpperCase());
                })
                .collect(Collectors.toSet());
    }

    private static List<Effect> effects(String weights) {
        return words(weights).stream()
                .map(BurdenTest::consequence)
                .map(each -> new Effect(Measure.ADMONITION, Target.PERSON, new Bearer.Person(Bureau.PERSON), each))
                .toList();
    }

    private static Consequence consequence(String weight) {
        var number = Integer.parseInt(weight.substring(1));
        return switch (weight.charAt(0)) {
            case 'b' -> new BonusDeduction(2025, number);
            case 'g' -> new GradeCeiling(2025, Grade.values()[number]);
            default -> throw new IllegalArgumentException(weight);
        };
    }

    private static List<String> words(String text) {
        return text.equals("-") ? List.of() : Arrays.asList(text.split(" "));
    }
}
