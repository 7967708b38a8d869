package cn.zhiyong.appraisal.democraticreview.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhiyong.appraisal.cycle.Grade;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Property
    void everyVoteIsCountedOnceAndTheLengthTellsNothing(
            @ForAll @Size(max = 200) List<@IntRange(max = 4) Integer> choices) {
        var tally = Tally.empty(2);
        for (var choice : choices) {
            tally = Tally.of(tally.toBytes());
            tally.add(List.of(grade(choice), grade(4 - choice)));
        }
        assertThat(tally.toBytes()).hasSameSizeAs(Tally.empty(2).toBytes());
        assertThat(tally.ballots()).isEqualTo(choices.size());
        for (var grade : Grade.values()) {
            var ordinal = grade.ordinal();
            assertThat(tally.votes(0, grade)).isEqualTo(count(choices, ordinal));
            assertThat(tally.votes(1, grade)).isEqualTo(count(choices, 4 - ordinal));
        }
        assertThat(tally.blank(0)).isEqualTo(count(choices, 4));
        assertThat(tally.blank(1)).isEqualTo(count(choices, 0));
    }

    @Test
    void aBallotHasAChoiceForEachCandidate() {
        var tally = Tally.empty(2);
        assertThatThrownBy(() -> tally.add(List.of(Optional.empty()))).isInstanceOf(IllegalArgumentException.class);
        assertThat(tally.ballots()).isZero();
    }

    private static Optional<Grade> grade(int choice) {
        return choice == Grade.values().length ? Optional.empty() : Optional.of(Grade.values()[choice]);
    }

    private static int count(List<Integer> choices, int choice) {
        return (int) choices.stream().filter(each -> each == choice).count();
    }
}
